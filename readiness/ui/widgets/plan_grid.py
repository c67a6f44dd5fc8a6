"""The agreed plan as a table to type into: owner, months, state, means, power, proof; every change is stored at once."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pandas as pd
import streamlit as st

from readiness.model.action import Role
from readiness.model.plan import Plan, PlannedAction, Progress
from readiness.report.view.agreed import action_name
from readiness.roadmap.task import MONTHS
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.plan_change import why_field
from readiness.ui.widgets.plan_sheet import cell, kept_rows, own_id, parts, plan_sheet

NAME, OWNER, DAYS = "name", "owner", "days"
FIELDS = ("role", "start_month", "finish_month", "status", "budget_keur", "decision_right",
          "spending_limit_keur", "review", "proof")  # fmt: skip
COLUMNS = (NAME, OWNER, *FIELDS[:5], DAYS, *FIELDS[5:])
OWN = "own-"


def plan_grid(now: Here) -> None:
    plan, says = now.case.plan, now.say("plan_page/grid_says")
    if plan is not None:
        prose(says)
        why_field(now)
        plan_sheet(now, "actions", lambda start: _table(start, now), _columns(now, plan), edited, says)


def _ordered(plan: Plan) -> list[PlannedAction]:
    return sorted(plan.actions, key=lambda a: (a.start_month, a.finish_month, a.id))


def _table(plan: Plan, now: Here) -> pd.DataFrame:
    rows = [
        [
            action_name(a, now.say),
            ", ".join(a.raci.accountable),
            *(getattr(a, field) for field in FIELDS[:5]),
            sum(a.effort_days.values()) if a.effort_days else None,
            *(getattr(a, field) for field in FIELDS[5:]),
        ]
        for a in _ordered(plan)
    ]
    table = pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)
    return table.astype(dict.fromkeys(("budget_keur", DAYS, "spending_limit_keur"), "float64"))


def _columns(now: Here, plan: Plan) -> dict[str, Any]:
    say, column = now.say, st.column_config
    label = {name: say(f"plan_page/column/{name}") for name in COLUMNS}
    months = list(range(1, MONTHS + 1))

    def month(number: Any) -> str:
        return say.month(plan.begins, int(number))

    def role(code: Any) -> str:
        return say(f"view/role/{code}")

    def status(code: Any) -> str:
        return say(f"plan_page/status/{code}")

    return {
        NAME: column.TextColumn(label[NAME], pinned=True, width=240, required=True, max_chars=200),
        OWNER: column.TextColumn(label[OWNER], max_chars=200, help=say("plan_page/owner_help")),
        "role": column.SelectboxColumn(label["role"], width=130, options=list(get_args(Role)), format_func=role),
        "start_month": column.SelectboxColumn(label["start_month"], options=months, format_func=month),
        "finish_month": column.SelectboxColumn(label["finish_month"], options=months, format_func=month),
        "status": column.SelectboxColumn(label["status"], width=110, options=list(get_args(Progress)), format_func=status),
        "budget_keur": column.NumberColumn(label["budget_keur"], min_value=0, format="localized"),
        DAYS: column.NumberColumn(label[DAYS], min_value=0, format="localized"),
        "decision_right": column.TextColumn(label["decision_right"], max_chars=200),
        "spending_limit_keur": column.NumberColumn(label["spending_limit_keur"], min_value=0, format="localized"),
        "review": column.DateColumn(label["review"], format="localized"),
        "proof": column.TextColumn(label["proof"], max_chars=400),
    }  # fmt: skip


def edited(plan: Plan, edits: dict[str, Any]) -> Plan:
    """The plan with what was typed; a row without a name is none yet, an own action gets the next free number."""
    kept = kept_rows(_ordered(plan), edits, _typed)
    for typed in edits["added_rows"]:
        if cell(typed.get(NAME)):
            ident = own_id(OWN, (a.id for a in (*plan.actions, *kept)))
            new = PlannedAction(id=ident, start_month=1, finish_month=1, role="management")
            kept.append(_typed(new, typed))
    return plan.model_copy(update={"actions": tuple(kept)})


def _typed(action: PlannedAction, typed: dict[str, Any]) -> PlannedAction:
    """An action that starts later than it finishes is pushed as a whole: its length stays."""
    found: dict[str, Any] = {name: cell(value) for name, value in typed.items() if name in FIELDS}
    for name in ("role", "start_month", "finish_month", "status"):
        if name in found and found[name] is None:
            del found[name]
    if NAME in typed:
        found["title"] = cell(typed[NAME])
    if OWNER in typed:
        owners = parts(typed[OWNER])
        found["raci"] = action.raci.model_copy(update={"accountable": owners})
    if DAYS in typed:
        days = cell(typed[DAYS])
        found["effort_days"] = {} if days is None else {found.get("role", action.role): days}
    if isinstance(found.get("review"), str):
        found["review"] = date.fromisoformat(found["review"][:10])
    start, finish = (
        found.get("start_month", action.start_month),
        found.get("finish_month", action.finish_month),
    )
    if finish < start:
        length = action.finish_month - action.start_month
        moved_start = "start_month" in found
        found["start_month"] = start if moved_start else max(1, finish - length)
        found["finish_month"] = min(MONTHS, start + length) if moved_start else finish
    return action.model_copy(update=found)
