"""Above every page: whose case this is, in which language, and the words when nothing can be served."""

from __future__ import annotations

import streamlit as st

from readiness.model.access import HOME
from readiness.model.base import LANGS
from readiness.report.view.problems import problem_lines
from readiness.store.values import CaseState
from readiness.ui import figures, state
from readiness.ui.widgets.account import account
from readiness.ui.widgets.links import link
from readiness.ui.widgets.plain import plain, prose, strong
from readiness.ui.widgets.signs import sign
from readiness.ui.widgets.workspace_choice import workspace_choice

LANGUAGE = {"en": "English", "de": "Deutsch", "zh": "中文"}
"""Each language in its own name."""
SHORT = {"en": "EN", "de": "DE", "zh": "中文"}


def header(case: CaseState | None, joining: bool = False) -> None:
    """Who joins a workshop has no case and is not told so."""
    state.bind("lang", state.lang())
    with st.container(
        horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="header"
    ):
        with st.container(horizontal=True, vertical_alignment="center", width="content"):
            if joining:
                strong(state.words_of("EUR")("report/product"))
            elif case is None:
                small_name(state.t("app/no_case"))
            else:
                small_name(case.case.name)
                if case.case.synthetic:
                    sign("sample", state.t("app/sample"), help=state.t("app/sample_help"))
        with st.container(horizontal=True, vertical_alignment="center", width="content"):
            if not joining and state.workspace() != HOME:
                link("clients", icon=":material/domain:")
            workspace_choice()
            account()
            st.segmented_control(
                state.t("app/language"),
                LANGS,
                default=state.lang(),
                format_func=SHORT.__getitem__,
                key="lang",
                required=True,
                label_visibility="collapsed",
                width="content",
            )


def small_name(name: str) -> None:
    st.markdown(f":material/factory: **{plain(name)}**")


def closed() -> None:
    """The store cannot be served: what happened, and that nothing was thrown away."""
    st.error(state.t("store/closed"), icon=":material/lock:")
    for line in problem_lines(figures.opening().problems, state.words_of("EUR")):
        strong(line.says)
        prose(line.todo)
