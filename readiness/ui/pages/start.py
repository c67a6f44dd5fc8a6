"""Start: what stops this firm, which dates lie ahead, what is better than thought - no score - and the list of cases."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.figures import Figures
from readiness.ui.here import Here, gone
from readiness.ui.widgets.case_list import case_list, new_case, sample_cases
from readiness.ui.widgets.first_look import first_look, first_steps
from readiness.ui.widgets.links import link
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.privacy import privacy
from readiness.ui.widgets.waiting import ready
from readiness.ui.widgets.workspace_choice import in_none, is_in_none


def page() -> None:
    if is_in_none():
        in_none()
        return
    kept, store = state.current(), state.store()
    if kept is None or store is None:
        _welcome()
    else:
        _look(Here(state.words_of(kept.case.currency), kept, Figures(store, kept)))
    case_list()
    link("clients", icon=":material/domain:")
    privacy()


def _welcome() -> None:
    st.title(state.t("start/title"))
    prose(state.t("start/lead"))
    if state.case_id():
        st.warning(gone(), icon=":material/help:")
    left, right = st.columns(2, gap="medium")
    with left.container(border=True, height="stretch"):
        new_case()
    with right.container(border=True, height="stretch"):
        sample_cases()


def _look(now: Here) -> None:
    st.title(state.t("start/today"))
    if not now.case.answers and not now.case.evidence:
        first_steps()
        return
    examined = ready(now.figures.examined(), "files")
    roadmap = ready(now.figures.roadmap(examined), "plan") if examined else None
    if examined and roadmap:
        first_look(now.figures.result(examined, roadmap), now.say)
        link("result", state.t("start/to_result"), ":material/arrow_forward:")
