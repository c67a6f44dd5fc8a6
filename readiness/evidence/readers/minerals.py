"""Reporting templates for conflict minerals (CMRT) and extended minerals (EMRT), read by cell position.

Conformant means: company, date and the first two questions are answered and every smelter's number has its form. A
template nobody filled in counts 0 records; a revision newer than those these places were taken from is read all the same
and says so. Other templates of the same family (AMRT, CRT) are named and not read.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator

from python_calamine import CalamineError, CalamineWorkbook

from readiness.evidence import limits
from readiness.evidence.archive import members
from readiness.evidence.minerals.declaration import Declaration, Sheet, read_declaration
from readiness.evidence.minerals.mines import NamedMine, read_mines
from readiness.evidence.minerals.revisions import newer_than_known, newest
from readiness.evidence.minerals.smelters import NamedSmelter, is_number, known_numbers, read_smelters
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble, unreadable
from readiness.evidence.shapes_origin import MINE, MINERALS_ANSWER, SMELTER
from readiness.evidence.sheet_extent import measure
from readiness.evidence.tables.cells import show

_SHEETS = (b'name="Declaration"', b'name="Smelter List"')
_LOOK_UP = re.compile(r"smelter\s*(?:look-?\s?up|reference)", re.I)
_FORM = re.compile(r"(?<![A-Za-z])([CEA]MRT|CRT)(?![A-Za-z])")
_REVISION = re.compile(r"(?:Revision|Rev\.?|版本|修订版?)\s*:?\s*(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)", re.I)
_MINES = "Mine List"
_READ = ("cmrt", "emrt")
_TOP_ROWS = 12


def recognises(data: bytes) -> bool:
    if family_of(data) != "zip":
        return False
    book = next(
        (content for path, content in members(data, ("workbook.xml",)) if path == "xl/workbook.xml"), b""
    )
    return all(name in book for name in _SHEETS)


def read(data: bytes, hint: Hint) -> Reading:
    extents = measure(data)
    if isinstance(extents, Trouble):
        return Reading("unknown", "unreadable", problems=(extents,))
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return _read(book)
    except CalamineError:
        return unreadable("workbook_damaged")


def _read(book: CalamineWorkbook) -> Reading:
    first = _sheet(book, "Declaration")
    form = _form(book, first)
    if form not in _READ:
        return Reading("unknown", "parsable", problems=(Trouble("format_not_read"),))
    declared = read_declaration(first, form)
    named = list(read_smelters(_sheet(book, "Smelter List")))
    known = known_numbers(_sheet(book, name) for name in book.sheet_names if _LOOK_UP.search(name))
    revision = _revision(book, first)
    answers, smelters = _answers(declared, form, revision), _smelters(named, known, form)
    found_mines = list(read_mines(_sheet(book, _MINES)))
    mines = _mines(found_mines, form)
    records = answers.count + smelters.count + mines.count
    faults = [*_faults(declared, named, records), *_mine_faults(found_mines), *_notices(form, revision)]
    return Reading(
        format=form,
        format_version=revision,
        tier="parsable" if faults else "conformant",
        kind=MINERALS_ANSWER.kind,
        records=records,
        lines=answers.table(),
        more={
            kind: lines.table()
            for kind, lines in ((SMELTER.kind, smelters), (MINE.kind, mines))
            if lines.count
        },
        taken_on=declared.issued_on,
        problems=tuple(faults[: limits.TROUBLES]),
    )


def _answers(declared: Declaration, form: str, revision: str | None) -> LineBuilder:
    lines = LineBuilder(MINERALS_ANSWER)
    for answer in declared.answers:
        values: dict[str, object] = {
            "form": form,
            "form_revision": revision,
            "company": declared.company,
            "declared_scope": declared.scope,
            "issued_on": declared.issued_on,
            "mineral": answer.mineral,
            "form_question": answer.question,
            "answer_given": answer.said,
            "remark": answer.remark,
        }
        lines.add(values, row=answer.row, sheet="Declaration")
    return lines


def _smelters(named: list[NamedSmelter], known: frozenset[str], form: str) -> LineBuilder:
    lines = LineBuilder(SMELTER)
    for smelter in named:
        values: dict[str, object] = {
            "form": form,
            "mineral": smelter.mineral,
            "smelter": smelter.number,
            "smelter_name": smelter.name,
            "country": smelter.country,
            "smelter_listed": smelter.number in known if known else None,
        }
        lines.add(values, row=smelter.row, sheet="Smelter List")
    return lines


def _faults(declared: Declaration, named: list[NamedSmelter], records: int) -> Iterator[Trouble]:
    if not records:
        yield Trouble("minerals_template", sheet="Declaration")
        return
    for name, said in (("company", declared.company), ("issued_on", declared.issued_on)):
        if said is None:
            yield Trouble("minerals_unanswered", field=name, sheet="Declaration")
    if not declared.answers:
        yield Trouble("minerals_unanswered", field="answer_given", sheet="Declaration")
    for smelter in named:
        if not is_number(smelter.number):
            yield Trouble(
                "smelter_number",
                smelter.row,
                "smelter",
                "Smelter List",
                {"value": (smelter.number or smelter.name or "")[:80]},
            )


def _mines(named: list[NamedMine], form: str) -> LineBuilder:
    lines = LineBuilder(MINE)
    for mine in named:
        values: dict[str, object] = {
            "form": form,
            "mineral": mine.mineral,
            "smelter_name": mine.smelter,
            "mine_name": mine.name,
            "mine": mine.number,
            "country": mine.country,
        }
        lines.add(values, row=mine.row, sheet=_MINES)
    return lines


def _mine_faults(named: list[NamedMine]) -> Iterator[Trouble]:
    for mine in named:
        if not mine.complete:
            params: dict[str, str | int | float | bool | None] = {"mine": mine.name or mine.number or "?"}
            yield Trouble("mine_incomplete", mine.row, "mine_name", _MINES, params)


def _notices(form: str, revision: str | None) -> Iterator[Trouble]:
    if newer_than_known(form, revision):
        params: dict[str, str | int | float | bool | None] = {"revision": revision, "known": newest(form)}
        yield Trouble("minerals_revision_newer", sheet="Declaration", params=params)


def _form(book: CalamineWorkbook, first: Sheet) -> str | None:
    """The short name of the template stands at the top of its sheets in every language; the commonest one is meant."""
    for name in ("Declaration", "Revision", "Instructions"):
        sheet = first if name == "Declaration" else _sheet(book, name)
        found = Counter(form for text in _texts(sheet, _TOP_ROWS) for form in _FORM.findall(text))
        if found:
            return str(found.most_common(1)[0][0]).lower()
    return None


def _revision(book: CalamineWorkbook, first: Sheet) -> str | None:
    """The highest the sheet itself names at its top, else the highest of the history of revisions."""
    for sheet, rows in ((first, _TOP_ROWS), (_sheet(book, "Revision"), limits.ROWS)):
        told = {str(v) for text in _texts(sheet, rows) for v in _REVISION.findall(text)}
        if told:
            return max(told, key=lambda v: [int(part) for part in v.split(".")])
    return None


def _texts(sheet: Sheet, rows: int) -> Iterator[str]:
    yield from (show(c) for cells in sheet[:rows] for c in cells if isinstance(c, str))


def _sheet(book: CalamineWorkbook, name: str) -> Sheet:
    """Rows and columns counted from A1; the library leaves out empty ones at the top and left."""
    if name not in book.sheet_names:
        return []
    sheet = book.get_sheet_by_name(name)
    left = [""] * (sheet.start[1] if sheet.start else 0)
    return [[*left, *cells] for cells in sheet.iter_rows()]
