"""The child that sets pages: one JSON job on standard input, the PDFs on standard output, each behind its length."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any, cast

import typst

LENGTH = 8
"""Bytes before each PDF that say how long it is."""


def main() -> None:
    for pdf in typeset(json.loads(sys.stdin.buffer.read())):
        sys.stdout.buffer.write(len(pdf).to_bytes(LENGTH, "big") + pdf)


def typeset(job: dict[str, Any]) -> Iterator[bytes]:
    """`templates` = folder, `template` = the file in it that leads, `fonts` = folders, `data` = documents as JSON
    texts, which the templates read as data. The fonts are loaded once for all of them."""
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(job["fonts"])
    )
    for data in job["data"]:
        compiler = typst.Compiler(
            f"{job['templates']}/{job['template']}",
            root=job["templates"],
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs={"data": data},
        )
        yield cast(bytes, compiler.compile(format="pdf"))
