"""The child that sets the page: one JSON job on standard input, the PDF on standard output."""

from __future__ import annotations

import json
import sys
from typing import Any, cast

import typst


def main() -> None:
    sys.stdout.buffer.write(typeset(json.loads(sys.stdin.buffer.read())))


def typeset(job: dict[str, Any]) -> bytes:
    """`templates` = folder, `fonts` = folders, `data` = the document as JSON text, which the templates read as data."""
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(job["fonts"])
    )
    compiler = typst.Compiler(
        f"{job['templates']}/main.typ",
        root=job["templates"],
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs={"data": job["data"]},
    )
    return cast(bytes, compiler.compile(format="pdf"))
