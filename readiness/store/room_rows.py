"""Rooms as they stand in the database: what all in one share, and what is seen from one seat."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import Connection, select

from readiness.errors import UnknownId
from readiness.model.room import Points, Room, RoomState, Seat, Vote
from readiness.model.stated import Stated
from readiness.rooms.shown import for_lookers, frame_for_guests
from readiness.store.events import item
from readiness.store.schema import AnyRow, case_item
from readiness.store.values import FRAME, Kind

S = TypeVar("S", bound=Stated)
APART = "\t"
"""Between question, round and seat in the name of a vote; a line of text cannot hold it."""


def same_room(connection: Connection, room: Room) -> Room:
    """As it stands; a room stays with its case, and what has the same id and is no room of it is not touched."""
    found = item(connection, room.id, "room", FRAME)
    if found is None or found.value is None:
        raise UnknownId("room", room.id)
    stands: Room = parsed(Room, found.value)
    if stands.case_id != room.case_id:
        raise UnknownId("room", room.id)
    return stands


def seen(connection: Connection, room_id: str, seat: str) -> RoomState:
    found = whole(connection, room_id, seat)
    sits = next((s for s in found.seats if s.id == seat), None)
    if sits is not None and sits.right == "viewer" and sits.invitation not in found.room.revoked:
        return for_lookers(whole(connection, room_id), sits)
    shown = {"room": frame_for_guests(found.room)}
    if sits is None or sits.invitation in found.room.revoked:
        return found.model_copy(update={**shown, "seats": (), "votes": (), "points": ()})
    return found.model_copy(update=shown)


def frame_of(connection: Connection, room_id: str) -> Room:
    found = item(connection, room_id, "room", FRAME)
    if found is None or found.value is None:
        raise UnknownId("room", room_id)
    room: Room = parsed(Room, found.value)
    return room


def all_rooms(connection: Connection) -> tuple[Room, ...]:
    rows = connection.execute(select(case_item.c.value).where(case_item.c.kind == "room"))
    return tuple(parsed(Room, row.value) for row in rows if row.value is not None)


def open_under(connection: Connection, code: str) -> str:
    """Questions sent by link have no code to be guessed."""
    found = [
        room.id
        for room in all_rooms(connection)
        if room.code == code and room.phase != "closed" and room.kind == "workshop"
    ]
    if not found:
        raise UnknownId("room", code)
    return found[0]


def whole(connection: Connection, room_id: str, seat: str | None = None) -> RoomState:
    query = select(case_item).where(case_item.c.case_id == room_id)
    if seat is not None:
        theirs = case_item.c.subject.endswith(f"{APART}{seat}", autoescape=True)
        query = query.where(case_item.c.subject.in_((FRAME, seat)) | theirs)
    rows = connection.execute(query).all()
    frame = next((row for row in rows if row.kind == "room" and row.value is not None), None)
    if frame is None:
        raise UnknownId("room", room_id)
    return RoomState(
        room=parsed(Room, frame.value),
        version=frame.version,
        seats=_all(Seat, rows, "seat"),
        votes=_all(Vote, rows, "vote"),
        points=_all(Points, rows, "points"),
    )


def _all(model: type[S], rows: Sequence[AnyRow], kind: Kind) -> tuple[S, ...]:
    own = sorted((row for row in rows if row.kind == kind and row.value is not None), key=lambda r: r.subject)
    return tuple(parsed(model, row.value) for row in own)


@lru_cache(maxsize=8192)
def parsed(model: type[S], text: str) -> S:
    """The same text is the same value, which nothing changes: a room of two hundred is read anew every second."""
    return model.model_validate(json.loads(text))
