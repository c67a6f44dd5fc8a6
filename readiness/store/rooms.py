"""Rooms in the same store as cases: a chain of events of their own, each seat and each vote a row of its own.

A vote is checked against the room's phase inside the transaction that stores it: what comes after a round has closed
is refused, never counted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from readiness.errors import RoomClosed, UnknownId
from readiness.model.access import HOME
from readiness.model.room import POINTS, Invitation, Points, Room, RoomKind, RoomState, Seat, Vote
from readiness.model.stated import Stated
from readiness.rooms.invitations import fits_seat, opened, own_seat, room_of
from readiness.rooms.votes import open_round
from readiness.store import audit
from readiness.store.codec import from_value
from readiness.store.events import Change, Compose, Composed, begin_case, is_deleted, item, put, record
from readiness.store.guard import CASE, CASE_OF_ROOM, ROOM, ROOM_GIVEN, Guarded, guarded, seeing
from readiness.store.membership import workspace_of_case
from readiness.store.naming import free_name
from readiness.store.room_rows import APART, all_rooms, frame_of, open_under, parsed, same_room, seen, whole
from readiness.store.schema import case_head
from readiness.store.store import Store, new_client_id
from readiness.store.values import FRAME, Kind, Saved
from readiness.store.wishes import file_name, fitting

FILES_A_SEAT = 10
"""A link that went astray fills no disk."""


@dataclass(frozen=True)
class Followed:
    """A room as the reader's link leads to it; `seat` None = not in yet."""

    found: RoomState
    invitation: Invitation
    seat: Seat | None


