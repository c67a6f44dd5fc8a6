"""What a guest is given of a room: enough to vote, nothing to let anybody in, nobody else's seat."""

from datetime import UTC, datetime

import pytest

from readiness.model.room import (
    PHASES,
    Consensus,
    Dissent,
    Invitation,
    Parked,
    Points,
    Room,
    RoomState,
    Seat,
    Vote,
)
from readiness.rooms.shown import for_lookers, frame_for_guests

AT = datetime(2026, 7, 15, 9, tzinfo=UTC)
ROOM = Room(
    id="r", case_id="the case", code="QCODEQ", title="Workshop", opened=AT, key_hash="the hash", invite_key="the key",
    invitations=(Invitation(nonce="the nonce", expires=AT, about="Frau Weiß"),), revoked=("the old nonce",),
    parking=(Parked(says="later", by="Kim"),), questions=("q",), phase="reveal",
    agreed=(Consensus(question="q", level=2, basis="vote", note="why", dissent=(Dissent(role="it", name="Jo"),)),),
)  # fmt: skip
OWN = Seat(id="mine", role="it", joined=AT, right="viewer", invitation="the nonce")
OTHER = Seat(id="secret seat", role="sales", joined=AT, name="Ö. Kim")
WHOLE = RoomState(
    room=ROOM,
    version=3,
    seats=(OWN, OTHER),
    votes=(Vote(question="q", round=1, seat="secret seat", level=3, note="a note", files=("a.pdf",)),),
    points=(Points(seat="secret seat", points={"M01": 100}),),
)


def test_a_guests_frame_holds_what_all_share_and_no_secret():
    shown = frame_for_guests(ROOM)
    assert (shown.title, shown.questions, shown.phase) == ("Workshop", ("q",), "reveal")
    assert [(c.question, c.level) for c in shown.agreed] == [("q", 2)]
    for secret in ("case", "QCODEQ", "hash", 'key"', "nonce", "Weiß", "Kim", "Jo", "why"):
        assert secret not in shown.model_dump_json(exclude={"key_hash", "invite_key", "case_id"})
    assert (shown.key_hash, shown.invite_key, shown.case_id) == ("", None, "")


def test_who_looks_on_sees_the_votes_of_seats_that_nobody_can_sit_on():
    seen = for_lookers(WHOLE, OWN)
    assert [v.level for v in seen.votes] == [3]
    assert {v.seat for v in seen.votes} <= {s.id for s in seen.seats}
    assert OWN in seen.seats
    for secret in ("secret seat", "a note", "a.pdf", "Kim"):
        assert secret not in seen.model_dump_json()


def test_names_are_shown_where_the_room_shows_them():
    open_room = WHOLE.model_copy(update={"room": ROOM.model_copy(update={"names_hidden": False})})
    assert "Ö. Kim" in {s.name for s in for_lookers(open_room, OWN).seats}


@pytest.mark.parametrize("phase", PHASES)
def test_a_vote_that_is_open_stays_blind(phase):
    whole = WHOLE.model_copy(update={"room": ROOM.model_copy(update={"phase": phase})})
    assert (for_lookers(whole, OWN).votes == ()) == (phase in ("first", "second"))
