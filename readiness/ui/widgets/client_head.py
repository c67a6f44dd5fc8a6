"""Which client is looked at; a new one, another name, the way into one."""

from __future__ import annotations

import streamlit as st

from readiness.model.access import HOME
from readiness.report.words import Words
from readiness.ui import belonging, clients, state
from readiness.ui.clients import ALL, CHOSEN, Desk
from readiness.ui.widgets.keep_term import keep_term
from readiness.ui.widgets.plain import small

NEW, TROUBLE = "clients/new_name", "clients/trouble"


def client_head(desk: Desk, say: Words) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", wrap=True):
        if len(desk.names) > 1:
            state.bind(CHOSEN, desk.chosen)
            st.selectbox(
                say("clients/choose"),
                [ALL, *desk.names],
                key=CHOSEN,
                format_func=lambda one: say("clients/all") if one == ALL else desk.name(one),
                width=300,
            )
        _new(say)
        if desk.client is not None:
            _rename(desk.client, say)
            _enter(desk.client, say)
    if state.shown(TROUBLE):
        st.warning(say("clients/not_saved"), icon=":material/warning:")


def _new(say: Words) -> None:
    if not state.principal().may_found and state.principal().kind == "person":
        return
    with (
        st.popover(say("clients/new"), icon=":material/add_business:"),
        st.form("new_client", border=False, clear_on_submit=True),
    ):
        st.text_input(say("clients/name"), key=NEW, max_chars=120)
        st.form_submit_button(say("clients/create"), type="primary", on_click=_create)


def _create() -> None:
    name = str(state.shown(NEW) or "").strip()
    if name:
        made = belonging.found(name)
        state.remember(TROUBLE, not made)
        if made:
            clients.look_at(state.workspace())


def _rename(client: str, say: Words) -> None:
    if not belonging.may("workspace.change", client):
        return
    key = f"{client}/name"
    with st.popover(say("clients/settings"), icon=":material/settings:"):
        found = clients.workspace(client)
        if found is None:
            return
        with st.form(f"{key}/form", border=False):
            st.text_input(say("clients/name"), max_chars=120, **state.bound(key, found.workspace.name))
            st.form_submit_button(say("clients/rename"), on_click=_name, args=(client, key))
        keep_term(found, TROUBLE, say)


def _name(client: str, key: str) -> None:
    found, name = clients.workspace(client), str(state.shown(key) or "").strip()
    if found is not None and name:
        saved = clients.save(found.workspace.model_copy(update={"name": name}), found.version)
        state.remember(TROUBLE, not saved)


def _enter(client: str, say: Words) -> None:
    if state.workspace() == client:
        small(say("clients/entered"))
    else:
        st.button(
            say("clients/enter"), key=f"{client}/enter", icon=":material/login:",
            on_click=clients.enter, args=(client,),
        )  # fmt: skip


def targets(desk: Desk, own: str) -> list[str]:
    """Clients a case may be moved into; back to none only where cases without a client exist at all."""
    local = state.principal().kind == "local"
    return [ident for ident in dict.fromkeys((*desk.names, *((HOME,) if local else ()))) if ident != own]
