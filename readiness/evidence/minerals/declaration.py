"""The sheet Declaration: company, scope, date, and the answers for each mineral.

Labels follow the language the sheet was opened in, and often are formulas without a stored result. So places count:
answers stand in column D, remarks in G, labels in B; company and scope in rows 8 and 9. A question is numbered in
every language ("1)"), and the minerals stand in the rows below it; where even the numbers are gone, a CMRT still has
its fixed rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from readiness.evidence.minerals.names import METALS, mineral_named
from readiness.evidence.tables.cells import Cell, show
from readiness.evidence.tables.dates import AmbiguousDate, parse_moment

LABEL, ANSWER, REMARK = 1, 3, 6
_COMPANY_ROW, _SCOPE_ROW = 8, 9
_FIRST_QUESTION_ROW = 25
_ROWS_A_QUESTION = 6
_QUESTIONS = 8
_MOST_MINERALS = 12
_NUMBERED = re.compile(r"\s*([1-8])\s*[).）、．]")
_LETTERED = re.compile(r"\s*([A-I])\s*[).）、．]")

Sheet = Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class Answer:
    """`mineral` is None for the questions about the company; `row` is the row of the sheet."""

    question: str
    mineral: str | None
    said: str
    remark: str | None
    row: int


@dataclass(frozen=True)
class Declaration:
    company: str | None
    scope: str | None
    issued_on: date | None
    answers: tuple[Answer, ...]


def read_declaration(sheet: Sheet, form: str) -> Declaration:
    headings = _headings(sheet)
    if not headings and form == "cmrt":
        rows = range(
            _FIRST_QUESTION_ROW, _FIRST_QUESTION_ROW + _QUESTIONS * _ROWS_A_QUESTION, _ROWS_A_QUESTION
        )
        headings = [(row, str(number)) for number, row in enumerate(rows, 1)]
    first = headings[0][0] if headings else len(sheet) + 1
    return Declaration(
        company=_said(sheet, _COMPANY_ROW, ANSWER),
        scope=_said(sheet, _SCOPE_ROW, ANSWER),
        issued_on=_last_date(sheet, first),
        answers=(*_by_mineral(sheet, headings, form), *_by_company(sheet, headings)),
    )


def _headings(sheet: Sheet) -> list[tuple[int, str]]:
    """Rows of the numbered questions, in their order; a number that does not follow the last is a remark's."""
    found: list[tuple[int, str]] = []
    for row in range(_COMPANY_ROW, len(sheet) + 1):
        numbered = _NUMBERED.match(_said(sheet, row, LABEL) or "")
        if numbered and int(numbered[1]) == len(found) + 1:
            found.append((row, numbered[1]))
    return found


def _by_mineral(sheet: Sheet, headings: list[tuple[int, str]], form: str) -> Iterator[Answer]:
    for number, (row, question) in enumerate(headings, 1):
        end = headings[number][0] if number < len(headings) else row + _MOST_MINERALS
        for place, mineral in _minerals(sheet, row, end, form):
            said = _said(sheet, place, ANSWER)
            if said is not None:
                yield Answer(question, mineral, said, _said(sheet, place, REMARK), place)


def _minerals(sheet: Sheet, row: int, end: int, form: str) -> Iterator[tuple[int, str]]:
    """Rows of one question with their mineral: four fixed ones in a CMRT, by label up to the first gap in an EMRT."""
    if form == "cmrt":
        yield from enumerate(METALS, row + 1)
        return
    for place in range(row + 1, end):
        label = _said(sheet, place, LABEL)
        if label is None or _LETTERED.match(label):
            return
        yield place, mineral_named(label)


def _by_company(sheet: Sheet, headings: list[tuple[int, str]]) -> Iterator[Answer]:
    after = headings[-1][0] if headings else len(sheet)
    for row in range(after, len(sheet) + 1):
        lettered = _LETTERED.match(_said(sheet, row, LABEL) or "")
        said = _said(sheet, row, ANSWER)
        if lettered and said is not None:
            yield Answer(lettered[1], None, said, _said(sheet, row, REMARK), row)


def _last_date(sheet: Sheet, before: int) -> date | None:
    """The last date among the answers above the questions: the day the declaration holds from."""
    found = None
    for row in range(_SCOPE_ROW, min(before, len(sheet) + 1)):
        found = _date(_cell(sheet, row, ANSWER)) or found
    return found


def _date(cell: Cell) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    try:
        moment = parse_moment(cell, None) if isinstance(cell, str) else None
    except AmbiguousDate:
        return None
    return moment.date() if moment else None


def _said(sheet: Sheet, row: int, column: int) -> str | None:
    return show(_cell(sheet, row, column)) or None


def _cell(sheet: Sheet, row: int, column: int) -> Cell:
    if row > len(sheet):
        return ""
    cells = sheet[row - 1]
    return cells[column] if column < len(cells) else ""
