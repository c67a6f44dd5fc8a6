"""The targets of the plan as a table: what is counted, from where to where by when, and whose pay goes with it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any, get_args

import pandas as pd
import streamlit as st

from readiness.model.plan import Hardness, Incentive, Measures, Objective, Plan
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.plan_measures import plan_measures
from readiness.ui.widgets.plan_sheet import cell, kept_rows, own_id, parts, plan_sheet

COLUMNS = ("title", "kind", "measures", "unit", "baseline", "target", "due", "forecast", "owner", "serves",
           "incentive", "incentive_link")  # fmt: skip
NUMBERS = ("baseline", "target", "forecast")
CHOICES = {"kind": get_args(Hardness), "measures": get_args(Measures), "incentive": get_args(Incentive)}
NEEDED = ("title", "kind", "measures")
OWN = "target-"
WIDE_ENOUGH = 130
"""Pixels in which the longest choice can be read."""


def plan_targets(now: Here) -> None:
    if now.case.plan is not None:
        says = now.say("plan_page/targets_says")
        prose(says)
        plan_measures(now)
        plan_sheet(now, "targets", _table, _columns(now, now.case.plan), edited, says)


def _table(plan: Plan) -> pd.DataFrame:
    rows = [
        [", ".join(o.serves) if name == "serves" else getattr(o, name) for name in COLUMNS]
        for o in plan.objectives
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype=object).astype(dict.fromkeys(NUMBERS, "float64"))


def _columns(now: Here, plan: Plan) -> dict[str, Any]:
    say, column = now.say, st.column_config
    found: dict[str, Any] = {}
    for name in COLUMNS:
        label = say(f"plan_page/target/{name}")
        if name in NUMBERS:
            found[name] = column.NumberColumn(label, format="localized")
        elif name in CHOICES:
            found[name] = column.SelectboxColumn(
                label,
                width=WIDE_ENOUGH,
                options=list(CHOICES[name]),
                format_func=partial(_named, now, name),
            )
        elif name == "due":
            found[name] = column.DateColumn(label, format="localized")
        elif name == "serves":
            known = ", ".join(o.id for o in plan.objectives)
            found[name] = column.TextColumn(
                label, help=say("plan_page/serves_help", known=known), max_chars=200
            )
        else:
            found[name] = column.TextColumn(label, max_chars=200, required=name == "title")
    return found


def _named(now: Here, part: str, code: Any) -> str:
    return now.say(f"plan_page/{part}/{code}")


def edited(plan: Plan, edits: dict[str, Any]) -> Plan:
    """The plan with the targets as typed; a row without a title is none yet."""
    kept = kept_rows(list(plan.objectives), edits, _typed)
    for typed in edits["added_rows"]:
        if cell(typed.get("title")):
            ident = own_id(OWN, (o.id for o in (*plan.objectives, *kept)))
            kept.append(_typed(Objective(id=ident, title="", kind="hard", measures="outcome"), typed))
    return plan.model_copy(update={"objectives": tuple(kept)})


def _typed(objective: Objective, typed: dict[str, Any]) -> Objective:
    found = {name: cell(value) for name, value in typed.items() if name in COLUMNS}
    for name in NEEDED:
        if name in found and found[name] is None:
            del found[name]
    if "serves" in found:
        found["serves"] = parts(found["serves"])
    if isinstance(found.get("due"), str):
        found["due"] = date.fromisoformat(found["due"][:10])
    return objective.model_copy(update=found)
