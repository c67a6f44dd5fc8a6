"""One action in full: who answers, does it, is asked, is told; power, rule, procedure, approvals, tags; the week's report."""

from __future__ import annotations

from typing import Any, get_args

import streamlit as st

from readiness.model.plan import (
    Channel,
    Incentive,
    MarketStage,
    Plan,
    PlannedAction,
    Raci,
    Report,
    Season,
    Tags,
)
from readiness.planning.edits import with_action
from readiness.report.view.agreed import action_name
from readiness.report.view.plan_rows import plan_rows
from readiness.report.view.starters import action_starter
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.plan_change import change
from readiness.ui.widgets.plan_sheet import parts
from readiness.ui.widgets.plan_steps import plan_steps
from readiness.ui.widgets.safeguard_field import safeguard_field, typed_safeguards
from readiness.ui.widgets.starter_text import starter_text

FLAGS = ("key", "strategic")
RACI = ("accountable", "responsible", "consulted", "informed")
PATH = " > "
LINES = 110
"""Pixels of a field for a few lines."""


def plan_action(now: Here) -> None:
    plan = now.case.plan
    if plan is None or not plan.actions:
        return
    names = {row.action: row.name for row in plan_rows(plan, now.say)}
    chosen = st.selectbox(
        now.say("plan_page/choose"), list(names), format_func=lambda ident: names[str(ident)], key=f"{now.id}/plan/one"
    )  # fmt: skip
    action = next((a for a in plan.actions if a.id == chosen), None)
    if action is not None:
        starter = action_starter(action, now.case, now.bank, now.say)
        if starter is not None:
            starter_text(f"plan/{action.id}", starter, now.say)
        _form(now, plan, action)
        plan_steps(now, plan, action)
        _week(now, plan, action)


def _form(now: Here, plan: Plan, action: PlannedAction) -> None:
    say, key = now.say, f"{now.id}/plan/{action.id}"
    with st.form(key, border=True):
        with st.container(horizontal=True):
            for field in RACI:
                _line(key, field, ", ".join(getattr(action.raci, field)), say(f"plan_page/raci/{field}"))
        with st.container(horizontal=True):
            _line(key, "decision_right", action.decision_right, say("plan_page/column/decision_right"))
            _line(key, "rule", action.rule, say("plan_page/rule"))
            _line(key, "use_case", action.use_case, say("plan_page/use_case"))
        _area(key, "procedure", "\n".join(action.procedure), say("plan_page/procedure"))
        with st.container(horizontal=True):
            _number(key, "approvals", action.approvals, say("plan_page/approvals"))
            _number(key, "approval_days", action.approval_days, say("plan_page/approval_days"))
            _number(key, "training_hours", action.training_hours, say("plan_page/training"))
            _number(key, "training_done_hours", action.training_done_hours, say("plan_page/training_done"))
        with st.container(horizontal=True):
            _line(key, "region", PATH.join(action.tags.region), say("plan_page/region"))
            _line(key, "product_line", action.tags.product_line, say("plan_page/product_line"))
            _choice(key, "channel", get_args(Channel), action.tags.channel, now)
            _choice(key, "season", get_args(Season), action.tags.season, now)
            _choice(key, "incentive", get_args(Incentive), action.incentive, now)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            _choice(key, "stage", get_args(MarketStage), action.tags.stage, now)
            _choice(key, "product_age", ("new", "old"), action.tags.product_age, now)
            _choice(key, "abc", ("A", "B", "C"), action.tags.abc, now)
            _line(key, "project", action.tags.project, say("plan_page/project"))
            for flag in FLAGS:
                st.checkbox(
                    say(f"plan_page/flags/{flag}"), **state.bound(f"{key}/{flag}", getattr(action, flag))
                )
        titles = {o.id: o.title for o in plan.objectives}
        state.bind(f"{key}/serves", [o for o in action.serves if o in titles])
        st.multiselect(
            say("plan_page/serves"),
            list(titles),
            key=f"{key}/serves",
            format_func=titles.__getitem__,
            placeholder="–",
        )
        safeguard_field(f"{key}/safeguards", action.safeguards, say)
        st.form_submit_button(
            say("plan_page/keep"), type="primary", on_click=_save, args=(now, plan, action, key)
        )


def _line(key: str, field: str, stored: str | None, label: str) -> None:
    st.text_input(label, **state.bound(f"{key}/{field}", stored or ""), max_chars=200)


