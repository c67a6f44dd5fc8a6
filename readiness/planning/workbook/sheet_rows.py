"""Rows of a plan's sheets as they were read: which cells say something, and which only look empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from readiness.evidence.base import Dossier, Evidence
from readiness.evidence.plan_table import PlanColumns
from readiness.model.place import Place, Problem
from readiness.planning.workbook.columns import Cell

UNSURE = ("formula_without_value",)
"""Problems told once a sheet: an empty cell on it may be a cell nobody could read."""
MOST = 2_000
"""Rows of all sheets together; a plan for people has a fifth of it, and every row costs time outside the child."""


@dataclass(frozen=True)
class SheetRow:
    """`cells`: columns the sheet has and whose cell could be read; None was left empty or emptied."""

    file: str
    sheet: str | None
    row: int | None
    cells: Mapping[str, Cell]

    def place(self, field: str | None = None) -> Place:
        return Place(file=self.file, sheet=self.sheet, row=self.row, field=field)

    def text(self, field: str) -> str:
        found = self.cells.get(field)
        return found.strip() if isinstance(found, str) else ""


def rows_of(dossier: Dossier, kind: type[Evidence]) -> Iterator[SheetRow]:
    found = dossier.get(kind)
    if found is None:
        return
    had = _columns(dossier, kind.shape.kind)
    for line in found.lines.slice(0, MOST).to_pylist():
        at = (line["file"], line["sheet"])
        unread = _unread(dossier.problems, *at, line["row"])
        cells = {
            name: _cell(line[name])
            for name in had.get(at, ())
            if line[name] is not None or not (name in unread or "" in unread)
        }
        yield SheetRow(*at, line["row"], cells)


def _columns(dossier: Dossier, kind: str) -> dict[tuple[str, str | None], list[str]]:
    found = dossier.get(PlanColumns)
    by_sheet: dict[tuple[str, str | None], list[str]] = {}
    for line in found.lines.to_pylist() if found is not None else ():
        if line["of"] == kind:
            by_sheet.setdefault((line["file"], line["sheet"]), []).append(line["field"])
    return by_sheet


def _unread(problems: tuple[Problem, ...], file: str, sheet: str | None, row: int | None) -> set[str]:
    """Fields of a row whose cells have a problem; an empty name stands for every field of the sheet."""
    return {
        problem.where.field or ""
        for problem in problems
        if problem.where is not None
        and (problem.where.file, problem.where.sheet) == (file, sheet)
        and (problem.where.row == row or problem.code in UNSURE)
        and (problem.where.field is not None or problem.code in UNSURE)
    }


def _cell(value: Any) -> Cell:
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value  # type: ignore[no-any-return]
