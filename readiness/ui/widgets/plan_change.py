"""Every change of the agreed plan goes through here: stored at once, logged, and one step back is always possible."""

from __future__ import annotations

import streamlit as st

from readiness.model.plan import Plan
from readiness.planning.edits import noted
from readiness.ui import saving, state
from readiness.ui.here import Here


def change(now: Here, plan: Plan, log: bool = True) -> Plan | None:
    """What stands now in place of the plan the person had in front of them; None if not stored.

    Without `log` the plan brings its own log of what moved and why.
    """
    before = now.case.plan
    logged = (
        plan
        if before is None or not log
        else noted(before, plan, state.today().date(), state.author(), _why(now))
    )
    if not saving.plan(now.kept, logged):
        return None
    state.remember(_key(now), saving.joined_with() or before)
    return logged


def why_field(now: Here) -> None:
    """Whoever moves something between reviews says why; it stands in the log."""
    st.text_input(now.say("plan_page/why"), key=f"{now.id}/plan/why", max_chars=300)


def _why(now: Here) -> str | None:
    return str(state.shown(f"{now.id}/plan/why") or "").strip() or None


def undo_button(now: Here) -> None:
    before = state.shown(_key(now))
    st.button(now.say("plan_page/undo"), icon=":material/undo:", key=f"{now.id}/plan/undo",
              disabled=not isinstance(before, Plan), on_click=_undo, args=(now,))  # fmt: skip


def _undo(now: Here) -> None:
    before = state.shown(_key(now))
    if isinstance(before, Plan) and saving.plan(now.kept, before):
        state.forget(_key(now))


def _key(now: Here) -> str:
    return f"{now.id}/plan/before"
