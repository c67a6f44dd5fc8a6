"""The way into a workshop: the code, a role, and a name only for those who like to give one."""

from __future__ import annotations

from typing import get_args

import streamlit as st

from readiness.model.action import Role
from readiness.report.words import Words
from readiness.rooms.codes import tidy_code
from readiness.ui import rooming, state
from readiness.ui.widgets.plain import prose, small


def room_seat(say: Words) -> None:
    st.title(say("room/join"))
    prose(say("room/join_says"))
    with st.form("join", border=True):
        st.text_input(
            say("room/code"), **state.bound("join/code", st.query_params.get("code", "")), max_chars=12
        )
        st.selectbox(
            say("room/role"),
            get_args(Role),
            key="join/role",
            format_func=lambda code: say(f"view/role/{code}"),
        )
        st.text_input(say("room/name"), key="join/name", max_chars=60, help=say("room/name_help"))
        st.form_submit_button(say("room/enter"), type="primary", on_click=_enter)
    if state.shown("join/wrong") or state.trouble(rooming.ROOM):
        st.error(say("room/no_such"), icon=":material/error:")
    small(say("room/privacy"))


def _enter() -> None:
    code = tidy_code(str(state.shown("join/code") or ""))
    name = str(state.shown("join/name") or "").strip() or None
    entered = code is not None and rooming.seated(code, state.shown("join/role"), name)
    state.remember("join/wrong", not entered)
