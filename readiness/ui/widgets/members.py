"""Who is in a workspace, in which role: invited by address, given another role, taken out."""

from __future__ import annotations

import re
from functools import partial
from typing import cast

import streamlit as st

from readiness.model.access import ROLES, Member, WorkspaceRole
from readiness.ui import belonging, state
from readiness.ui.widgets.plain import prose, small, strong

FIELD, ROLE = 400, 160
"""Pixels: room for an address, on a telephone the whole width; room for the name of a role."""
ADDRESS = re.compile(r"[^|@\s]+@[^|@\s]+")


def members(workspace_id: str) -> None:
    """All who belong to the workspace see the list; its owners change it."""
    owner = belonging.may("workspace.members", workspace_id)
    there = belonging.members(workspace_id)
    st.subheader(state.t("members/title"), anchor=False)
    prose(state.t("members/lead"))
    trouble = state.shown(_trouble(workspace_id))
    if trouble:
        st.warning(state.t(f"members/{trouble}"), icon=":material/warning:")
    for member in there:
        _one(workspace_id, member, owner)
    if owner:
        _invite(workspace_id)


def _one(workspace: str, member: Member, owner: bool) -> None:
    key, own = f"{workspace}/member/{member.id}", member.id in state.principal().names
    with st.container(
        border=True, horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"
    ):
        with st.container(width="content", gap=None):
            strong(member.name or member.id)
            small(state.t("members/you") if own else _about(member))
        if not owner:
            small(state.t(f"members/roles/{member.role}"))
            return
        with st.container(horizontal=True, width="content", vertical_alignment="center"):
            state.bind(f"{key}/role", member.role)
            st.selectbox(
                state.t("members/role"),
                ROLES,
                key=f"{key}/role",
                format_func=_named,
                label_visibility="collapsed",
                width=ROLE,
                on_change=_change,
                args=(workspace, member, f"{key}/role"),
            )
            st.button(
                state.t("members/remove"), key=f"{key}/remove", icon=":material/person_remove:",
                on_click=_remove, args=(workspace, member.id),
            )  # fmt: skip


def _about(member: Member) -> str:
    return state.t(f"members/may/{member.role}") if member.name else state.t("members/invited")


def _invite(workspace: str) -> None:
    key, say = f"{workspace}/invite", state.words_of("EUR")
    with st.form(key, clear_on_submit=True):
        strong(state.t("members/invite"))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.text_input(state.t("members/email"), key=f"{key}/email", max_chars=200, width=FIELD)
            st.selectbox(
                state.t("members/role"), ROLES, index=ROLES.index("editor"), key=f"{key}/role",
                format_func=_named, width=ROLE,
            )  # fmt: skip
            st.form_submit_button(
                state.t("members/add"), icon=":material/person_add:", on_click=partial(_add, workspace, key)
            )
        with st.container(gap=None):
            for role in ROLES:
                small(say.pair(_named(role), state.t(f"members/may/{role}")))


def _named(role: WorkspaceRole) -> str:
    return state.t(f"members/roles/{role}")


def _add(workspace: str, key: str) -> None:
    email = str(state.shown(f"{key}/email") or "").strip().lower()
    if not ADDRESS.fullmatch(email):
        state.remember(_trouble(workspace), "bad_email")
    elif email in {member.id for member in belonging.members(workspace)}:
        state.remember(_trouble(workspace), "there")
    else:
        _told(workspace, belonging.put_member(workspace, email, _role(f"{key}/role")))


def _change(workspace: str, member: Member, key: str) -> None:
    done = belonging.put_member(workspace, member.id, _role(key), member.name)
    _told(workspace, done)
    if not done:
        state.forget(key)


def _remove(workspace: str, member: str) -> None:
    _told(workspace, belonging.drop_member(workspace, member))


def _role(key: str) -> WorkspaceRole:
    """A browser may send anything; what is no role is the narrowest."""
    said = state.shown(key)
    return cast(WorkspaceRole, said) if said in ROLES else ROLES[-1]


def _told(workspace: str, done: bool) -> None:
    state.remember(_trouble(workspace), None if done else "not_done")


def _trouble(workspace: str) -> str:
    return f"{workspace}/members"
