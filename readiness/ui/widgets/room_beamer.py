"""The screen on the wall: large, nothing to touch, and nothing on it that the room should not see yet."""

from __future__ import annotations

from urllib.parse import urlencode

import streamlit as st

from readiness.model.room import RoomState
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.rooms.votes import open_round, turnout
from readiness.store.rooms import Rooms
from readiness.ui import inviting, rooming, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.room_agreed import told
from readiness.ui.widgets.room_agreements import agreed_table
from readiness.ui.widgets.room_door import room_door
from readiness.ui.widgets.room_reveal import room_heat_map, voters
from readiness.ui.widgets.room_talk import clock, first_words
from readiness.ui.widgets.room_view import points_table
from readiness.ui.widgets.room_weights import heard_of, weights
from readiness.ui.widgets.table import set_table

LOOK = 2
LARGE = 1.7
"""The heat map beside the rest of the wall, which frame.css enlarges as much."""
SAID = ("first", "reveal", "talk", "second")
"""Steps in which the wall says what to do now."""


def beamer_link(now: Here) -> None:
    """In a window of its own, to be dragged to the other screen."""
    address = urlencode({"case": now.id, "lang": state.lang(), state.VIEW: state.BEAMER})
    st.link_button(now.say("room/beamer"), f"{inviting.base()}/workshop?{address}", icon=":material/tv:")


def room_beamer(now: Here, found: RoomState, result: Result) -> None:
    say, phase, known = now.say, found.room.phase, rooming.rooms()
    if known is None:
        return
    _watch(known, found.room.id, found.version)
    with st.container(key="beamer"):
        st.title(found.room.title if phase == "lobby" else say(f"room/phase/{phase}"), anchor=False)
        if phase in SAID:
            prose(say(f"room/wall/{phase}"))
        if phase == "lobby":
            room_door(found, say)
        if phase in ("lobby", "first", "second", "budget"):
            _turnout(known, found.room.id, say)
        elif phase == "talk":
            _table(found, result, say)
        elif phase == "agreed":
            _agreed(found, say)
        elif phase == "agreements":
            agreed_table(found, say)
    if phase == "reveal":  # outside: a chart takes the width of its place from before that was enlarged
        room_heat_map(found, heard_of(found, weights(result)), say, LARGE)


@st.fragment(run_every=LOOK)
def _watch(known: Rooms, room: str, turn: int) -> None:
    if known.turn(room) != turn:
        st.rerun(scope="app")


@st.fragment(run_every=LOOK)
def _turnout(known: Rooms, room: str, say: Words) -> None:
    """How many, never what; points are shown once every sheet is in."""
    found = known.state(room)
    seats, asked = voters(found), open_round(found.room.phase)
    if asked is not None:
        count = turnout(found.votes, seats, found.room.questions, asked)
        st.metric(say("room/votes"), f"{count.given} / {count.asked}")
        st.progress(min(1.0, count.given / max(1, count.asked)))
    elif found.room.phase == "budget":
        st.metric(say("room/sheets"), f"{len(found.points)} / {len(seats)}")
        if seats and len(found.points) >= len(seats):
            points_table(found, say)
    else:
        st.metric(say("room/seats"), len(seats))


def _table(found: RoomState, result: Result, say: Words) -> None:
    question = found.room.current
    if question is None:
        return
    st.header(say.question(question), anchor=False)
    prose(say.question(question, "ask"))
    heard = heard_of(found, weights(result))
    first_words(found, next((d for d in heard if d.question == question), None), say)
    clock(found.room.timer_until, say)


def _agreed(found: RoomState, say: Words) -> None:
    """A line each, so that fifteen fit on a wall."""
    if not found.room.agreed:
        prose(say("paper/none_agreed"))
        return
    rows = [(say.question(c.question), told(c, say), str(len(c.dissent) or "")) for c in found.room.agreed]
    columns = [say("room/column/question"), say("paper/head/level"), say("paper/head/otherwise")]
    set_table(rows, columns, say("room/phase/agreed"))
