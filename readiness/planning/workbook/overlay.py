"""The cells of one row laid over an action or a target: what differs is taken, what cannot be taken is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from pydantic import ValidationError

from readiness.model.place import Param, Problem
from readiness.model.plan import Objective, Person, PlannedAction
from readiness.planning.workbook.catalogue_names import plain
from readiness.planning.workbook.columns import Cell, Column, as_read, ident, taken
from readiness.planning.workbook.sheet_rows import SheetRow

T = TypeVar("T", PlannedAction, Objective, Person)
NEEDED = ("start", "finish", "role", "status", "goal", "hardness", "measures")
"""Cells of actions and targets that cannot be empty."""
MONTHS = ("start", "finish", "start_month", "finish_month")


@dataclass(frozen=True)
class Overlay:
    """`emptied`: an empty cell was emptied; otherwise it says nothing."""

    row: SheetRow
    begins: date
    emptied: bool
    names: Mapping[str, str] = field(default_factory=dict)
    """What actions of the catalogue are called -> their ids."""

    def laid(self, thing: T, columns: Mapping[str, Column], problems: list[Problem]) -> T:
        """Start and finish are tried together, every other cell alone, so that one bad cell spoils no other."""
        wanted: list[str] = [
            name
            for name, cell in self.row.cells.items()
            if name in columns and self._says(name, cell, columns[name], thing, problems)
        ]
        for name in wanted:
            if name not in MONTHS:
                thing = self._tried(thing, (name,), columns, problems)
        months = tuple(name for name in wanted if name in MONTHS)
        return self._tried(thing, months, columns, problems) if months else thing

    def _says(self, name: str, cell: Cell, column: Column, thing: T, problems: list[Problem]) -> bool:
        if cell == as_read(column, column.value(thing), self.begins):
            return False
        if cell is None and not self.emptied:
            return False
        if name == "action" and isinstance(cell, str) and self.names.get(plain(cell)) == ident(thing):
            return False
        if cell is None and name in NEEDED and not isinstance(thing, Person):
            problems.append(self._problem("plan_cell_needed", name))
            return False
        return True

    def _tried(
        self, thing: T, names: tuple[str, ...], columns: Mapping[str, Column], problems: list[Problem]
    ) -> T:
        data = thing.model_dump()
        for name in names:
            try:
                put(data, columns[name].path, taken(columns[name], self.row.cells[name], self.begins))
            except ValueError:
                problems.append(self._problem("plan_date_early", name, day=self.begins.isoformat()))
                return thing
        try:
            return type(thing).model_validate(data)
        except ValidationError:
            turned = names[0] in MONTHS
            code = "plan_months_turned" if turned else "plan_cell_refused"
            value = str(self.row.cells[names[0]])[:80]
            problems.append(self._problem(code, names[-1], **({} if turned else {"value": value})))
            return thing

    def _problem(self, code: str, field: str, **params: Param) -> Problem:
        return Problem(code=code, file=self.row.file, where=self.row.place(field), params=params)


def put(data: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    """A value into nested fields; person-days of a role that are emptied are gone, not nought."""
    *outer, last = path
    for part in outer:
        data = data[part]
    if value is None and outer == ["effort_days"]:
        data.pop(last, None)
    else:
        data[last] = value
