"""The way into a workshop: by code with a role, or by a link that says what it lets in; a name only if they like."""

from __future__ import annotations

from typing import get_args

import streamlit as st

from readiness.model.action import Role
from readiness.report.words import Words
from readiness.rooms.codes import tidy_code
from readiness.store.rooms import Followed
from readiness.ui import inviting, rooming, state
from readiness.ui.widgets.plain import prose, small


def room_seat(say: Words) -> None:
    st.title(say("room/join"))
    prose(say("room/join_says"))
    with st.form("join", border=True):
        st.text_input(
            say("room/code"), **state.bound("join/code", st.query_params.get("code", "")), max_chars=12
        )
        _about_you(say)
        st.form_submit_button(say("room/enter"), type="primary", on_click=_enter)
    if state.shown("join/wrong") and rooming.waits():
        st.error(say("invite/waits"), icon=":material/hourglass_top:")
    elif state.shown("join/wrong") or state.trouble(rooming.ROOM):
        st.error(say("room/no_such"), icon=":material/error:")
    small(say("room/privacy"))


def room_invited(way: Followed, say: Words) -> None:
    """In by a link: it says the department, unless it leaves that open."""
    st.title(say("invite/hello", title=way.found.room.title))
    prose(say("invite/looking_on" if way.invitation.right == "viewer" else "invite/voting"))
    with st.form("join", border=True):
        _about_you(say, way.invitation.role)
        st.form_submit_button(say("invite/enter"), type="primary", on_click=_follow, args=(way,))
    if state.trouble(rooming.ROOM):
        st.error(say("invite/dead"), icon=":material/link_off:")
    small(say("room/privacy"))


def _about_you(say: Words, role: Role | None = None) -> None:
    roles = get_args(Role) if role is None else (role,)
    st.selectbox(
        say("room/role"), roles, key="join/role", format_func=lambda code: say(f"view/role/{code}"), disabled=role is not None
    )  # fmt: skip
    st.text_input(say("room/name"), key="join/name", max_chars=60, help=say("room/name_help"))


def _name() -> str | None:
    return str(state.shown("join/name") or "").strip() or None


def _enter() -> None:
    code = tidy_code(str(state.shown("join/code") or ""))
    entered = code is not None and rooming.seated(code, state.shown("join/role"), _name())
    state.remember("join/wrong", not entered)


def _follow(way: Followed) -> None:
    inviting.entered(way, way.invitation.role or state.shown("join/role"), _name())
