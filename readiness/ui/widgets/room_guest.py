"""A participant's screen in each step of the workshop; it looks for the next step and for nothing else."""

from __future__ import annotations

import streamlit as st

from readiness.errors import UnknownId
from readiness.model.room import RoomState, Seat
from readiness.report.words import Words
from readiness.rooms.codes import tidy_code
from readiness.rooms.votes import open_round
from readiness.store.rooms import Rooms
from readiness.ui import inviting, rooming, state
from readiness.ui.widgets.ask_answer import ask_answer
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.room_agreements import agreed_actions
from readiness.ui.widgets.room_points import room_points
from readiness.ui.widgets.room_seat import room_invited, room_seat
from readiness.ui.widgets.room_view import agreed_list, room_view
from readiness.ui.widgets.room_vote import room_vote


def room_guest() -> None:
    say, known = state.words_of("EUR"), rooming.rooms()
    if known is not None and inviting.INVITE in st.query_params:
        _by_link(known, say)
        return
    code, own = tidy_code(st.query_params.get("code", "")), st.query_params.get("seat")
    found = _found(known, code, own) if known and code and own else None
    seat = next((s for s in found.seats if s.id == own), None) if found else None
    if known is not None and found is not None and seat is not None:
        _seated(found, seat)
    elif own:
        st.info(say("room/over"), icon=":material/waving_hand:")
    else:
        room_seat(say)


def _by_link(known: Rooms, say: Words) -> None:
    way = inviting.followed(known)
    if way is None:
        st.info(say("invite/dead"), icon=":material/link_off:")
    elif way.found.room.kind == "ask":
        ask_answer(way, say)
    elif way.seat is None:
        room_invited(way, say)
    else:
        _seated(way.found, way.seat)


def _seated(found: RoomState, seat: Seat) -> None:
    _turn(found)
    _screen(found.room.id, seat)


def _found(known: Rooms, code: str, seat: str) -> RoomState | None:
    """None also where it is over: then the way in says so."""
    try:
        return known.seen_from(known.by_code(code), seat)
    except UnknownId:
        return None


def _turn(found: RoomState) -> None:
    """Seen by nobody: frame.js reads the step off its key, asks for the present one, presses it when that has grown."""
    st.button(state.words_of("EUR")("room/refresh"), key=f"turn-{found.room.id}-{found.version}")


@st.fragment
def _screen(room: str, seat: Seat) -> None:
    """What a participant touches draws nothing but this."""
    known, say = rooming.rooms(), state.words_of("EUR")
    if known is None:
        return
    found = known.seen_from(room, seat.id)
    phase, asked = found.room.phase, open_round(found.room.phase)
    st.title(found.room.title)
    if seat.right == "viewer":
        room_view(found, seat, say)
        return
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
        agreed_list(found, say)
    elif phase == "agreements":
        agreed_actions(found, say)
    small(say("room/you", role=say(f"view/role/{seat.role}")))
