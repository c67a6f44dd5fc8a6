"""Which column of the workbook holds which part of an action, a target or a person, and how a value looks in a cell.

Writing and reading use the same table, so that what was not touched comes back as what it was.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from readiness.model.action import Role
from readiness.model.plan import Objective, Person, PlannedAction
from readiness.planning.months import first_day, last_day, month_of

Kind = Literal["text", "id", "word", "number", "count", "flag", "date", "list", "region", "first", "last"]
"""`first` and `last`: a month of the plan, shown as its first or last day."""
Cell = str | float | bool | date | tuple[str, ...] | None
Thing = PlannedAction | Objective | Person

ROLES: tuple[Role, ...] = get_args(Role)
REGION = " > "
LIST = ", "
_LISTED = re.compile(r"[,;|、，；\n]+")
_CONTROL = dict.fromkeys(range(32), " ") | {127: " "}


@dataclass(frozen=True)
class Column:
    """`path`: where the value stands in the action or target."""

    name: str
    path: tuple[str, ...]
    kind: Kind

    def value(self, thing: Thing) -> Any:
        found: Any = thing
        for part in self.path:
            found = found.get(part) if isinstance(found, dict) else getattr(found, part)
        return found


def _columns(kind: Kind, names: Mapping[str, str]) -> tuple[Column, ...]:
    return tuple(Column(name, tuple(path.split(".")), kind) for name, path in names.items())


def _same(kind: Kind, *names: str) -> tuple[Column, ...]:
    return _columns(kind, {name: name for name in names})


ACTION_COLUMNS: dict[str, Column] = {
    c.name: c
    for c in (
        *_columns("text", {"action": "title", "product_line": "tags.product_line"}),
        *_columns("first", {"start": "start_month"}),
        *_columns("last", {"finish": "finish_month"}),
        *_columns("count", {"start_month": "start_month", "finish_month": "finish_month"}),
        *_same("word", "role", "status", "incentive"),
        *_columns("word", {"season": "tags.season"}),
        *_same("list", "needs"),
        *_same("id", "pilot_of"),
        *_same("flag", "key", "strategic"),
        *_columns("region", {"region": "tags.region"}),
        *_same("date", "review"),
        *_same("text", "proof", "rule", "use_case", "decision_right"),
        *_same("count", "approvals"),
        *_same("number", "approval_days", "spending_limit_keur", "budget_keur"),
        *_columns(
            "list", {who: f"raci.{who}" for who in ("accountable", "responsible", "consulted", "informed")}
        ),
        *_columns("number", {f"days_{role}": f"effort_days.{role}" for role in ROLES}),
    )
}
TARGET_COLUMNS: dict[str, Column] = {
    c.name: c
    for c in (
        *_columns("text", {"goal": "title", "goal_owner": "owner"}),
        *_columns("word", {"hardness": "kind"}),
        *_same("word", "measures", "incentive"),
        *_same("text", "kpi", "definition", "unit", "incentive_link"),
        *_columns("number", {"today": "baseline", "aim": "target"}),
        *_same("number", "forecast"),
        *_same("date", "due"),
        *_columns("list", {"secures": "serves"}),
        *_same("region", "region"),
    )
}
PERSON_COLUMNS: dict[str, Column] = {
    c.name: c
    for c in (
        *_same("word", "role"),
        *_columns("number", {"person_days": "days_per_month"}),
        *_columns("text", {"person_mail": "mail"}),
        *_same("region", "region"),
    )
}


def ident(thing: Thing) -> str:
    """People are known by their names."""
    return thing.name if isinstance(thing, Person) else thing.id


def shown(column: Column, value: Any, begins: date) -> Cell:
    """A value as its cell holds it; None is an empty cell."""
    if value is None or value == ():
        return None
    if column.kind == "first":
        return first_day(begins, value)
    if column.kind == "last":
        return last_day(begins, value)
    if column.kind == "list":
        return LIST.join(value)
    if column.kind == "region":
        return REGION.join(value)
    return value  # type: ignore[no-any-return]


def as_read(column: Column, value: Any, begins: date) -> Cell:
    """What a reader makes of the cell of this value: texts are trimmed, lists taken apart."""
    cell = shown(column, value, begins)
    if not isinstance(cell, str):
        return float(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell
    if column.kind == "list":
        return tuple(part.strip() for part in _LISTED.split(seen(cell)) if part.strip())
    return " ".join(cell.split()) if column.kind == "id" else seen(cell) or None


def taken(column: Column, cell: Cell, begins: date) -> Any:
    """The value a cell stands for. Raises ValueError for a day before the plan begins."""
    if cell is None:
        return {"list": (), "region": (), "flag": False}.get(column.kind)
    if column.kind in ("first", "last") and isinstance(cell, date):
        month = month_of(begins, cell)
        if month < 1:
            raise ValueError("before the plan")
        return month
    if column.kind == "region" and isinstance(cell, str):
        return tuple(part.strip() for part in cell.split(REGION.strip()) if part.strip())
    if column.kind == "count" and isinstance(cell, float):
        return int(cell)
    return cell


def seen(text: str) -> str:
    """A text as the readers of tables hand it on."""
    return unicodedata.normalize("NFKC", text).translate(_CONTROL).strip()
