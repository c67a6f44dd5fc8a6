"""Roadmap: what to do when, who does it, what it brings; the limits can be changed and the plan follows."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.here import here
from readiness.ui.widgets.calendar_list import calendar_list
from readiness.ui.widgets.limit_form import limit_form
from readiness.ui.widgets.links import next_page
from readiness.ui.widgets.plan_back import plan_back
from readiness.ui.widgets.plan_downloads import plan_downloads
from readiness.ui.widgets.plan_health import plan_health
from readiness.ui.widgets.plan_picture import plan_picture
from readiness.ui.widgets.plan_proof import plan_proof
from readiness.ui.widgets.plan_table import left_out, plan_table, rankings


def page() -> None:
    now = here()
    st.title(state.t("page/roadmap"))
    limit_form(now)
    result = now.result()
    plan_picture(result, now.say)
    plan_table(result, now.say)
    left_out(result, now.say)
    rankings(result, now.say)
    plan_proof(result, now.say)
    if now.case.plan is None:
        plan_health(result, now.say)
    plan_downloads(now, result)
    plan_back(now, result)
    calendar_list(result, now.say)
    next_page("plan")