class Rooms(Guarded):
    """Safe to share between threads, as the store is. A guest proves a seat by its secret id, and reads from it alone."""

    def __init__(self, store: Store) -> None:
        super().__init__(store.eyes)
        self._store = store

    @guarded("room.open", CASE_OF_ROOM)
    def open(self, room: Room, client_id: str | None = None) -> Saved:
        """A new room; UnknownId where its case is not there, Conflict where the room is there already."""
        at, stored = self.eyes.clock(), _text(Room, room)
        change = Change(room.id, "room", FRAME, 0, client_id or new_client_id(), None, put(stored))

        def work(connection: Connection) -> Saved:
            if workspace_of_case(connection, room.case_id) is None or is_deleted(connection, room.case_id):
                raise UnknownId("case", room.case_id)
            if connection.execute(select(case_head.c.id).where(case_head.c.id == room.id)).first() is None:
                begin_case(connection, room.id)
            else:
                same_room(connection, room)
            return record(connection, change, at)

        return self.write(work)

    @guarded("room.sit")
    def by_code(self, code: str) -> str:
        """The id of the room that is open under this code; UnknownId where there is none."""
        return self.read(lambda connection: open_under(connection, code))

    @guarded("room.sit")
    def by_link(self, token: str, seat: str | None) -> Followed | None:
        """Where a signed link leads, seen from its seat; `seat`: the one taken by it before. None where it does not hold."""
        room_id = room_of(token)

        def work(connection: Connection) -> Followed | None:
            frame = item(connection, room_id or "", "room", FRAME)
            if room_id is None or frame is None or frame.value is None:
                return None
            room = parsed(Room, frame.value)
            invitation = opened(token, room)
            if invitation is None or room.phase == "closed":
                return None
            own = own_seat(invitation) or seat or ""
            found = seen(connection, room_id, own)
            sits = next((s for s in found.seats if (s.id, s.invitation) == (own, invitation.nonce)), None)
            alone = found.model_copy(update={"seats": (), "votes": (), "points": ()})
            return Followed(found if sits else alone, invitation, sits)

        return self.read(work)

    @guarded("room.lead", CASE)
    def of_case(self, case_id: str, kind: RoomKind = "workshop") -> tuple[Room, ...]:
        """The latest first."""
        rooms = [r for r in self.read(all_rooms) if r.case_id == case_id and r.kind == kind]
        return tuple(sorted(rooms, key=lambda r: r.opened, reverse=True))

    @guarded("room.sit")
    def counter(self, room_id: str) -> int:
        """Grows with every change: one row, cheap enough to be asked for every second by everybody."""
        query = select(case_head.c.length).where(case_head.c.id == room_id)
        found = self.read(lambda connection: connection.execute(query).scalar_one_or_none())
        if found is None:
            raise UnknownId("room", room_id)
        return int(found)

    @guarded("room.sit")
    def turn(self, room_id: str) -> int:
        """Grows when the facilitator moves on, and at nothing else: what every telephone asks for."""
        found = self.read(lambda connection: item(connection, room_id, "room", FRAME))
        if found is None:
            raise UnknownId("room", room_id)
        return int(found.version)

    @guarded("room.lead", ROOM)
    def state(self, room_id: str) -> RoomState:
        return self.read(lambda connection: whole(connection, room_id))

    @guarded("room.sit")
    def seen_from(self, room_id: str, seat: str) -> RoomState:
        """What a guest's own page needs: what all share, their seat, their votes and points, and nobody else's.

        Who only looks on is shown what the room is shown. A seat whose invitation was revoked is none.
        """
        return self.read(lambda connection: seen(connection, room_id, seat))

    @guarded("room.lead", ROOM_GIVEN)
    def change(self, room: Room, base_version: int, client_id: str) -> Saved:
        """The frame as the facilitator wants it; Conflict where another screen of theirs was faster."""
        at, value = self.eyes.clock(), _text(Room, room)
        change = Change(room.id, "room", FRAME, base_version, client_id, None, put(value))

        def work(connection: Connection) -> Saved:
            before = same_room(connection, room)
            saved = record(connection, change, at)
            if room.phase == "closed" and before.phase != "closed":
                workspace = workspace_of_case(connection, room.case_id) or HOME
                audit.note(connection, workspace, self.eyes.who, "room.close", room.id, at)
            return saved

        return self.write(work)

    @guarded("room.sit")
    def take_seat(self, room_id: str, seat: Seat, client_id: str) -> Saved:
        """In by the code or an invitation; RoomClosed where it is over or the invitation is revoked, expired, used up."""
        value, now = _text(Seat, seat), self.eyes.clock()

        def compose(connection: Connection, _version: int, stands: str | None) -> Composed | None:
            found = whole(connection, room_id)
            taken = sum(s.invitation == seat.invitation and s.id != seat.id for s in found.seats)
            if not fits_seat(found.room, seat, taken, now):
                raise RoomClosed(room_id)
            return None if stands == value else Composed(value)

        return self._change(room_id, "seat", seat.id, None, client_id, compose)

    @guarded("room.sit")
    def vote(self, room_id: str, vote: Vote, client_id: str) -> Saved:
        """Given again while the round is open, it replaces the earlier one; RoomClosed outside of its round."""

        def allowed(room: Room) -> bool:
            return open_round(room.phase) == vote.round and vote.question in room.questions

        subject = APART.join((vote.question, str(vote.round), vote.seat))
        compose = _seated(room_id, vote.seat, allowed, _text(Vote, vote))
        return self._change(room_id, "vote", subject, None, client_id, compose)

    @guarded("room.sit")
    def attach(self, room_id: str, seat: str, name: str, data: bytes, client_id: str) -> str:
        """A file handed in with an answer becomes evidence of the case; the name under which it is kept.

        It never takes the place of a file that is there: who answers a link sees none and overwrites none.
        """
        found = self.read(lambda connection: whole(connection, room_id, seat))
        sits = next((s for s in found.seats if s.id == seat), None)
        if sits is None:
            raise UnknownId("seat", seat)
        handed_in = sum(len(v.files) for v in found.votes if v.seat == seat)
        may = found.room.kind == "ask" and open_round(found.room.phase) is not None
        if not may or sits.invitation in found.room.revoked or handed_in >= FILES_A_SEAT:
            raise RoomClosed(room_id)
        store = seeing(self._store, self.eyes)  # a seat hands in to its case and reads nothing there
        kept = free_name(file_name(name, data), store.state(found.room.case_id).files)
        store.add_evidence(found.room.case_id, kept, data, sits.name, client_id)
        return kept

    @guarded("room.sit")
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
        at = self.eyes.clock()
        change = Change(room_id, kind, subject, base, client_id, None, compose)
        return self.write(lambda connection: record(connection, change, at))


def _seated(room_id: str, seat: str, allowed: Callable[[Room], bool], value: str) -> Compose:
    """Only who has a seat to vote from, whose invitation still stands, and while the room allows it."""

    def compose(connection: Connection, _version: int, stands: str | None) -> Composed | None:
        found = item(connection, room_id, "seat", seat)
        if found is None or found.value is None:
            raise UnknownId("seat", seat)
        sits, room = parsed(Seat, found.value), frame_of(connection, room_id)
        if sits.right != "participant" or sits.invitation in room.revoked or not allowed(room):
            raise RoomClosed(room_id)
        return None if stands == value else Composed(value)

    return compose


def _text(model: type[Stated], value: Stated) -> str:
    return from_value(fitting(model, dict(value)))