def _area(key: str, field: str, stored: str, label: str) -> None:
    st.text_area(label, **state.bound(f"{key}/{field}", stored), height=LINES)


def _number(key: str, field: str, stored: float | None, label: str) -> None:
    value = None if stored is None else float(stored)
    st.number_input(
        label, min_value=0.0, step=1.0, format="%g", **state.bound(f"{key}/{field}", value), width=190
    )


def _choice(key: str, field: str, options: tuple[str, ...], stored: str | None, now: Here) -> None:
    state.bind(f"{key}/{field}", stored)
    st.selectbox(
        now.say(f"plan_page/{field}/label"), [None, *options], key=f"{key}/{field}", width=190, placeholder="–",
        format_func=lambda code: now.say(f"plan_page/{field}/{code}") if code else "–",
    )  # fmt: skip


def _save(now: Here, plan: Plan, action: PlannedAction, key: str) -> None:
    if change(now, with_action(plan, filled(action, lambda field: state.shown(f"{key}/{field}")))) is None:
        return
    for field in (*RACI, "decision_right", "rule", "use_case", "procedure", "approvals", "approval_days", "region",
                  "product_line", "channel", "season", "incentive", "training_hours", "training_done_hours",
                  "stage", "product_age", "abc", "project", "serves", "safeguards", *FLAGS):  # fmt: skip
        state.taken_over(f"{key}/{field}")


def filled(action: PlannedAction, said: Any) -> PlannedAction:
    """The action with what the form says; `said` gives the value of a field by its name."""

    def text(field: str) -> str | None:
        return str(said(field) or "").strip() or None

    approvals = said("approvals")
    tags = action.tags.model_dump() | {
        "region": parts(said("region"), PATH.strip()),
        "product_line": text("product_line"),
        "project": text("project"),
        **{field: said(field) for field in ("channel", "season", "stage", "product_age", "abc")},
    }
    return action.model_copy(
        update={
            "raci": Raci(**{field: parts(said(field)) for field in RACI}),
            "decision_right": text("decision_right"),
            "rule": text("rule"),
            "use_case": text("use_case"),
            "procedure": tuple(step.strip() for step in str(said("procedure") or "").splitlines() if step.strip()),
            "approvals": None if approvals is None else round(approvals),
            "approval_days": said("approval_days"),
            "training_hours": said("training_hours"),
            "training_done_hours": said("training_done_hours"),
            "tags": Tags(**tags),
            "incentive": said("incentive"),
            "serves": tuple(said("serves") or ()),
            "safeguards": typed_safeguards(said("safeguards")),
            **{flag: bool(said(flag)) for flag in FLAGS},
        }
    )  # fmt: skip


def _week(now: Here, plan: Plan, action: PlannedAction) -> None:
    """What happened this week, as the owner says; the last entries stand below."""
    say, key = now.say, f"{now.id}/plan/{action.id}/week"
    prose(say("plan_page/week", name=action_name(action, say)))
    with st.form(key, border=True, clear_on_submit=True):
        with st.container(horizontal=True):
            for field in ("effort_days", "cost_keur", "remaining_days"):
                st.number_input(say(f"plan_page/report/{field}"), min_value=0.0, value=None, format="%g",
                                key=f"{key}/{field}", width=190)  # fmt: skip
        st.text_input(say("plan_page/report/trouble"), key=f"{key}/trouble", max_chars=400)
        st.form_submit_button(say("plan_page/report/add"), on_click=_reported, args=(now, plan, action, key))
    for report in reversed(action.reports[-3:]):
        small(say.row((say.short_day(report.on), say("plan_page/report/line", days=say.number(report.effort_days, 1),
                                                     left=say.number(report.remaining_days, 1)), report.trouble or "–")))  # fmt: skip


def _reported(now: Here, plan: Plan, action: PlannedAction, key: str) -> None:
    said = {f: state.shown(f"{key}/{f}") for f in ("effort_days", "cost_keur", "remaining_days")}
    trouble = str(state.shown(f"{key}/trouble") or "").strip() or None
    if trouble is None and all(value is None for value in said.values()):
        return
    report = Report(on=state.today().date(), by=state.author(), trouble=trouble, **said)
    status = "running" if action.status == "open" else action.status
    change(now, with_action(plan, action.model_copy(
        update={"reports": (*action.reports, report), "status": status}
    )))  # fmt: skip
