"""The facilitator's screen: how to join, how many votes are in, what divides the room, what is agreed, what comes next."""

from __future__ import annotations

import streamlit as st

from readiness.model.room import Phase, RoomState
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.rooms.course import NEXT, moved
from readiness.rooms.votes import open_round, turnout
from readiness.store.rooms import Rooms
from readiness.ui import rooming, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.room_agreed import room_agreed
from readiness.ui.widgets.room_agreements import room_agreements
from readiness.ui.widgets.room_budget import room_budget
from readiness.ui.widgets.room_door import room_door
from readiness.ui.widgets.room_invite import room_invite
from readiness.ui.widgets.room_papers import room_papers
from readiness.ui.widgets.room_reveal import room_reveal, voters
from readiness.ui.widgets.room_talk import room_talk
from readiness.ui.widgets.room_weights import heard_of, weights

LOOK = 2
"""Seconds between two looks while a round is open."""
AGENDA = 10
"""Questions talked about; more than an hour nobody has."""


def room_lead(now: Here, result: Result, found: RoomState) -> None:
    say, phase = now.say, found.room.phase
    _steps(result, found, say)
    if state.trouble(rooming.ROOM):
        st.error(say("room/not_taken"), icon=":material/error:")
    heard = heard_of(found, weights(result))
    if phase == "lobby":
        room_door(found, say)
    known = rooming.rooms()
    if known is not None and phase in ("lobby", "first", "second", "budget"):
        _counting(known, found.room.id, say)
    if phase in ("lobby", "first", "second", "budget"):
        room_invite(found, say)
    if phase == "talk":
        room_talk(found, heard, say)
    if phase in ("reveal", "talk"):
        room_reveal(found, heard, say)
    if phase == "agreed":
        room_agreed(now, found, result)
    if phase == "budget":
        room_budget(found, result, say)
    if phase == "agreements":
        room_agreements(now, found, result)
    room_papers(now, found, result)


def _steps(result: Result, found: RoomState, say: Words) -> None:
    room = found.room
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.subheader(say(f"room/phase/{room.phase}"), anchor=False)
        with st.container(horizontal=True, width="content"):
            for place, phase in enumerate(NEXT[room.phase]):
                st.button(
                    say(f"room/next/{phase}"), key=f"{room.id}/next/{phase}", on_click=_move, args=(result, found, phase),
                    type="secondary" if place or phase == "closed" else "primary", icon=":material/arrow_forward:",
                )  # fmt: skip
    prose(say(f"room/lead/{room.phase}"))


def _move(result: Result, found: RoomState, to: Phase) -> None:
    """Votes came in since the page was drawn: what they say is looked at now."""
    known = rooming.rooms()
    latest = found if known is None else known.state(found.room.id)
    rooming.changed(found, moved(found.room, to, heard_of(latest, weights(result)), AGENDA, latest.points))


@st.fragment(run_every=LOOK)
def _counting(known: Rooms, room: str, say: Words) -> None:
    """Seats and votes that are in, never what they say."""
    found = known.state(room)
    asked = open_round(found.room.phase)
    with st.container(horizontal=True):
        seats = voters(found)
        st.metric(say("room/seats"), len(seats))
        if asked is not None:
            count = turnout(found.votes, seats, found.room.questions, asked)
            st.metric(say("room/votes"), f"{count.given} / {count.asked}")
        if found.room.phase == "budget":
            st.metric(say("room/sheets"), f"{len(found.points)} / {len(seats)}")
    small(say.row(_roles(found, say)))


def _roles(found: RoomState, say: Words) -> list[str]:
    counted: dict[str, int] = {}
    for seat in voters(found):
        counted[seat.role] = counted.get(seat.role, 0) + 1
    return [f"{say(f'view/role/{role}')} {n}" for role, n in sorted(counted.items())]
