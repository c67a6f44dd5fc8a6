"""What the plan may use: days, money, how much at once. The room decides, the plan follows."""

from __future__ import annotations

import streamlit as st

from readiness.model.roadmap import HORIZONS
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.saved import head_trouble


def limit_form(now: Here) -> None:
    head_trouble(now.id, now.say)
    limits = now.case.limits
    with (
        st.expander(state.t("roadmap/limits"), icon=":material/tune:"),
        st.form(f"{now.id}/limits", border=False),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        _number(now, "days", limits.days_per_month.get("all"), state.t("roadmap/days"))
        for horizon in HORIZONS:
            label = state.t("roadmap/budget", horizon=now.say(f"view/horizon/{horizon}"))
            _number(now, horizon, limits.budget.get(horizon), label)
        _number(now, "parallel", float(limits.parallel), state.t("roadmap/parallel"))
        st.form_submit_button(state.t("roadmap/again"), type="primary", on_click=_save, args=(now,))


def _number(now: Here, name: str, stored: float | None, label: str) -> None:
    st.number_input(
        label,
        min_value=0.0,
        step=1.0,
        format="%g",
        **state.bound(_key(now, name), stored),
        placeholder=state.t("roadmap/no_limit"),
        width=190,
    )


def _key(now: Here, name: str) -> str:
    return f"{now.id}/limits/{name}"


def _save(now: Here) -> None:
    """An empty budget is none at all; empty days or an empty number of steps leave what stood there."""
    said = {name: state.shown(_key(now, name)) for name in ("days", "parallel", *HORIZONS)}
    old = now.case.limits
    days = old.days_per_month if said["days"] is None else {**old.days_per_month, "all": said["days"]}
    found = old.model_copy(
        update={
            "days_per_month": days,
            "budget": {horizon: said[horizon] for horizon in HORIZONS},
            "parallel": max(1, round(said["parallel"])) if said["parallel"] else old.parallel,
        }
    )
    if saving.head(now.id, {"limits": found}):
        for name in said:
            state.taken_over(_key(now, name))
