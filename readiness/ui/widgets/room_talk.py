"""The talk: one question on the table, lowest and highest speak first, a clock, a parking lot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import streamlit as st

from readiness.model.room import Parked, RoomState
from readiness.report.view.departments import by_department
from readiness.report.words import Words
from readiness.rooms.course import talking
from readiness.rooms.spread import Divided
from readiness.ui import rooming, state
from readiness.ui.widgets.plain import bullets, prose, small, strong
from readiness.ui.widgets.room_reveal import called, voters

MINUTES = 3.0


def room_talk(found: RoomState, heard: Sequence[Divided], say: Words) -> None:
    room = found.room
    chosen = st.pills(
        say("room/agenda"), room.agenda, default=room.current, format_func=say.question, key=f"{room.id}/table/{room.current}",
        on_change=_put, args=(found,),
    )  # fmt: skip
    if chosen is None:
        return
    with st.container(border=True):
        st.subheader(say.question(chosen), anchor=False)
        prose(say.question(chosen, "ask"))
        first_words(found, next((d for d in heard if d.question == chosen), None), say)
        clock(room.timer_until, say)
        st.button(say("room/clock", n=round(MINUTES)), icon=":material/timer:", key=f"{room.id}/clock",
                  on_click=_start, args=(found, chosen))  # fmt: skip
    _parking(found, chosen, say)


def first_words(found: RoomState, about: Divided | None, say: Words) -> None:
    """Who begins, and where departments stand."""
    speakers = first_to_speak(found, about, say)
    if speakers:
        strong(say("room/speak_first", low=speakers[0], high=speakers[1]))
    if about is not None and about.roles:
        small(by_department(about, say))


def first_to_speak(found: RoomState, about: Divided | None, say: Words) -> tuple[str, str] | None:
    if about is None or about.lowest is None or about.highest is None:
        return None
    seats = voters(found)
    names = dict(zip((s.id for s in seats), called(seats, found.room.names_hidden, say), strict=True))
    return names.get(about.lowest, "?"), names.get(about.highest, "?")


@st.fragment(run_every=1)
def clock(until: datetime | None, say: Words) -> None:
    if until is not None:
        left = max(0, round((until - datetime.now(UTC)).total_seconds()))
        st.metric(say("room/time_left"), f"{left // 60}:{left % 60:02d}")


def _put(found: RoomState) -> None:
    chosen = state.shown(f"{found.room.id}/table/{found.room.current}")
    if chosen:
        rooming.changed(found, found.room.model_copy(update={"current": chosen, "timer_until": None}))


def _start(found: RoomState, question: str) -> None:
    rooming.changed(found, talking(found.room, question, datetime.now(UTC), MINUTES))


def _parking(found: RoomState, question: str, say: Words) -> None:
    key = f"{found.room.id}/park"
    with (
        st.form(key, border=False, clear_on_submit=True),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        st.text_input(say("room/parking"), key=f"{key}/says", max_chars=300)
        st.form_submit_button(say("room/park"), on_click=_park, args=(found, question, f"{key}/says"))
    bullets([parked.says for parked in found.room.parking])


def _park(found: RoomState, question: str, key: str) -> None:
    said = str(state.shown(key) or "").strip()
    if said:
        parking = (*found.room.parking, Parked(says=said, question=question))
        rooming.changed(found, found.room.model_copy(update={"parking": parking}))
