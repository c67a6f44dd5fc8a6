"""The agreed plan as a table to type into: owner, months, state, means, power, proof; every change is stored at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, get_args

import pandas as pd
import streamlit as st

from readiness.model.action import Role
from readiness.model.plan import Plan, PlannedAction, Progress
from readiness.report.view.plan_rows import action_name
from readiness.roadmap.task import MONTHS
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.plan_change import change

NAME, OWNER, DAYS = "name", "owner", "days"
FIELDS = ("role", "start_month", "finish_month", "status", "budget_keur", "decision_right",
          "spending_limit_keur", "review", "proof")  # fmt: skip
COLUMNS = (NAME, OWNER, *FIELDS[:5], DAYS, *FIELDS[5:])
OWN = "own-"


@dataclass(frozen=True)
class Sheet:
    """The plan the editor started from and what was stored of it last; it tells its edits against the start."""

    start: Plan
    stored: Plan
    turn: int

    def key(self, case_id: str) -> str:
        return f"{case_id}/plan/{self.turn}"


def plan_grid(now: Here) -> None:
    plan = now.case.plan
    if plan is None:
        return
    prose(now.say("plan_page/grid_says"))
    sheet = _sheet(now, plan)
    st.data_editor(
        _table(sheet.start, now),
        key=sheet.key(now.id),
        num_rows="dynamic",
        hide_index=True,
        placeholder="",
        column_config=_columns(now, plan),
        on_change=_save,
        args=(now, sheet),
        alt=now.say("plan_page/grid_says"),
    )


def _sheet(now: Here, plan: Plan) -> Sheet:
    held = state.shown(f"{now.id}/plan/sheet")
    if not isinstance(held, Sheet) or held.stored != plan or state.shown(held.key(now.id)) is None:
        held = Sheet(plan, plan, held.turn + 1 if isinstance(held, Sheet) else 0)
        state.remember(f"{now.id}/plan/sheet", held)
    return held


def _ordered(plan: Plan) -> list[PlannedAction]:
    return sorted(plan.actions, key=lambda a: (a.start_month, a.finish_month, a.id))


def _table(plan: Plan, now: Here) -> pd.DataFrame:
    rows = [
        [
            action_name(a, now.bank, now.say),
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
        NAME: column.TextColumn(label[NAME], pinned=True, width="medium", required=True, max_chars=200),
        OWNER: column.TextColumn(label[OWNER], max_chars=200, help=say("plan_page/owner_help")),
        "role": column.SelectboxColumn(label["role"], options=list(get_args(Role)), format_func=role),
        "start_month": column.SelectboxColumn(label["start_month"], options=months, format_func=month),
        "finish_month": column.SelectboxColumn(label["finish_month"], options=months, format_func=month),
        "status": column.SelectboxColumn(label["status"], options=list(get_args(Progress)), format_func=status),
        "budget_keur": column.NumberColumn(label["budget_keur"], min_value=0, format="localized"),
        DAYS: column.NumberColumn(label[DAYS], min_value=0, format="localized"),
        "decision_right": column.TextColumn(label["decision_right"], max_chars=200),
        "spending_limit_keur": column.NumberColumn(label["spending_limit_keur"], min_value=0, format="localized"),
        "review": column.DateColumn(label["review"], format="localized"),
        "proof": column.TextColumn(label["proof"], max_chars=400),
    }  # fmt: skip


def _save(now: Here, sheet: Sheet) -> None:
    stored = change(now, edited(sheet.start, state.shown(sheet.key(now.id))))
    if stored is not None:
        state.remember(f"{now.id}/plan/sheet", replace(sheet, stored=stored))


def edited(plan: Plan, edits: dict[str, Any]) -> Plan:
    """The plan with what was typed; a row without a name is none yet, an own action gets the next free number."""
    rows = _ordered(plan)
    for at, typed in edits["edited_rows"].items():
        rows[int(at)] = _typed(rows[int(at)], typed)
    gone = set(edits["deleted_rows"])
    kept = [row for at, row in enumerate(rows) if at not in gone]
    for typed in edits["added_rows"]:
        if str(typed.get(NAME) or "").strip():
            kept.append(_typed(_new([*rows, *kept]), typed))
    return plan.model_copy(update={"actions": tuple(kept)})


def _new(taken: list[PlannedAction]) -> PlannedAction:
    numbers = [int(a.id[len(OWN) :]) for a in taken if a.id.startswith(OWN) and a.id[len(OWN) :].isdigit()]
    number = max(numbers, default=0) + 1
    return PlannedAction(id=f"{OWN}{number}", start_month=1, finish_month=1, role="management")


def _typed(action: PlannedAction, typed: dict[str, Any]) -> PlannedAction:
    """An action that starts later than it finishes is pushed as a whole: its length stays."""
    found: dict[str, Any] = {name: _value(value) for name, value in typed.items() if name in FIELDS}
    for name in ("role", "start_month", "finish_month", "status"):
        if name in found and found[name] is None:
            del found[name]
    if NAME in typed:
        found["title"] = _value(typed[NAME])
    if OWNER in typed:
        owners = tuple(o.strip() for o in str(typed[OWNER] or "").split(",") if o.strip())
        found["raci"] = action.raci.model_copy(update={"accountable": owners})
    if DAYS in typed:
        days = _value(typed[DAYS])
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


def _value(typed: Any) -> Any:
    text = typed.strip() if isinstance(typed, str) else typed
    return None if text == "" else text
