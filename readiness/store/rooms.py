"""Rooms in the same store as cases: a chain of events of their own, each seat and each vote a row of its own.

A vote is checked against the room's phase inside the transaction that stores it: what comes after a round has closed
is refused, never counted.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeVar

from pydantic import ValidationError
from sqlalchemy import Connection, select

from readiness.errors import CaseError, RoomClosed, UnknownId
from readiness.model.room import POINTS, Points, Room, RoomKind, RoomState, Seat, Vote
from readiness.model.stated import Stated
from readiness.rooms.invitations import fits_seat
from readiness.rooms.votes import open_round
from readiness.store.codec import from_value
from readiness.store.events import Change, Compose, Composed, begin_case, item, put, record
from readiness.store.naming import free_name
from readiness.store.schema import AnyRow, case_head, case_item
from readiness.store.stated import problems_of
from readiness.store.store import Store, new_client_id
from readiness.store.values import Kind, Saved
from readiness.store.wishes import file_name

S = TypeVar("S", bound=Stated)
FRAME = ""
FILES_A_SEAT = 10
"""A link that went astray fills no disk."""
APART = "\t"
"""Between question, round and seat in the name of a vote; a line of text cannot hold it."""


class Rooms:
    """Safe to share between threads, as the store is."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def open(self, room: Room, client_id: str | None = None) -> Saved:
        """A new room; UnknownId where its case is not there, Conflict where the room is there already."""
        at, stored = self._store.clock(), _text(Room, room)
        self._store.state(room.case_id)
        change = Change(room.id, "room", FRAME, 0, client_id or new_client_id(), None, put(stored))

        def work(connection: Connection) -> Saved:
            if connection.execute(select(case_head.c.id).where(case_head.c.id == room.id)).first() is None:
                begin_case(connection, room.id)
            return record(connection, change, at)

        return self._store.write(work)

    def by_code(self, code: str) -> str:
        """The id of the room that is open under this code; UnknownId where there is none."""
        return self._store.read(lambda connection: _by_code(connection, code))

    def of_case(self, case_id: str, kind: RoomKind = "workshop") -> tuple[Room, ...]:
        """The latest first."""
        rooms = [r for r in self._store.read(_rooms) if r.case_id == case_id and r.kind == kind]
        return tuple(sorted(rooms, key=lambda r: r.opened, reverse=True))

    def counter(self, room_id: str) -> int:
        """Grows with every change: one row, cheap enough to be asked for every second by everybody."""
        query = select(case_head.c.length).where(case_head.c.id == room_id)
        found = self._store.read(lambda connection: connection.execute(query).scalar_one_or_none())
        if found is None:
            raise UnknownId("room", room_id)
        return int(found)

    def turn(self, room_id: str) -> int:
        """Grows when the facilitator moves on, and at nothing else: what every telephone asks for."""
        found = self._store.read(lambda connection: item(connection, room_id, "room", FRAME))
        if found is None:
            raise UnknownId("room", room_id)
        return int(found.version)

    def state(self, room_id: str) -> RoomState:
        return self._store.read(lambda connection: _state(connection, room_id))

    def seen_from(self, room_id: str, seat: str) -> RoomState:
        """What a participant's own page needs: the frame, their seat, their votes and points, and nobody else's."""
        return self._store.read(lambda connection: _state(connection, room_id, seat))

    def change(self, room: Room, base_version: int, client_id: str) -> Saved:
        """The frame as the facilitator wants it; Conflict where another screen of theirs was faster."""
        return self._change(room.id, "room", FRAME, base_version, client_id, put(_text(Room, room)))

    def take_seat(self, room_id: str, seat: Seat, client_id: str) -> Saved:
        """In by the code or an invitation; RoomClosed where it is over or the invitation is revoked, expired, used up."""
        value, now = _text(Seat, seat), self._store.clock()

        def compose(connection: Connection, _version: int, stands: str | None) -> Composed | None:
            found = _state(connection, room_id)
            taken = sum(s.invitation == seat.invitation and s.id != seat.id for s in found.seats)
            if not fits_seat(found.room, seat, taken, now):
                raise RoomClosed(room_id)
            return None if stands == value else Composed(value)

        return self._change(room_id, "seat", seat.id, None, client_id, compose)

    def vote(self, room_id: str, vote: Vote, client_id: str) -> Saved:
        """Given again while the round is open, it replaces the earlier one; RoomClosed outside of its round."""

        def allowed(room: Room) -> bool:
            return open_round(room.phase) == vote.round and vote.question in room.questions

        subject = APART.join((vote.question, str(vote.round), vote.seat))
        compose = _seated(room_id, vote.seat, allowed, _text(Vote, vote))
        return self._change(room_id, "vote", subject, None, client_id, compose)

    def attach(self, room_id: str, seat: str, name: str, data: bytes, client_id: str) -> str:
        """A file handed in with an answer becomes evidence of the case; the name under which it is kept.

        It never takes the place of a file that is there: who answers a link sees none and overwrites none.
        """
        found = self.state(room_id)
        sits = next((s for s in found.seats if s.id == seat), None)
        if sits is None:
            raise UnknownId("seat", seat)
        handed_in = sum(len(v.files) for v in found.votes if v.seat == seat)
        may = found.room.kind == "ask" and open_round(found.room.phase) is not None
        if not may or sits.invitation in found.room.revoked or handed_in >= FILES_A_SEAT:
            raise RoomClosed(room_id)
        kept = free_name(file_name(name, data), self._store.state(found.room.case_id).files)
        self._store.add_evidence(found.room.case_id, kept, data, sits.name, client_id)
        return kept

    def spread(self, room_id: str, points: Points, client_id: str) -> Saved:
        """The seat's points as they are now; RoomClosed outside of the budget vote or beyond what there is."""

        def allowed(room: Room) -> bool:
            fits = sum(points.points.values()) <= POINTS and set(points.points) <= set(room.actions)
            return room.phase == "budget" and fits

        compose = _seated(room_id, points.seat, allowed, _text(Points, points))
        return self._change(room_id, "points", points.seat, None, client_id, compose)

    def _change(
        self, room_id: str, kind: Kind, subject: str, base: int | None, client_id: str, compose: Compose
    ) -> Saved:
        at = self._store.clock()
        change = Change(room_id, kind, subject, base, client_id, None, compose)
        return self._store.write(lambda connection: record(connection, change, at))


