"""What of a room leaves the facilitator's hands: nothing that lets somebody in, and nobody else's seat.

A seat is proven by its id alone, so an id that another guest reads is a vote they could give.
"""

from __future__ import annotations

from readiness.model.room import Consensus, Room, RoomState, Seat
from readiness.rooms.votes import open_round


def frame_for_guests(room: Room) -> Room:
    """Without code, keys, invitations, what was parked, and who disagreed."""
    return room.model_copy(
        update={
            "case_id": "",
            "code": "",
            "key_hash": "",
            "invite_key": None,
            "invitations": (),
            "revoked": (),
            "parking": (),
            "agreed": tuple(_settled(one) for one in room.agreed),
        }
    )


def for_lookers(whole: RoomState, own: Seat) -> RoomState:
    """All votes once they are shown, by seats that nobody could sit on; a vote that is open stays blind."""
    named = {seat.id: f"{n}" for n, seat in enumerate(whole.seats)} | {own.id: own.id}
    blind = open_round(whole.room.phase) is not None
    return RoomState(
        room=frame_for_guests(whole.room),
        version=whole.version,
        seats=tuple(own if s.id == own.id else _masked(s, named[s.id], whole.room) for s in whole.seats),
        votes=()
        if blind
        else tuple(
            vote.model_copy(update={"seat": named[vote.seat], "note": None, "files": ()})
            for vote in whole.votes
            if vote.seat in named
        ),
        points=tuple(
            one.model_copy(update={"seat": named[one.seat]}) for one in whole.points if one.seat in named
        ),
    )


def _masked(seat: Seat, number: str, room: Room) -> Seat:
    name = None if room.names_hidden else seat.name
    return seat.model_copy(update={"id": number, "invitation": None, "name": name})


def _settled(one: Consensus) -> Consensus:
    return one.model_copy(update={"dissent": (), "note": None})
