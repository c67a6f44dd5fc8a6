"""Who leads the whole, who steers it, and what each person can give to it a month."""

from __future__ import annotations

from typing import Any, get_args

import pandas as pd
import streamlit as st

from readiness.model.action import Role
from readiness.model.plan import Person, Plan
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.plan_change import change
from readiness.ui.widgets.plan_sheet import cell, kept_rows, parts, plan_sheet

COLUMNS = ("name", "role", "days_per_month", "mail", "region")
PATH = ">"


def plan_people(now: Here) -> None:
    plan, say, key = now.case.plan, now.say, f"{now.id}/plan/lead"
    if plan is None:
        return
    prose(say("plan_page/people_says"))
    with st.form(key, border=True), st.container(horizontal=True, vertical_alignment="bottom"):
        _line(f"{key}/lead", plan.lead or "", say("plan_page/lead"))
        _line(f"{key}/steering", ", ".join(plan.steering), say("plan_page/steering"))
        _line(
            f"{key}/regions", "; ".join(" > ".join(path) for path in plan.regions), say("plan_page/regions")
        )
        _line(f"{key}/lines", ", ".join(plan.product_lines), say("plan_page/product_lines"))
        st.form_submit_button(say("plan_page/keep_lead"), on_click=_save, args=(now, plan, key))
    plan_sheet(now, "people", _table, _columns(now), edited, say("plan_page/people_says"))


def _line(key: str, stored: str, label: str) -> None:
    st.text_input(label, **state.bound(key, stored), max_chars=400)


def _save(now: Here, plan: Plan, key: str) -> None:
    said = {
        part: str(state.shown(f"{key}/{part}") or "") for part in ("lead", "steering", "regions", "lines")
    }
    paths = [parts(path, PATH) for path in said["regions"].split(";")]
    changed = plan.model_copy(
        update={
            "lead": said["lead"].strip() or None,
            "steering": parts(said["steering"]),
            "regions": tuple(path for path in paths if path),
            "product_lines": parts(said["lines"]),
        }
    )
    if change(now, changed) is not None:
        for part in said:
            state.taken_over(f"{key}/{part}")


def _table(plan: Plan) -> pd.DataFrame:
    rows = [[p.name, p.role, p.days_per_month, p.mail, " > ".join(p.region)] for p in plan.people]
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype=object).astype({"days_per_month": "float64"})


def _columns(now: Here) -> dict[str, Any]:
    say, column = now.say, st.column_config
    label = {name: say(f"plan_page/person/{name}") for name in COLUMNS}
    return {
        "name": column.TextColumn(label["name"], required=True, max_chars=200),
        "role": column.SelectboxColumn(
            label["role"], options=list(get_args(Role)), format_func=lambda code: say(f"view/role/{code}")
        ),
        "days_per_month": column.NumberColumn(label["days_per_month"], min_value=0, format="localized"),
        "mail": column.TextColumn(label["mail"], max_chars=200),
        "region": column.TextColumn(label["region"], max_chars=200),
    }


def edited(plan: Plan, edits: dict[str, Any]) -> Plan:
    """The plan with the people as typed; a row without a name is nobody yet."""
    kept = kept_rows(list(plan.people), edits, _typed)
    kept += [_typed(Person(name=""), typed) for typed in edits["added_rows"] if cell(typed.get("name"))]
    return plan.model_copy(update={"people": tuple(kept)})


def _typed(person: Person, typed: dict[str, Any]) -> Person:
    found = {name: cell(value) for name, value in typed.items() if name in COLUMNS}
    if "region" in found:
        found["region"] = parts(found["region"], PATH)
    if found.get("name", person.name) is None:
        del found["name"]
    return person.model_copy(update=found)
