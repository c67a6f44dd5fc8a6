"""Targets to start from: measures of the library with their definitions, and the goals people gave as examples."""

from __future__ import annotations

import streamlit as st

from readiness.content.kpis import load_kpis
from readiness.model.plan import Objective, Plan
from readiness.planning.goals import goal_of, objective_of, securing
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.plan_change import change


def plan_measures(now: Here) -> None:
    plan, say, library = now.case.plan, now.say, load_kpis()
    if plan is None:
        return
    key = f"{now.id}/plan/measure"
    with st.expander(say("plan_page/library/title"), icon=":material/library_add:"):
        goals = [g.id for g in library.goals]
        goal = st.pills(
            say("plan_page/library/goal"), goals, format_func=lambda g: say(f"goal/{g}"), key=f"{key}/goal"
        )
        if goal:
            st.number_input(
                say("plan_page/target/baseline"), value=None, format="%g", key=f"{key}/baseline", width=190
            )
            st.button(
                say("plan_page/library/add"),
                key=f"{key}/add_goal",
                on_click=_add_goal,
                args=(now, plan, goal, key),
            )
        held = {o.kpi for o in plan.objectives}
        free = [k.id for k in library.kpis if k.id not in held]
        chosen = st.selectbox(
            say("plan_page/library/kpi"), free, index=None, placeholder="–", key=f"{key}/kpi",
            format_func=lambda kpi: say(f"kpi/{kpi}/name"),
        )  # fmt: skip
        if chosen:
            kpi = library.kpi(chosen)
            prose(say(f"kpi/{chosen}/definition"))
            small(say.joined((say(f"kpi_set/{kpi.set}") + ".", say(f"kpi_provenance/{kpi.provenance}"))))
            st.button(
                say("plan_page/library/add"),
                key=f"{key}/add_kpi",
                on_click=_add_kpi,
                args=(now, plan, chosen),
            )
        titles = {o.id: o.title for o in plan.objectives}
        for target, missing in securing(plan, library).items():
            if missing:
                named = say.listed(say(f"kpi/{m}/name") for m in missing)
                small(say("plan_page/library/securing", target=titles[target], measures=named))


def _add_goal(now: Here, plan: Plan, goal: str, key: str) -> None:
    library = load_kpis()
    preset = next(g for g in library.goals if g.id == goal)
    baseline = state.shown(f"{key}/baseline")
    _add(now, plan, goal_of(preset, library, baseline, plan.begins, goal, now.say))


def _add_kpi(now: Here, plan: Plan, kpi: str) -> None:
    _add(now, plan, objective_of(load_kpis().kpi(kpi), kpi, now.say))


def _add(now: Here, plan: Plan, objective: Objective) -> None:
    rest = tuple(o for o in plan.objectives if o.id != objective.id)
    change(now, plan.model_copy(update={"objectives": (*rest, objective)}))
