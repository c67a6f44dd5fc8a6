"""The answer sheets of a case as files: a PDF and a JSON a product, under names every system takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from readiness.report.answers.facts import Facts
from readiness.report.answers.sheet import sheet_pdfs
from readiness.report.answers.told import sheet_json
from readiness.report.words import Words

_UNFIT = re.compile(r"[^\w.-]+")
NAME_LENGTH = 60


def sheet_files(facts: Sequence[Facts], say: Words) -> dict[str, bytes]:
    """Name -> content, by product."""
    names = sheet_names(facts)
    pdfs = sheet_pdfs(facts, say) if facts else []
    found: dict[str, bytes] = {}
    for name, one, pdf in zip(names, facts, pdfs, strict=True):
        found[f"{name}.pdf"] = pdf
        found[f"{name}.json"] = sheet_json(one)
    return found


def sheets_zip(facts: Sequence[Facts], say: Words, on: date) -> bytes:
    """Equal facts, equal bytes: entries carry the case's day, not the clock."""
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, data in sheet_files(facts, say).items():
            archive.writestr(ZipInfo(name, (on.year, on.month, on.day, 0, 0, 0)), data, ZIP_DEFLATED)
    return held.getvalue()


def sheet_names(facts: Sequence[Facts]) -> list[str]:
    """Two products that read alike in a file's name are told apart by a number."""
    names: list[str] = []
    for one in facts:
        plain = f"answers-{_UNFIT.sub('-', one.product).strip('-.')[:NAME_LENGTH]}"
        taken = sum(name.casefold().startswith(plain.casefold()) for name in names)
        names.append(f"{plain}-{taken + 1}" if plain.casefold() in map(str.casefold, names) else plain)
    return names
