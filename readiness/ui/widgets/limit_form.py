"""What the plan may use: days, money, how much at once, resting months, what is settled. The room decides, the plan follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st
from babel.dates import get_month_names

from readiness.model.case import Limits, Pin
from readiness.model.roadmap import HORIZONS
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.saved import head_trouble

NUMBERS = ("days", "parallel", "parallel_per_role")
FREE = "free"
"""Ends the key of the tick that says: no limit. A number field that shows something cannot be emptied."""
PERCENT = 100.0


def limit_form(now: Here) -> None:
    head_trouble(now.id, now.say)
    limits = now.case.limits
    with (
        st.expander(state.t("roadmap/limits"), icon=":material/tune:"),
        st.form(f"{now.id}/limits", border=False),
    ):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            _number(now, "days", limits.days_per_month.get("all"), state.t("roadmap/days"))
            _number(now, "parallel", float(limits.parallel), state.t("roadmap/parallel"))
            _number(now, "parallel_per_role", limits.parallel_per_role, state.t("roadmap/parallel_per_role"))
            share = None if limits.strategic_share is None else PERCENT * limits.strategic_share
            _number(now, "strategic", share, state.t("roadmap/strategic"))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            for horizon in HORIZONS:
                label = state.t("roadmap/budget", horizon=now.say(f"view/horizon/{horizon}"))
                stored = limits.budget.get(horizon)
                with st.container(width=190):
                    _number(now, horizon, stored or 0.0, label)
                    st.checkbox(
                        state.t("roadmap/no_limit"),
                        **state.bound(f"{_key(now, horizon)}/{FREE}", stored is None),
                    )
        _settled(now, limits)
        st.form_submit_button(state.t("roadmap/again"), type="primary", on_click=_save, args=(now,))


def _settled(now: Here, limits: Limits) -> None:
    """Months in which change work rests, key projects, and what the room has decided already."""
    names = get_month_names("wide", locale=now.say.locale)
    actions = [a.id for a in now.bank.actions]
    with st.container(horizontal=True):
        _several(
            now, "months_off", list(range(1, 13)), limits.months_off, lambda month: str(names[int(month)])
        )
        _several(now, "key_actions", actions, limits.key_actions, now.say.action)
    with st.container(horizontal=True):
        for wish in ("in", "out"):
            chosen = [a for a, pin in limits.pins.items() if pin == wish]
            _several(now, f"pin_{wish}", actions, chosen, now.say.action)


def _several(now: Here, name: str, options: Sequence[Any], stored: Sequence[Any], shown: Any) -> None:
    state.bind(_key(now, name), [s for s in stored if s in options])
    st.multiselect(
        state.t(f"roadmap/{name}"),
        options,
        key=_key(now, name),
        format_func=shown,
        placeholder="–",
        width=510,
    )


def _number(now: Here, name: str, stored: float | None, label: str) -> None:
    value = None if stored is None else float(stored)
    st.number_input(
        label,
        min_value=0.0,
        step=1.0,
        format="%g",
        **state.bound(_key(now, name), value),
        placeholder="–",
        width=190,
    )


def _key(now: Here, name: str) -> str:
    return f"{now.id}/limits/{name}"


def _save(now: Here) -> None:
    """What is left empty stays as it was; a budget is lifted by its tick."""
    names = (*NUMBERS, "strategic", *HORIZONS, *(f"{h}/{FREE}" for h in HORIZONS))
    lists = ("months_off", "key_actions", "pin_in", "pin_out")
    said = {name: state.shown(_key(now, name)) for name in (*names, *lists)}
    if saving.head(now.id, {"limits": stated(now.case.limits, said)}):
        for name in said:
            state.taken_over(_key(now, name))


def stated(old: Limits, said: dict[str, Any]) -> Limits:
    """The limits as the form says them; pins on a month and days by role or month stay as they were."""
    days = old.days_per_month if said["days"] is None else {**old.days_per_month, "all": said["days"]}
    pins: dict[str, Pin] = {a: pin for a, pin in old.pins.items() if pin not in ("in", "out")}
    pins |= dict.fromkeys(said["pin_in"] or (), "in") | dict.fromkeys(said["pin_out"] or (), "out")
    each, strategic = said["parallel_per_role"], said["strategic"]
    return old.model_copy(
        update={
            "days_per_month": days,
            "budget": {h: None if said[f"{h}/{FREE}"] else said[h] or 0.0 for h in HORIZONS},
            "parallel": max(1, round(said["parallel"])) if said["parallel"] else old.parallel,
            "parallel_per_role": max(1, round(each)) if each else old.parallel_per_role,
            "strategic_share": old.strategic_share if strategic is None else min(1.0, strategic / PERCENT),
            "months_off": tuple(said["months_off"] or ()),
            "key_actions": tuple(said["key_actions"] or ()),
            "pins": pins,
        }
    )