def _seated(room_id: str, seat: str, allowed: Callable[[Room], bool], value: str) -> Compose:
    """Only who has a seat to vote from, whose invitation still stands, and while the room allows it."""

    def compose(connection: Connection, _version: int, stands: str | None) -> Composed | None:
        found = item(connection, room_id, "seat", seat)
        if found is None or found.value is None:
            raise UnknownId("seat", seat)
        sits, room = _read(Seat, found.value), _room(connection, room_id)
        if sits.right != "participant" or sits.invitation in room.revoked or not allowed(room):
            raise RoomClosed(room_id)
        return None if stands == value else Composed(value)

    return compose


def _room(connection: Connection, room_id: str) -> Room:
    found = item(connection, room_id, "room", FRAME)
    if found is None or found.value is None:
        raise UnknownId("room", room_id)
    room: Room = _read(Room, found.value)
    return room


def _rooms(connection: Connection) -> tuple[Room, ...]:
    rows = connection.execute(select(case_item.c.value).where(case_item.c.kind == "room"))
    return tuple(_read(Room, row.value) for row in rows if row.value is not None)


def _by_code(connection: Connection, code: str) -> str:
    """Questions sent by link have no code to be guessed."""
    found = [
        room.id
        for room in _rooms(connection)
        if room.code == code and room.phase != "closed" and room.kind == "workshop"
    ]
    if not found:
        raise UnknownId("room", code)
    return found[0]


def _state(connection: Connection, room_id: str, seat: str | None = None) -> RoomState:
    query = select(case_item).where(case_item.c.case_id == room_id)
    if seat is not None:
        theirs = case_item.c.subject.endswith(f"{APART}{seat}", autoescape=True)
        query = query.where(case_item.c.subject.in_((FRAME, seat)) | theirs)
    rows = connection.execute(query).all()
    frame = next((row for row in rows if row.kind == "room" and row.value is not None), None)
    if frame is None:
        raise UnknownId("room", room_id)
    return RoomState(
        room=_read(Room, frame.value),
        version=frame.version,
        seats=_all(Seat, rows, "seat"),
        votes=_all(Vote, rows, "vote"),
        points=_all(Points, rows, "points"),
    )


def _all(model: type[S], rows: Sequence[AnyRow], kind: Kind) -> tuple[S, ...]:
    own = sorted((row for row in rows if row.kind == kind and row.value is not None), key=lambda r: r.subject)
    return tuple(_read(model, row.value) for row in own)


@lru_cache(maxsize=8192)
def _read(model: type[S], text: str) -> S:
    """The same text is the same value, which nothing changes: a room of two hundred is read anew every second."""
    return model.model_validate(json.loads(text))


def _text(model: type[S], value: S) -> str:
    try:
        return from_value(model.model_validate(dict(value)))
    except ValidationError as error:
        raise CaseError(problems_of(error, dict(value), model)) from error
