"""What who only looks on sees: the votes once they are shown, what is agreed, where the points go; nothing to touch."""

from __future__ import annotations

import streamlit as st

from readiness.model.room import RoomState, Seat
from readiness.report.words import Words
from readiness.rooms.points import totals
from readiness.rooms.spread import Divided, divided
from readiness.ui import rooming
from readiness.ui.widgets.plain import prose, small, strong
from readiness.ui.widgets.room_agreements import agreed_actions
from readiness.ui.widgets.room_reveal import room_heat_map, voters
from readiness.ui.widgets.table import set_table

SHOWN = ("reveal", "talk")
LOOK = 5
"""Seconds between two looks at whether all sheets are in."""


def room_view(found: RoomState, seat: Seat, say: Words) -> None:
    phase = found.room.phase
    if phase in ("first", "second"):
        prose(say("invite/closed_vote"))
    elif phase == "agreed":
        agreed_list(found, say)
    elif phase == "budget":
        _points(found.room.id, seat.id, say)
    elif phase == "agreements":
        agreed_actions(found, say)
    elif phase in SHOWN:
        if found.room.current:
            strong(say.question(found.room.current))
        room_heat_map(found, as_talked_about(found), say)
    else:
        prose(say(f"room/guest/{phase}"))
    small(say("invite/looking_on"))


def as_talked_about(found: RoomState) -> tuple[Divided, ...]:
    """Each question alike, those of the agenda first: what counts how much is the firm's own business."""
    asked = tuple(dict.fromkeys((*found.room.agenda, *found.room.questions)))
    heard = divided(found.votes, found.seats, dict.fromkeys(asked, 1.0), asked, 1)
    place = {question: at for at, question in enumerate(found.room.agenda)}
    return tuple(sorted(heard, key=lambda d: place.get(d.question, len(place))))


def agreed_list(found: RoomState, say: Words) -> None:
    for settled in found.room.agreed:
        level = "?" if settled.level is None else say.number(settled.level, 1)
        prose(say.pair(say.question(settled.question), level))


@st.fragment(run_every=LOOK)
def _points(room: str, seat: str, say: Words) -> None:
    """As on the wall: no sums while sheets are out."""
    known = rooming.rooms()
    found = None if known is None else known.seen_from(room, seat)
    if found is not None and len(found.points) >= len(voters(found)):
        points_table(found, say)
    else:
        prose(say("invite/open_points"))


def points_table(found: RoomState, say: Words) -> None:
    given = totals(found.points, found.room.actions)
    rows = [(say.action(action), str(points)) for action, points in given.items()]
    set_table(rows, [say("room/column/action"), say("room/column/points")], say("room/guest/budget"))
