"""From a widget to a room: who leads, who sits where, and every vote stored before anything says so."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import streamlit as st

from readiness.errors import Conflict, RoomClosed, SaveFailed, StoreUnusable, UnknownId
from readiness.model.action import Role
from readiness.model.room import Points, Room, RoomState, Seat, Vote
from readiness.rooms.codes import hash_of, new_code, new_key
from readiness.rooms.paper_votes import PaperVotes
from readiness.rooms.wrong_codes import WrongCodes
from readiness.store.rooms import Rooms
from readiness.store.store import Store, new_client_id
from readiness.store.values import Saved
from readiness.ui import state
from readiness.ui.joining import as_json, attempt_joined
from readiness.ui.trouble import Joint, Trouble

ROOM = "room"
FRAME = "room frame"
"""What goes wrong on the facilitator's screen; a seat's votes are another matter."""


def rooms() -> Rooms | None:
    store = state.store()
    return None if store is None else Rooms(store)


def room_of(case_id: str) -> RoomState | None:
    """The room that is open on a case; the latest where there are several."""
    known = rooms()
    if known is None:
        return None
    found = [room for room in known.of_case(case_id) if room.phase != "closed"]
    return known.state(found[0].id) if found else None


def opened(case_id: str, title: str, questions: tuple[str, ...], actions: tuple[str, ...]) -> bool:
    room = Room(
        id=secrets.token_hex(16),
        case_id=case_id,
        code=new_code(),
        title=title,
        opened=datetime.now(UTC),
        key_hash=hash_of(new_key()),
        invite_key=new_key(),
        questions=questions,
        actions=actions,
    )
    return attempt(lambda known: known.open(room))


def changed(seen: RoomState, room: Room) -> bool:
    """What the room shares; two screens of its facilitators are joined where they changed different things."""

    def look(_store: Store, found: Trouble) -> Joint:
        def save(store: Store, value: Any) -> Saved:
            return Rooms(store).change(Room.model_validate(value), found.version, new_client_id())

        before, theirs = (json.loads(text) for text in (found.before, found.theirs))
        return Joint(before, as_json(found.mine), theirs, save)

    wish = new_client_id()
    return room == seen.room or attempt_joined(
        FRAME, room, wish, lambda store: Rooms(store).change(room, seen.version, wish), look
    )


@st.cache_resource(show_spinner=False)
def door() -> WrongCodes:
    """One for all who come to this process."""
    return WrongCodes()


def waits() -> bool:
    """Whether too many wrong codes came from where this reader sits."""
    return door().waits(st.context.ip_address or "", datetime.now(UTC))


def seated(code: str, role: Role, name: str | None) -> bool:
    """Takes a seat and puts its secret into the address: a refresh or a slept telephone comes back to it."""
    if waits():
        return False
    seat = new_seat(role, name)
    if not attempt(lambda known: known.take_seat(known.by_code(code), seat, new_client_id())):
        found = state.trouble(ROOM)
        if found is not None and found.kind == "gone":
            door().note(st.context.ip_address or "", datetime.now(UTC))
        return False
    st.query_params["code"], st.query_params["seat"] = code, seat.id
    return True


def new_seat(role: Role, name: str | None) -> Seat:
    return Seat(
        id=secrets.token_urlsafe(12), role=role, name=name, lang=state.lang(), joined=datetime.now(UTC)
    )


def on_paper(found: RoomState, read: PaperVotes) -> bool:
    """Cards as seats, their votes as votes; a card that sits already keeps its seat."""
    there = {seat.id for seat in found.seats}
    seats = [seat for seat in read.seats if seat.id not in there]
    room = found.room.id
    for seat in seats:
        if not attempt(partial(Rooms.take_seat, room_id=room, seat=seat, client_id=new_client_id())):
            return False
    return all(voted(room, vote) for vote in read.votes)


def last_closed(case_id: str) -> RoomState | None:
    """The workshop that was held last, for its record."""
    known = rooms()
    found = [r for r in known.of_case(case_id) if r.phase == "closed"] if known else []
    return known.state(found[0].id) if known and found else None


def voted(room_id: str, vote: Vote) -> bool:
    return attempt(lambda known: known.vote(room_id, vote, new_client_id()))


def spread(room_id: str, points: Points) -> bool:
    return attempt(lambda known: known.spread(room_id, points, new_client_id()))


def attempt(change: Callable[[Rooms], Saved]) -> bool:
    known = rooms()
    if known is None:
        state.note(ROOM, Trouble("failed"))
        return False
    try:
        change(known)
    except Conflict:
        state.note(ROOM, Trouble("clash"))
    except (RoomClosed, UnknownId):
        state.note(ROOM, Trouble("gone"))
    except (SaveFailed, StoreUnusable):
        state.note(ROOM, Trouble("failed"))
    else:
        state.note(ROOM, None)
        return True
    return False
