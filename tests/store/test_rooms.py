"""Rooms in the store: votes only while a round is open, each seat its own row, everything in one hash chain."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from readiness.errors import CaseError, Conflict, RoomClosed, UnknownId
from readiness.model.room import Invitation, Points, Room, Seat, Vote
from readiness.rooms.invitations import sealed
from readiness.rooms.shown import frame_for_guests
from readiness.store.rooms import Rooms

AT = datetime(2026, 7, 15, 9, tzinfo=UTC)
NEVER = datetime(2099, 1, 1, tzinfo=UTC)
SEAT = Seat(id="s1", role="sales", joined=AT)


@pytest.fixture
def rooms(store):
    return Rooms(store)


@pytest.fixture
def room(rooms, case_id):
    opened = Room(
        id="r1", case_id=case_id, code="ABCDEF", title="Workshop", opened=AT, key_hash="h", questions=("q", "p"),
        actions=("M01", "N01"), phase="first",
    )  # fmt: skip
    rooms.open(opened, "open")
    rooms.take_seat("r1", SEAT, "sit")
    return opened


def vote(level, asked=1, seat="s1", question="q"):
    return Vote(question=question, round=asked, seat=seat, level=level)


def turned(rooms, phase):
    state = rooms.state("r1")
    rooms.change(state.room.model_copy(update={"phase": phase}), state.version, f"to {phase}")


def test_a_room_is_found_by_its_code_until_it_closes(rooms, room, case_id):
    assert rooms.by_code("ABCDEF") == "r1"
    assert [r.id for r in rooms.of_case(case_id)] == ["r1"]
    turned(rooms, "closed")
    with pytest.raises(UnknownId):
        rooms.by_code("ABCDEF")


def test_a_vote_given_again_replaces_the_earlier_and_both_stand_in_the_chain(rooms, room, store):
    rooms.vote("r1", vote(2), "v1")
    rooms.vote("r1", vote(3), "v2")
    rooms.vote("r1", vote(3), "v2")
    state = rooms.state("r1")
    assert [(v.seat, v.level) for v in state.votes] == [("s1", 3)]
    assert (rooms.counter("r1"), store.verify()) == (4, ())


def test_a_vote_turns_no_page_of_anybody_else(rooms, room):
    turn, counter = rooms.turn("r1"), rooms.counter("r1")
    rooms.vote("r1", vote(2), "v1")
    assert (rooms.turn("r1"), rooms.counter("r1")) == (turn, counter + 1)
    turned(rooms, "reveal")
    assert rooms.turn("r1") == turn + 1


@pytest.mark.parametrize("phase", ["lobby", "reveal", "talk", "second", "agreed", "budget", "closed"])
def test_outside_its_round_a_vote_is_refused(rooms, room, phase):
    turned(rooms, phase)
    with pytest.raises(RoomClosed):
        rooms.vote("r1", vote(2), "late")
    assert rooms.state("r1").votes == ()


def test_who_has_no_seat_and_what_is_not_asked_does_not_count(rooms, room):
    with pytest.raises(UnknownId):
        rooms.vote("r1", vote(2, seat="nobody"), "a")
    with pytest.raises(RoomClosed):
        rooms.vote("r1", vote(2, question="other"), "b")
    with pytest.raises(CaseError):
        rooms.vote("r1", Vote.model_construct(question="q", round=1, seat="s1", level=9.0), "c")


def test_a_revoked_invitation_lets_nobody_in(rooms, room):
    state = rooms.state("r1")
    rooms.change(state.room.model_copy(update={"revoked": ("inv",)}), state.version, "revoke")
    with pytest.raises(RoomClosed):
        rooms.take_seat("r1", Seat(id="s2", role="it", joined=AT, invitation="inv"), "sit2")


def invited(rooms, **told):
    """The room with one invitation."""
    state = rooms.state("r1")
    made = Invitation(nonce="inv", **{"expires": NEVER} | told)
    rooms.change(state.room.model_copy(update={"invitations": (made,)}), state.version, f"invite {told}")


def test_an_invitation_seats_as_many_as_it_says(rooms, room):
    invited(rooms, uses=2)
    for n in range(2):
        rooms.take_seat("r1", Seat(id=f"i{n}", role="it", joined=AT, invitation="inv"), f"sit {n}")
    rooms.take_seat("r1", Seat(id="i1", role="it", joined=AT, invitation="inv"), "again")
    with pytest.raises(RoomClosed):
        rooms.take_seat("r1", Seat(id="i2", role="it", joined=AT, invitation="inv"), "sit 2")


def test_an_expired_invitation_seats_nobody(rooms, room):
    invited(rooms, expires=AT.replace(year=2001))
    with pytest.raises(RoomClosed):
        rooms.take_seat("r1", Seat(id="i", role="it", joined=AT, invitation="inv"), "sit 1")


def test_who_only_looks_on_does_not_vote_and_who_was_sent_away_neither(rooms, room):
    invited(rooms, right="viewer")
    rooms.take_seat("r1", Seat(id="v", role="it", joined=AT, invitation="inv", right="viewer"), "look on")
    with pytest.raises(RoomClosed):
        rooms.vote("r1", vote(2, seat="v"), "not mine")
    state = rooms.state("r1")
    rooms.change(
        state.room.model_copy(update={"invitations": (Invitation(nonce="inv", expires=NEVER, uses=2),)}),
        state.version,
        "x",
    )
    rooms.take_seat("r1", Seat(id="p", role="it", joined=AT, invitation="inv"), "sit p")
    rooms.vote("r1", vote(2, seat="p"), "mine")
    state = rooms.state("r1")
    rooms.change(state.room.model_copy(update={"revoked": ("inv",)}), state.version, "away")
    with pytest.raises(RoomClosed):
        rooms.vote("r1", vote(3, seat="p"), "too late")


def test_a_file_sent_with_an_answer_takes_the_place_of_none(rooms, room, store, case_id):
    asked = room.model_copy(
        update={"id": "ask", "kind": "ask", "invitations": (Invitation(nonce="inv", expires=NEVER),)}
    )
    rooms.open(asked, "open ask")
    rooms.take_seat("ask", Seat(id="x", role="it", joined=AT, invitation="inv"), "sit ask")
    (name, *_), before = sorted(store.state(case_id).files), store.evidence(case_id)
    kept = rooms.attach("ask", "x", name, b"another", "file")
    assert kept != name
    assert store.evidence(case_id) == {**before, kept: b"another"}
    for where, who, error in (("r1", "s1", RoomClosed), ("ask", "nobody", UnknownId)):
        with pytest.raises(error):
            rooms.attach(where, who, "a.pdf", b"x", "no")


def test_questions_sent_by_link_are_not_found_by_a_code_nor_taken_for_the_workshop(rooms, room, case_id):
    rooms.open(room.model_copy(update={"id": "ask", "kind": "ask", "code": "GHJKMN"}), "open ask")
    assert [r.id for r in rooms.of_case(case_id)] == ["r1"]
    assert [r.id for r in rooms.of_case(case_id, "ask")] == ["ask"]
    with pytest.raises(UnknownId):
        rooms.by_code("GHJKMN")


def test_points_are_spread_in_the_budget_vote_and_nobody_has_more_than_a_hundred(rooms, room):
    given = Points(seat="s1", points={"M01": 60, "N01": 40})
    with pytest.raises(RoomClosed):
        rooms.spread("r1", given, "early")
    turned(rooms, "budget")
    rooms.spread("r1", given, "p1")
    for wrong in ({"M01": 61, "N01": 40}, {"elsewhere": 1}):
        with pytest.raises(RoomClosed):
            rooms.spread("r1", Points(seat="s1", points=wrong), "p2")
    assert rooms.state("r1").points == (given,)


def test_two_screens_of_the_facilitator_do_not_overwrite_each_other(rooms, room):
    state = rooms.state("r1")
    turned(rooms, "reveal")
    with pytest.raises(Conflict):
        rooms.change(state.room, state.version, "stale")


def test_a_room_of_a_case_that_is_not_there_is_not_opened(rooms, room):
    with pytest.raises(UnknownId):
        rooms.open(room.model_copy(update={"id": "r2", "case_id": "nowhere"}))


def test_fifteen_people_vote_at_once_and_none_is_lost(rooms, room, store):
    for n in range(15):
        rooms.take_seat("r1", Seat(id=f"seat{n}", role="it", joined=AT), f"sit{n}")
    with ThreadPoolExecutor(8) as people:
        list(people.map(lambda n: rooms.vote("r1", vote(n % 5, seat=f"seat{n}"), f"burst{n}"), range(15)))
    assert len(rooms.state("r1").votes) == 15
    assert store.verify() == ()


def test_rooms_are_no_cases_and_do_not_stand_in_the_list(rooms, room, store, case_id):
    assert [card.id for card in store.list_cases()] == [case_id]


def test_a_case_deleted_for_good_takes_its_workshops_with_it(rooms, room, store, case_id):
    rooms.vote("r1", vote(2), "v1")
    store.delete_case(case_id)
    store.purge_case(case_id)
    with pytest.raises(UnknownId):
        rooms.state("r1")
    assert store.verify() == ()


def test_a_participants_page_is_given_nobody_elses_votes(rooms, room):
    """Seats whose names end alike, or hold signs that mean something in a search, are told apart."""
    for n, seat in enumerate(("a_1", "xa_1", "ab1", "%")):
        rooms.take_seat("r1", Seat(id=seat, role="it", joined=AT), f"sit-{seat}")
        rooms.vote("r1", vote(n, seat=seat), f"vote-{seat}")
    for n, seat in enumerate(("a_1", "xa_1", "ab1", "%")):
        seen = rooms.seen_from("r1", seat)
        assert [s.id for s in seen.seats] == [seat]
        assert [(v.seat, v.level) for v in seen.votes] == [(seat, n)]
        whole = rooms.state("r1")
        assert (seen.room, seen.version) == (frame_for_guests(whole.room), whole.version)


def test_a_link_leads_to_its_own_seat_and_shows_nothing_that_lets_anybody_else_in(rooms, room):
    invited(rooms, uses=2, about="Frau Weiß")
    state = rooms.state("r1")
    rooms.change(state.room.model_copy(update={"invite_key": "k" * 32}), state.version, "key")
    room = rooms.state("r1").room
    token = sealed(room, room.invitations[0])
    before = rooms.by_link(token, None)
    assert (before.seat, before.found.seats, before.invitation.nonce) == (None, (), "inv")
    mine = Seat(id="mine", role="it", joined=AT, invitation="inv")
    rooms.take_seat("r1", mine, "sit mine")
    found = rooms.by_link(token, "mine")
    assert (found.seat, found.found.seats) == (mine, (mine,))
    assert rooms.by_link(token, "s1").seat is None, "the seat of who came by the code"
    for secret in (room.case_id, "k" * 32, "Frau Weiß", room.code):
        assert secret not in found.found.model_dump_json()
    for forged in ("", "x", token[:-3] + "abc", token.replace(".", "")):
        assert rooms.by_link(forged, "mine") is None
    state = rooms.state("r1")
    rooms.change(state.room.model_copy(update={"revoked": ("inv",)}), state.version, "away")
    assert rooms.by_link(token, "mine") is None
    assert rooms.seen_from("r1", "mine").seats == ()


def test_who_looks_on_sees_votes_once_they_are_shown_and_no_seat_to_sit_on(rooms, room):
    invited(rooms, right="viewer")
    looks = Seat(id="looks", role="it", joined=AT, invitation="inv", right="viewer")
    rooms.take_seat("r1", looks, "look on")
    rooms.vote("r1", vote(2), "v1")
    assert rooms.seen_from("r1", "looks").votes == ()
    turned(rooms, "reveal")
    seen = rooms.seen_from("r1", "looks")
    assert [v.level for v in seen.votes] == [2]
    assert "s1" not in {s.id for s in seen.seats} | {v.seat for v in seen.votes}
    assert looks in seen.seats


def test_a_room_stays_with_its_case_and_takes_the_id_of_nothing_else(rooms, room, store, case, case_id):
    other = store.create_case(case)
    state = rooms.state("r1")
    with pytest.raises(UnknownId):
        rooms.change(state.room.model_copy(update={"case_id": other}), state.version, "move")
    for ident in ("r1", case_id, other):
        with pytest.raises(UnknownId):
            rooms.open(room.model_copy(update={"id": ident, "case_id": other}), f"open {ident}")
    assert (rooms.state("r1"), store.verify()) == (state, ())
