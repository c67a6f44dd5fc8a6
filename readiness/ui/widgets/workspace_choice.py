"""Which workspace one works in, where there is a choice; and what to do for who is in none."""

from __future__ import annotations

import streamlit as st

from readiness.store.values import CaseState
from readiness.ui import belonging, state
from readiness.ui.widgets.plain import plain, prose


def workspace_choice() -> None:
    """Nothing where there is nothing to choose."""
    if state.principal().kind != "person":
        return
    mine = {workspace.id: workspace.name for workspace, _ in belonging.mine()}
    if len(mine) < 2:
        return
    state.bind("workspace", state.workspace())
    st.selectbox(
        state.t("access/workspace"),
        list(mine),
        key="workspace",
        format_func=lambda ident: mine.get(ident, ident),
        label_visibility="collapsed",
        width=220,
        on_change=lambda: state.choose_workspace(str(state.shown("workspace"))),
    )


def is_in_none() -> bool:
    """Somebody signed in whom nobody has let in yet."""
    return state.principal().kind == "person" and not belonging.mine()


def in_none() -> None:
    who = state.principal()
    st.title(state.t("access/none_title"))
    if who.may_found:
        prose(state.t("access/found"))
        with st.form("found", border=True):
            name = st.text_input(state.t("access/found_name"), key="found_name", max_chars=120)
            if st.form_submit_button(state.t("access/found_button"), type="primary", icon=":material/add:"):
                if belonging.found(name):
                    st.rerun()
                st.error(state.t("saved/failed"), icon=":material/error:")
    elif who.email:
        prose(state.t("access/none", email=who.email))
    else:
        prose(state.t("access/none_unknown"))
        st.code(who.id, language=None, wrap_lines=True)


def read_only(case: CaseState | None) -> None:
    """Said before somebody types what would not be taken: of the open case, else of where new ones would go."""
    if state.principal().kind != "person":
        return
    if belonging.role(state.workspace() if case is None else case.workspace) == "viewer":
        st.info(plain(state.t("access/read_only")), icon=":material/visibility:")
