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
    logged = plan if before is None or not log else noted(before, plan, state.today().date(), state.author())
    if not saving.plan(now.kept, logged):
        return None
    state.remember(_key(now), before)
    return logged


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
