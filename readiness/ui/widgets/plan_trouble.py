"""Why a change of the plan was not stored, and what can be done."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.problems import problem_lines
from readiness.report.words import Words
from readiness.ui import saving, state
from readiness.ui.widgets.plain import prose


def plan_trouble(say: Words) -> None:
    found = state.trouble(saving.PLAN)
    if found is None:
        return
    with st.container(border=True):
        st.error(state.t(f"saved/{found.kind}"), icon=":material/error:")
        for line in problem_lines(found.problems, say):
            prose(say.joined((line.says, line.todo)))
        st.button(state.t("saved/drop"), key="plan/drop", on_click=state.note, args=(saving.PLAN, None))
