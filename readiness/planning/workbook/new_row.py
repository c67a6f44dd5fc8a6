"""A row for something the plan did not have: taken if it says enough to be an action or a target."""

from __future__ import annotations

from datetime import date

from readiness.model.bank import Bank
from readiness.model.place import Problem
from readiness.model.plan import Objective, PlannedAction
from readiness.planning.workbook.columns import ACTION_COLUMNS, ROLES, taken
from readiness.planning.workbook.sheet_rows import SheetRow

KEUR = 1000


def new_action(
    row: SheetRow, ident: str, begins: date, bank: Bank, problems: list[Problem]
) -> PlannedAction | None:
    """Needs a name or an id of the catalogue, and both months; a department nobody named is told and taken as
    management, because every action needs one."""
    known = bank.action.get(ident)
    title = row.text("action") or None
    if known is None and title is None:
        problems.append(_refused(row, "plan_row_unnamed", ident))
        return None
    start, finish = (_month(row, name, begins) for name in ("start", "finish"))
    if start is None or finish is None or finish < start:
        problems.append(_refused(row, "plan_row_without_months", ident))
        return None
    role = next((r for r in ROLES if r == row.cells.get("role")), known.role if known else None)
    if role is None:
        problems.append(_refused(row, "plan_row_without_department", ident))
        role = "management"
    days = row.cells.get("effort_days")
    cost = row.cells.get("budget")
    return PlannedAction(
        id=ident,
        title=None if known is not None else title,
        start_month=start,
        finish_month=finish,
        role=role,
        effort_days={role: days} if isinstance(days, float) and days >= 0 else {},
        budget_keur=cost / KEUR if isinstance(cost, float) and cost >= 0 else None,
        closes=dict(known.closes) if known is not None else {},
    )


def new_target(row: SheetRow, ident: str, problems: list[Problem]) -> Objective | None:
    """Needs its words: what it is called, hard or soft, and what it counts."""
    words = [row.text(name) for name in ("goal", "hardness", "measures")]
    if not all(words):
        problems.append(_refused(row, "plan_target_unclear", ident))
        return None
    return Objective.model_validate(
        {"id": ident, "title": words[0][:200], "kind": words[1], "measures": words[2]}
    )


def _month(row: SheetRow, name: str, begins: date) -> int | None:
    for field in (name, f"{name}_month"):
        cell = row.cells.get(field)
        if cell is not None:
            try:
                month = taken(ACTION_COLUMNS[field], cell, begins)
            except ValueError:
                return None
            return month if 1 <= month <= 120 else None
    return None


def _refused(row: SheetRow, code: str, ident: str) -> Problem:
    return Problem(code=code, file=row.file, where=row.place(), params={"name": ident})
