"""Milestones and weeks of an action, a row each: what was not touched comes back as what it was.

The rows of an action are taken together. One that cannot be taken leaves the whole list as it stood, so that no half of
it is lost; the row is named.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError

from readiness.model.place import Param, Problem
from readiness.model.plan import Milestone, PlannedAction, WeekItem
from readiness.planning.months import last_day, month_of
from readiness.planning.workbook.columns import Cell, seen
from readiness.planning.workbook.sheet_rows import SheetRow

Cells = tuple[Cell, ...]


@dataclass(frozen=True)
class Listed:
    """`field` of an action, a row an item: first the action it is `of`, then `columns`; `needed` ones say what it is."""

    field: str
    of: str
    columns: tuple[str, ...]
    needed: tuple[str, ...]
    cells: Callable[[Any, date], Cells]
    made: Callable[[Mapping[str, Any], date], Any]

    def items(self, action: PlannedAction) -> tuple[Any, ...]:
        return getattr(action, self.field)  # type: ignore[no-any-return]


def _milestone_cells(item: Milestone, begins: date) -> Cells:
    return item.title, last_day(begins, item.month), item.reached


def _milestone(said: Mapping[str, Any], begins: date) -> Milestone:
    month = month_of(begins, said["milestone_due"])
    return Milestone(title=said["milestone"], month=month, reached=said["milestone_reached"])


def _week_cells(item: WeekItem, _: date) -> Cells:
    return item.monday, item.what, item.owner, item.done


def _week(said: Mapping[str, Any], _: date) -> WeekItem:
    """Any day of a week stands for its Monday."""
    day = said["week_begins"]
    return WeekItem(
        monday=day - timedelta(days=day.weekday()),
        what=said["week_work"],
        owner=said["week_owner"],
        done=bool(said["week_done"]),
    )


MILESTONES = Listed(
    "milestones",
    "milestone_of",
    ("milestone", "milestone_due", "milestone_reached"),
    ("milestone", "milestone_due"),
    _milestone_cells,
    _milestone,
)
WEEKS = Listed(
    "weeks",
    "week_of",
    ("week_begins", "week_work", "week_owner", "week_done"),
    ("week_begins", "week_work"),
    _week_cells,
    _week,
)


@dataclass(frozen=True)
class ListReader:
    """`told`: sheet and row of what the files' own problems speak of already."""

    kind: Listed
    begins: date
    told: frozenset[tuple[str | None, int | None]]

    def laid(self, action: PlannedAction, rows: Sequence[SheetRow], problems: list[Problem]) -> PlannedAction:
        before = {self._as_read(item): item for item in self.kind.items(action)}
        found: list[Any] = []
        for row in rows:
            said = {name: row.cells.get(name) for name in self.kind.columns}
            if all(cell is None or cell is False for cell in said.values()):
                continue
            item = before.get(tuple(said.values())) or self._made(row, said, problems)
            if item is None:
                return action
            found.append(item)
        if tuple(found) == self.kind.items(action):
            return action
        return action.model_copy(update={self.kind.field: tuple(found)})

    def _as_read(self, item: Any) -> Cells:
        cells = self.kind.cells(item, self.begins)
        return tuple((seen(cell) or None) if isinstance(cell, str) else cell for cell in cells)

    def _made(self, row: SheetRow, said: Mapping[str, Cell], problems: list[Problem]) -> Any:
        unread = next((name for name in self.kind.columns if name not in row.cells), None)
        lacking = unread or next((name for name in self.kind.needed if said[name] is None), None)
        if lacking is not None:
            if (row.sheet, row.row) not in self.told:
                problems.append(_refused(row, "plan_cell_needed", lacking))
            return None
        try:
            return self.kind.made(said, self.begins)
        except ValidationError as refused:
            field = {"title": "milestone", "month": "milestone_due"}.get(str(refused.errors()[0]["loc"][0]))
            early = field == "milestone_due"
            params: dict[str, Param] = {"day": self.begins.isoformat()} if early else {}
            field = field or self.kind.needed[-1]
            if not early:
                params = {"value": str(said[field])[:80]}
            code = "plan_date_early" if early else "plan_cell_refused"
            problems.append(_refused(row, code, field, **params))
            return None


def _refused(row: SheetRow, code: str, field: str, **params: Param) -> Problem:
    return Problem(code=code, file=row.file, where=row.place(field), params=params)
