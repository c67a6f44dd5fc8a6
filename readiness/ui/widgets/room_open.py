"""The facilitator opens a room: which questions are voted on, which actions share the points."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.result import Result
from readiness.ui import rooming, sections, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import bullets, prose

METHOD = 6
"""Sentences on how it goes."""
ACTIONS = 12
"""Actions offered for points at first: more nobody weighs in ten minutes."""


def room_open(now: Here, result: Result) -> None:
    say, key = now.say, f"{now.id}/room"
    prose(say("room/open_says"))
    bullets([say(f"room/method/{n}") for n in range(METHOD)])
    paths = sections.paths(now.bank)
    steps = sorted(result.roadmap.steps, key=lambda s: (-s.gain, s.action))
    with st.form(key, border=True):
        st.text_input(say("room/title"), **state.bound(f"{key}/title", now.case.name), max_chars=120)
        st.multiselect(
            say("room/paths"), paths, default=[sections.QUICK], key=f"{key}/paths",
            format_func=lambda path: say(f"room/path/{path}") if path == sections.QUICK else say(f"dimension/{path}/name"),
        )  # fmt: skip
        st.multiselect(
            say("room/actions"), [s.action for s in steps], default=[s.action for s in steps[:ACTIONS]],
            key=f"{key}/actions", format_func=say.action,
        )  # fmt: skip
        st.form_submit_button(say("room/open"), type="primary", icon=":material/meeting_room:", on_click=_open, args=(now, key))  # fmt: skip


def _open(now: Here, key: str) -> None:
    chosen = dict.fromkeys(
        question.id
        for path in state.shown(f"{key}/paths") or [sections.QUICK]
        for section in sections.sections(now.bank, path, now.case.profile)
        for question in section
        if question.answer == "level"
    )
    title = str(state.shown(f"{key}/title") or "").strip() or now.case.name
    rooming.opened(now.id, title, tuple(chosen), tuple(state.shown(f"{key}/actions") or ()))
