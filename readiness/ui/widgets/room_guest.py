"""A participant's screen in each step of the workshop; it looks for the next step and for nothing else."""

from __future__ import annotations

import streamlit as st

from readiness.errors import UnknownId
from readiness.model.room import RoomState, Seat
from readiness.report.words import Words
from readiness.rooms.codes import tidy_code
from readiness.rooms.votes import open_round
from readiness.store.rooms import Rooms
from readiness.ui import rooming, state
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.room_points import room_points
from readiness.ui.widgets.room_seat import room_seat
from readiness.ui.widgets.room_vote import room_vote

LOOK = 5
"""Seconds between two looks at whether the facilitator has moved on."""


def room_guest() -> None:
    say, known = state.words_of("EUR"), rooming.rooms()
    code, own = tidy_code(st.query_params.get("code", "")), st.query_params.get("seat")
    found = _found(known, code) if known and code and own else None
    seat = next((s for s in found.seats if s.id == own), None) if found else None
    if known is None or found is None or seat is None:
        if own:
            st.info(say("room/over"), icon=":material/waving_hand:")
        room_seat(say)
        return
    _watch(known, found.room.id, found.version)
    _screen(found.room.id, seat)


def _found(known: Rooms, code: str) -> RoomState | None:
    """None also where it is over: then the way in says so."""
    try:
        return known.state(known.by_code(code))
    except UnknownId:
        return None


@st.fragment(run_every=LOOK)
def _watch(known: Rooms, room: str, turn: int) -> None:
    """One number every few seconds; the page is drawn again only when the facilitator moved on."""
    if known.turn(room) != turn:
        st.rerun(scope="app")


@st.fragment
def _screen(room: str, seat: Seat) -> None:
    """What a participant touches draws nothing but this."""
    known, say = rooming.rooms(), state.words_of("EUR")
    if known is None:
        return
    found = known.state(room)
    phase, asked = found.room.phase, open_round(found.room.phase)
    st.title(found.room.title)
    prose(say(f"room/guest/{phase}"))
    if state.trouble(rooming.ROOM):
        st.error(say("room/not_taken"), icon=":material/error:")
    if asked is not None:
        room_vote(found, seat, asked, say)
    elif phase == "talk" and found.room.current:
        st.subheader(say.question(found.room.current))
        prose(say.question(found.room.current, "ask"))
    elif phase == "budget":
        room_points(found, seat, say)
    elif phase == "agreed":
        _agreed(found, say)
    small(say("room/you", role=say(f"view/role/{seat.role}")))


def _agreed(found: RoomState, say: Words) -> None:
    for settled in found.room.agreed:
        level = "?" if settled.level is None else say.number(settled.level, 1)
        prose(say.pair(say.question(settled.question), level))
