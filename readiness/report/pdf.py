"""The report as PDF: same case, same bytes, in whatever process, time zone or order it is asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import typst

import readiness
from readiness.errors import ReportFailed
from readiness.model.base import Lang
from readiness.report.branding.brand import Brand
from readiness.report.document import HOUSE, document
from readiness.report.edition.legal import Edition
from readiness.report.fonts import font_folders
from readiness.report.typeset import LENGTH
from readiness.report.view.result import Result
from readiness.report.words import words

TEMPLATES = Path(__file__).parent / "templates"
REPORT = "main.typ"
PATIENCE = 120
"""Seconds; a report takes one, a hundred letters take three. Setting a page in a child costs 0.1 s and keeps the server whole whatever happens."""
_BOOT = (
    "import sys; sys.path[:0] = sys.argv[1:2]; sys.path += sys.argv[2:]; "
    "from readiness.report.typeset import main; main()"
)
_LAST_WORDS = 2_000


def pdf_report(result: Result, lang: Lang, edition: Edition = "full", brand: Brand = HOUSE) -> bytes:
    """The report in one language. Raises ReportFailed."""
    say = words(lang, result.world, result.case.currency)
    return set_pages(json.dumps(document(result, say, edition, brand), ensure_ascii=False, sort_keys=True))


def set_pages(data: str) -> bytes:
    """Sets a finished report. Raises ReportFailed."""
    return set_all([data], REPORT)[0]


def set_all(documents: Sequence[str], template: str) -> list[bytes]:
    """One PDF a document. What people wrote stays data all the way: it never becomes part of a template.

    Raises ReportFailed.
    """
    job = {
        "templates": str(TEMPLATES),
        "template": template,
        "fonts": [str(f) for f in font_folders()],
        "data": list(documents),
    }
    packages = [Path(readiness.__file__).parent.parent, Path(typst.__file__).parent.parent]
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-B", "-c", _BOOT, *map(str, packages)],
            input=json.dumps(job).encode(),
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise ReportFailed("took_too_long") from late
    if done.returncode:
        raise ReportFailed(done.stderr.decode("utf-8", "replace")[-_LAST_WORDS:])
    return _apart(done.stdout)


def _apart(written: bytes) -> list[bytes]:
    found = []
    at = 0
    while at < len(written):
        start = at + LENGTH
        at = start + int.from_bytes(written[at:start], "big")
        found.append(written[start:at])
    return found
