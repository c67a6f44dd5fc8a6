"""Plan: what people agreed on, who does it, how far it is; changed in place, reviewed, planned again."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.here import here
from readiness.ui.widgets.links import next_page
from readiness.ui.widgets.plan_action import plan_action
from readiness.ui.widgets.plan_again import plan_again
from readiness.ui.widgets.plan_bars import plan_bars
from readiness.ui.widgets.plan_begin import plan_begin
from readiness.ui.widgets.plan_board import plan_board
from readiness.ui.widgets.plan_capacity import plan_capacity
from readiness.ui.widgets.plan_change import undo_button
from readiness.ui.widgets.plan_downloads import plan_downloads
from readiness.ui.widgets.plan_grid import plan_grid
from readiness.ui.widgets.plan_health import plan_health
from readiness.ui.widgets.plan_outside import plan_outside
from readiness.ui.widgets.plan_people import plan_people
from readiness.ui.widgets.plan_progress import plan_progress
from readiness.ui.widgets.plan_review import plan_review
from readiness.ui.widgets.plan_targets import plan_targets
from readiness.ui.widgets.plan_trouble import plan_trouble

VIEWS = {
    "board": plan_board,
    "bars": plan_bars,
    "table": plan_grid,
    "action": plan_action,
    "capacity": plan_capacity,
    "targets": plan_targets,
    "people": plan_people,
    "progress": plan_progress,
    "health": lambda now: plan_health(now.result(), now.say),
    "again": plan_again,
    "outside": plan_outside,
    "review": plan_review,
}


def page() -> None:
    now = here()
    st.title(state.t("page/plan"))
    result = now.result()
    if now.case.plan is None:
        plan_begin(now, result)
        next_page("report")
        return
    plan_trouble(now.say)
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        view = st.segmented_control(
            now.say("plan_page/view"), list(VIEWS), default="board", required=True, key=f"{now.id}/plan/view",
            format_func=lambda name: now.say(f"plan_page/views/{name}"), label_visibility="collapsed", wrap=True,
        )  # fmt: skip
        undo_button(now)
    VIEWS[view or "board"](now)
    plan_downloads(now, result)
    next_page("report")
