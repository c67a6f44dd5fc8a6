"""Links made by the facilitator: who follows one lands in the room, and again in the same seat; taken back, nowhere."""

import pytest
import streamlit as st

from readiness.ui import inviting, rooming


@pytest.fixture(autouse=True)
def _session(store, monkeypatch):
    monkeypatch.setattr(st, "session_state", {})
    monkeypatch.setattr(st, "query_params", {})


@pytest.fixture
def room(answered):
    rooming.opened(answered, "Workshop", ("q",), ("M01",))
    return lambda: rooming.room_of(answered)


def follow(link):
    st.query_params[inviting.INVITE] = link.split("invite=")[1]
    return inviting.followed(rooming.rooms())


def made(room, **told):
    known = {"about": None, "role": None, "right": "participant", "uses": 1, "hours": 1.0} | told
    assert inviting.invited(room(), **known)
    return inviting.link(room().room, room().room.invitations[-1])


def test_a_link_for_one_leads_back_to_the_same_seat(room):
    link = made(room, role="it")
    way = follow(link)
    assert way.seat is None
    assert inviting.entered(way, "it", "Kim")
    st.query_params.clear()
    assert follow(link).seat.name == "Kim"
    assert len(room().seats) == 1


def test_a_shared_link_seats_as_many_as_it_says(room):
    link = made(room, uses=2)
    for n in range(3):
        st.query_params.clear()
        assert inviting.entered(follow(link), "sales", None) is (n < 2)


def test_who_was_sent_away_is_in_no_room_any_more(room):
    link = made(room, right="viewer")
    assert inviting.entered(follow(link), "sales", None)
    assert room().seats[0].right == "viewer"
    assert inviting.revoked(room(), room().room.invitations[0].nonce)
    assert follow(link) is None


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "WyJyMSJd.x"])
def test_what_is_no_link_leads_nowhere(room, token):
    st.query_params[inviting.INVITE] = token
    assert inviting.followed(rooming.rooms()) is None


def test_questions_are_sent_to_one_person_who_may_hand_in_a_file(store, answered):
    assert inviting.asked(answered, "Kim, IT", "Jo", ("erp.quote_time",), 7)
    (room,) = rooming.rooms().of_case(answered, "ask")
    link = inviting.link(room, room.invitations[0])
    assert inviting.entered(follow(link), inviting.ASKED_ROLE, None)
    seat = follow(link).seat
    kept = inviting.handed_in(rooming.rooms(), room.id, seat.id, "proof.pdf", b"x")
    assert store.evidence(answered) == {kept: b"x"}
    assert inviting.handed_in(rooming.rooms(), room.id, seat.id, "a/b", b"x") is None
