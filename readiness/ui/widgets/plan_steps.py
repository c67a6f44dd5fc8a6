"""One action broken down: milestones on the way to its end, and for the next weeks a line a week with who does it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from readiness.model.plan import Milestone, Plan, PlannedAction, WeekItem
from readiness.planning.edits import with_action
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import small
from readiness.ui.widgets.plan_sheet import cell, kept_rows, plan_sheet

STONES = ("title", "month", "reached")
WEEKS = ("monday", "what", "owner", "done")


def plan_steps(now: Here, plan: Plan, action: PlannedAction) -> None:
    say, column = now.say, st.column_config
    months = list(range(action.start_month, action.finish_month + 1))
    small(say("plan_page/steps/milestones"))
    plan_sheet(
        now,
        f"{action.id}/milestones",
        partial(_stones, action.id),
        {
            "title": column.TextColumn(say("plan_page/steps/title"), max_chars=200, required=True),
            "month": column.SelectboxColumn(
                say("plan_page/month"),
                options=months,
                format_func=lambda month: say.month(plan.begins, int(month)),
            ),
            "reached": column.DateColumn(say("plan_page/steps/reached"), format="localized"),
        },
        partial(with_stones, action.id),
        say("plan_page/steps/milestones"),
    )
    small(say("plan_page/steps/weeks"))
    plan_sheet(
        now,
        f"{action.id}/weeks",
        partial(_weeks, action.id),
        {
            "monday": column.DateColumn(say("plan_page/steps/monday"), format="localized"),
            "what": column.TextColumn(say("plan_page/steps/what"), max_chars=200, required=True),
            "owner": column.TextColumn(say("plan_page/steps/owner"), max_chars=200),
            "done": column.CheckboxColumn(say("plan_page/steps/done")),
        },
        partial(with_weeks, action.id, state.today().date()),
        say("plan_page/steps/weeks"),
    )


def _action(plan: Plan, ident: str) -> PlannedAction:
    return next(a for a in plan.actions if a.id == ident)


def _stones(ident: str, plan: Plan) -> pd.DataFrame:
    rows = [[getattr(stone, name) for name in STONES] for stone in _action(plan, ident).milestones]
    return pd.DataFrame(rows, columns=list(STONES), dtype=object)


def _weeks(ident: str, plan: Plan) -> pd.DataFrame:
    rows = [[getattr(week, name) for name in WEEKS] for week in _action(plan, ident).weeks]
    return pd.DataFrame(rows, columns=list(WEEKS), dtype=object).astype({"done": "bool"})


def with_stones(ident: str, plan: Plan, edits: dict[str, Any]) -> Plan:
    """A milestone nobody dated lies in the action's last month."""
    action = _action(plan, ident)
    kept = kept_rows(
        list(action.milestones),
        edits,
        lambda stone, typed: stone.model_copy(update=_typed(typed, STONES, ("title", "month"))),
    )
    for typed in edits["added_rows"]:
        found = {"month": action.finish_month, **_typed(typed, STONES, ("title", "month"))}
        if found.get("title"):
            kept.append(Milestone(**found))
    stones = tuple(sorted(kept, key=lambda stone: stone.month))
    return with_action(plan, action.model_copy(update={"milestones": stones}))


def with_weeks(ident: str, today: date, plan: Plan, edits: dict[str, Any]) -> Plan:
    """A line belongs to the week its day lies in; without a day, to this week."""
    action = _action(plan, ident)
    kept = kept_rows(
        list(action.weeks),
        edits,
        lambda week, typed: week.model_copy(update=_typed(typed, WEEKS, ("monday", "what", "done"))),
    )
    for typed in edits["added_rows"]:
        found = {"monday": today, **_typed(typed, WEEKS, ("monday", "what", "done"))}
        if found.get("what"):
            kept.append(WeekItem(**found))
    weeks = [w.model_copy(update={"monday": w.monday - timedelta(days=w.monday.weekday())}) for w in kept]
    return with_action(
        plan, action.model_copy(update={"weeks": tuple(sorted(weeks, key=lambda w: w.monday))})
    )


def _typed(typed: dict[str, Any], names: tuple[str, ...], needed: tuple[str, ...]) -> dict[str, Any]:
    found = {name: cell(value) for name, value in typed.items() if name in names}
    for name in ("reached", "monday"):
        if isinstance(found.get(name), str):
            found[name] = date.fromisoformat(found[name][:10])
    return {k: v for k, v in found.items() if v is not None or k not in needed}
