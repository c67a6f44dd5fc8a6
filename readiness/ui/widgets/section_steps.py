"""Choosing a path and moving through its sections; what was chosen stays for the session."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.sections import QUICK
from readiness.ui.widgets.plain import small


def path_choice(paths: Sequence[str], say: Words) -> str:
    state.bind("path", state.shown("path") or QUICK)
    st.segmented_control(
        state.t("questions/path"),
        paths,
        format_func=lambda p: state.t("questions/quick") if p == QUICK else say(f"dimension/{p}/short"),
        key="path",
        required=True,
        persist_state="session",
        wrap=True,
    )
    path = str(state.shown("path") or QUICK)
    small(state.t("questions/quick_says") if path == QUICK else say(f"dimension/{path}/asks"))
    return path


def section_steps(path: str, count: int, end: bool = False) -> int:
    """Returns the section to show, from 0; how much of it is answered the bar below says."""
    key = f"section/{path}"
    at = min(int(state.shown(key) or 0), count - 1)
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        _move(key, at - 1, "back", ":material/chevron_left:", at == 0, end)
        small(state.t("questions/section", n=at + 1, of=count))
        _move(key, at + 1, "next", ":material/chevron_right:", at == count - 1, end)
    return at


def _move(key: str, to: int, word: str, icon: str, off: bool, end: bool) -> None:
    st.button(
        state.t(f"questions/{word}"),
        icon=icon,
        icon_position="right" if word == "next" else "left",
        key=f"{key}/{word}/{'end' if end else 'top'}",
        disabled=off,
        on_click=state.remember,
        args=(key, to),
        type="primary" if word == "next" and end and not off else "secondary",
    )
