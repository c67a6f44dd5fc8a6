"""A workshop made ready for voting: a case, a room in its first blind vote, a seat for everybody."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import get_args

from readiness.content.loader import load_bank
from readiness.model.action import Role
from readiness.model.case import Case
from readiness.model.room import Room, Seat
from readiness.store.opening import open_store
from readiness.store.rooms import Rooms

CODE = "K7PQ2M"
ROOM = "room-under-load"
QUESTIONS = 15
ROLES = get_args(Role)


@dataclass(frozen=True)
class Workshop:
    case_id: str
    questions: tuple[str, ...]
    seats: tuple[str, ...]

    def address(self, seat):
        """What stands in a participant's address after they took their seat."""
        return f"code={CODE}&seat={seat}&lang=en"


def workshop(url, folder, people):
    """Stored in the database at `url`; closed again, so that a server can open it."""
    store = open_store(url, folder).store
    case_id = store.create_case(Case(name="Load", on=date(2026, 7, 15)))
    levels = tuple(q.id for q in load_bank().question.values() if q.answer == "level")[:QUESTIONS]
    rooms, at = Rooms(store), datetime(2026, 7, 15, 8, tzinfo=UTC)
    room = Room(
        id=ROOM,
        case_id=case_id,
        code=CODE,
        title="Load",
        opened=at,
        key_hash="0" * 64,
        phase="first",
        questions=levels,
    )
    rooms.open(room)
    seats = tuple(f"seat-{number:03}" for number in range(people))
    for number, seat in enumerate(seats):
        rooms.take_seat(ROOM, Seat(id=seat, role=ROLES[number % len(ROLES)], joined=at), f"sit-{number}")
    store.close()
    return Workshop(case_id, levels, seats)


def stored_votes(url, folder):
    """Seat and question -> level, of all votes that are stored, from a store that was checked while it was opened."""
    opening = open_store(url, folder)
    assert opening.problems == ()
    assert opening.store.verify() == ()
    votes = Rooms(opening.store).state(ROOM).votes
    opening.store.close()
    return {(vote.seat, vote.question): vote.level for vote in votes}
