"""Whatever goes wrong with a room is noted for the page to show; nothing is said to be counted that is not."""

import pytest
import streamlit as st

from readiness.model.room import Points, Vote
from readiness.rooms.wrong_codes import BY_ADDRESS
from readiness.ui import rooming, state


@pytest.fixture(autouse=True)
def _session(store, monkeypatch):
    monkeypatch.setattr(st, "session_state", {})
    monkeypatch.setattr(st, "query_params", {})


def test_a_room_is_opened_on_a_case_and_found_again(answered):
    assert rooming.room_of(answered) is None
    assert rooming.opened(answered, "Workshop", ("q",), ("M01",))
    assert rooming.room_of(answered).room.questions == ("q",)


def test_a_seat_stands_in_the_address_so_that_a_refresh_comes_back_to_it(answered):
    rooming.opened(answered, "Workshop", ("q",), ("M01",))
    found = rooming.room_of(answered).room
    assert rooming.seated(found.code, "it", "Kim")
    (seat,) = rooming.room_of(answered).seats
    assert dict(st.query_params) == {"code": found.code, "seat": seat.id}


def test_what_comes_at_the_wrong_time_is_not_counted_and_said(answered):
    rooming.opened(answered, "Workshop", ("q",), ("M01",))
    found = rooming.room_of(answered)
    assert not rooming.voted(found.room.id, Vote(question="q", round=1, seat="nobody", level=1))
    assert state.trouble(rooming.ROOM).kind == "gone"
    assert not rooming.spread(found.room.id, Points(seat="nobody"))
    assert not rooming.seated("ZZZZZZ", "it", None)


def test_two_screens_of_the_facilitator_clash_visibly(answered):
    rooming.opened(answered, "Workshop", ("q",), ("M01",))
    stale = rooming.room_of(answered)
    assert rooming.changed(stale, stale.room.model_copy(update={"phase": "first"}))
    assert not rooming.changed(stale, stale.room.model_copy(update={"phase": "budget"}))
    assert state.trouble(rooming.FRAME).kind == "clash"


def test_after_many_wrong_codes_not_even_the_right_one_is_looked_at(answered, connection):
    rooming.door.clear()
    rooming.opened(answered, "Workshop", ("q",), ("M01",))
    code = rooming.room_of(answered).room.code
    connection("192.168.0.9")
    for _ in range(BY_ADDRESS):
        assert not rooming.waits()
        assert not rooming.seated("ZZZZZZ", "it", None)
    assert rooming.waits()
    assert not rooming.seated(code, "it", None)
    connection("192.168.0.10")
    assert rooming.seated(code, "it", None)
    rooming.door.clear()
