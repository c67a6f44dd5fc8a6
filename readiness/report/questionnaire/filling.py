"""Answers written into the customer's own workbook: its form is kept, only cells left to the supplier are filled.

The workbook passed the walls of the reader before it comes here; they are asked again, because this is the one place
that opens a stranger's file outside the limited child. What we write is text whatever it begins with.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import openpyxl
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from readiness.errors import CaseError
from readiness.evidence.archive import check_archive
from readiness.evidence.reading import Hint, Trouble
from readiness.evidence.sheet_extent import measure
from readiness.evidence.tables.grid import Grid, find_layout
from readiness.model.place import Problem
from readiness.report.questionnaire.answering import Answered
from readiness.report.words import Words

KIND = "customer-question"
ANSWER, PROOF = "supplier_answer", "proof_given"
CELL_HOLDS = 32_767
BROKEN = (ValueError, KeyError, TypeError, IndexError, AttributeError, OSError)
"""What the library raises for a workbook that is sound as an archive but not as a workbook."""

OPTIONS = re.compile(r"[;,/|\n、；，]+")
YES = frozenset({"yes", "ja", "是", "有"})
NO = frozenset({"no", "nein", "否", "无"})
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True)
class Filled:
    data: bytes
    written: int
    kept: int
    """Answers left out because something stood in the cell already."""


@dataclass(frozen=True)
class _Columns:
    """Counted from 1; where the form has no column for it, one is added on the right."""

    header_row: int
    answer: int
    proof: int
    added: tuple[tuple[int, str], ...]


def fill(data: bytes, answered: Sequence[Answered], hint: Hint, say: Words) -> Filled:
    """The same workbook with our answers. Raises CaseError where it cannot be opened for writing."""
    book = _open(data, answered)
    written = kept = 0
    for sheet, answers in _by_sheet(answered).items():
        page = book[sheet]
        columns = _columns(page, hint, say)
        for column, title in columns.added:
            _write(page, columns.header_row, column, title)
        for one in answers:
            if not one.said:
                continue
            word = _option(one, _choices(page, one.asked.row, columns.answer))
            if _write(page, one.asked.row, columns.answer, word or one.said):
                written += 1
            else:
                kept += 1
            _write(page, one.asked.row, columns.proof, _proof(one, word is not None, say))
    held = io.BytesIO()
    book.save(held)
    return Filled(held.getvalue(), written, kept)


def _open(data: bytes, answered: Sequence[Answered]) -> openpyxl.Workbook:
    file = next((a.asked.file for a in answered), None)
    refused = check_archive(data)
    found = refused if refused is not None else measure(data)
    if isinstance(found, Trouble):
        raise CaseError([Problem(code=found.code, file=file, params=found.params)])
    try:
        return openpyxl.load_workbook(io.BytesIO(data))
    except BROKEN as error:
        raise CaseError([Problem(code="workbook_damaged", file=file)]) from error


def _by_sheet(answered: Iterable[Answered]) -> dict[str, list[Answered]]:
    found: dict[str, list[Answered]] = {}
    for one in answered:
        found.setdefault(one.asked.sheet, []).append(one)
    return found


def _columns(page: Worksheet, hint: Hint, say: Words) -> _Columns:
    """Found again as the reader found them, because sheets of one workbook may differ."""

    def cells() -> Iterable[tuple[int, list[str]]]:
        for at, row in enumerate(page.iter_rows(values_only=True), start=1):
            yield at, ["" if value is None else str(value) for value in row]

    layout = find_layout(Grid(page.title, lambda: iter(cells())), Hint(kind=KIND, columns=hint.columns))
    known = {} if layout is None else layout.columns.by_field
    row = 1 if layout is None else layout.header_row
    free, added = page.max_column + 1, []
    places = {}
    for name, title in ((ANSWER, "customer_question/answer"), (PROOF, "customer_question/proof")):
        if name in known:
            places[name] = known[name] + 1
        else:
            places[name], free = free, free + 1
            added.append((places[name], say(title)))
    return _Columns(row, places[ANSWER], places[PROOF], tuple(added))


def _choices(page: Worksheet, row: int, column: int) -> str:
    """What a drop-down in this cell offers, where the list stands in the rule itself."""
    at = f"{get_column_letter(column)}{row}"
    for rule in page.data_validations.dataValidation:
        if rule.type == "list" and at in rule and str(rule.formula1 or "").startswith('"'):
            return str(rule.formula1).strip('"')
    return ""


def _option(one: Answered, drop_down: str) -> str | None:
    """The form's own word for yes or no; None where it takes free text."""
    words = [word.strip().strip('"') for word in OPTIONS.split(drop_down or one.asked.options)]
    yes = next((w for w in words if w.casefold() in YES), None)
    no = next((w for w in words if w.casefold() in NO), None)
    if yes is None or no is None or one.fulfilled is None:
        return None
    return yes if one.fulfilled else no


def _proof(one: Answered, with_anchor: bool, say: Words) -> str:
    state = f"{one.state}: {', '.join(one.proofs)}" if one.proofs else one.state
    return say.joined((one.said, f"({state})")) if with_anchor else state


def _write(page: Worksheet, row: int, column: int, text: str) -> bool:
    """Never over something; text beginning like a formula stays text."""
    cell = page.cell(row=row, column=column)
    if isinstance(cell, MergedCell) or cell.value not in (None, ""):
        return False
    cell.value = _CONTROL.sub(" ", text)[:CELL_HOLDS]
    cell.data_type = "s"
    cell.quotePrefix = True
    cell.alignment = Alignment(
        wrap_text=True, vertical=cell.alignment.vertical or "top", horizontal=cell.alignment.horizontal
    )
    return True
