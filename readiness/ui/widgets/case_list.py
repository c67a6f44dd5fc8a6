"""The cases on this machine: create, open, copy, hand over, take in, delete and bring back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import streamlit as st

from readiness.errors import CaseError
from readiness.model.case import Case
from readiness.model.place import Problem
from readiness.report.view.problems import problem_lines
from readiness.store.retention import Ahead
from readiness.store.values import CaseCard
from readiness.ui import cases, state
from readiness.ui.keeping import coming, coming_says
from readiness.ui.widgets.case_gone import case_gone
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.links import go
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.saved import clock


def new_case() -> None:
    st.subheader(state.t("cases/new"), anchor=False)
    prose(state.t("access/new_says" if state.principal().kind == "person" else "cases/new_says"))
    with st.form("new_case", border=False):
        name = st.text_input(state.t("cases/name"), key="new_case_name", max_chars=120)
        if st.form_submit_button(state.t("cases/create"), type="primary", icon=":material/add:"):
            _then(
                lambda: cases.create(
                    Case(name=name.strip() or state.t("cases/unnamed"), on=state.today().date())
                ),
                "company",
            )
    uploaded = st.file_uploader(state.t("cases/import"), type=["zip"], key="import_case")
    if uploaded is not None and st.button(
        state.t("cases/import_now"), key="import_now", icon=":material/folder_zip:"
    ):
        _then(lambda: cases.take_in(uploaded.getvalue()), "start")


def sample_cases() -> None:
    st.subheader(state.t("cases/samples"), anchor=False)
    prose(state.t("cases/samples_says"))
    for name in cases.samples():
        strong(state.t(f"sample/{name}"))
        small(state.t(f"sample/{name}_says"))
        if st.button(state.t("cases/open_sample"), key=f"sample/{name}", icon=":material/science:"):
            _then(partial(cases.open_sample, name), "start")


def case_list() -> None:
    found, coming = cases.listed(), _coming()
    if found:
        st.subheader(state.t("access/cases" if state.principal().kind == "person" else "cases/title"))
    for card in found:
        _card(card, coming.get(card.id))
    case_gone(coming)
    if state.case_id():
        st.button(state.t("cases/close"), on_click=state.close_case, icon=":material/add:", key="close_case")


def _coming() -> Mapping[str, Ahead]:
    """What the rule will do with which case, and when."""
    try:
        return coming()
    except CaseError as wrong:
        _warn(wrong.problems)
        return {}


def _card(card: CaseCard, comes: Ahead | None) -> None:
    say = state.words_of("EUR")
    with st.container(
        border=True, horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"
    ):
        with st.container(width="content", gap=None):
            strong(card.name)
            small(state.t("cases/changed", time=clock(card.changed, say)))
            if comes is not None:
                st.badge(plain(coming_says(comes, say)), icon=":material/auto_delete:", color="orange")
        with st.container(horizontal=True, width="content"):
            if card.id == state.case_id():
                st.badge(state.t("cases/is_open"), icon=":material/folder_open:", color="green")
            elif st.button(state.t("cases/open"), key=f"open/{card.id}", type="primary"):
                _then(lambda: card.id, "start")
            with st.popover(state.t("cases/more"), icon=":material/more_horiz:"):
                _more(card)


def _more(card: CaseCard) -> None:
    if st.button(
        state.t("cases/copy"), key=f"copy/{card.id}", icon=":material/content_copy:", width="stretch"
    ):
        _then(lambda: cases.duplicate(card.id, state.t("cases/copy_name", name=card.name)), "start")
    download_button(
        state.t("cases/export"),
        data=lambda: cases.export(card.id),
        file_name=f"{cases.file_stem(card.name)}.zip",
        mime="application/zip",
        key=f"export/{card.id}",
        icon=":material/download:",
        on_click="ignore",
        width="stretch",
    )
    if st.button(state.t("cases/delete"), key=f"delete/{card.id}", icon=":material/delete:", width="stretch"):
        _confirm(card)


def _confirm(card: CaseCard) -> None:
    @st.dialog(state.t("cases/delete_title"))
    def ask() -> None:
        prose(state.t("cases/delete_says", name=card.name))
        with st.container(horizontal=True):
            st.button(
                state.t("cases/delete_yes"),
                type="primary",
                key="delete_yes",
                on_click=_delete,
                args=(card.id,),
            )
            st.button(state.t("cases/delete_no"), key="delete_no", on_click=st.rerun)

    ask()


def _delete(case_id: str) -> None:
    cases.delete(case_id)
    st.rerun()


def _then(work: Callable[[], Any], page: str) -> None:
    """Open what the work made, or say why it was not made."""
    made = cases.tried(work)
    _warn(made.problems)
    if made.case_id is not None:
        state.open_case(made.case_id)
        go(page)
    elif not made.problems:
        st.error(state.t("saved/failed"), icon=":material/error:")


def _warn(problems: Sequence[Problem]) -> None:
    say = state.words_of("EUR")
    for line in problem_lines(problems, say):
        st.warning(plain(say.joined((line.says, line.todo))), icon=":material/warning:")
