"""The facilitator's step as every telephone asks for it."""

from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from readiness.errors import UnknownId
from readiness.model.case import Case
from readiness.model.room import Room, Seat
from readiness.store.rooms import Rooms
from readiness.ui import turns
from readiness.ui.frame import ASSETS
from readiness.ui.turns import FRESH, MOST, Turns
from tests.ui.conftest import SCRIPT, WAIT
from tests.ui.test_server import get

ROOM = Room(
    id="r1", case_id="", code="K7PQ2M", title="R", opened=datetime(2026, 7, 15, tzinfo=UTC), key_hash="0" * 64
)


@pytest.fixture
def room(store):
    """A room in the store that the app has open."""
    case_id = store.create_case(Case(name="F", on=ROOM.opened.date()))
    room = ROOM.model_copy(update={"case_id": case_id})
    Rooms(store).open(room)
    turns._turns.cache_clear()
    yield room
    turns._turns.cache_clear()


def test_the_step_is_told_to_whoever_knows_the_room_and_to_nobody_else(room, store):
    assert get("/turn/r1") == (200, b"1")
    assert get("/turn/r2") == (404, b"")


def test_a_step_is_told_once_the_number_kept_has_grown_old(room, store, monkeypatch):
    assert get("/turn/r1") == (200, b"1")
    Rooms(store).change(room.model_copy(update={"phase": "first"}), 1, "c")
    monkeypatch.setattr(turns, "FRESH", 0.0)
    assert get("/turn/r1") == (200, b"2")


def test_a_number_is_passed_on_for_a_moment_and_asked_for_again_after_it():
    asked, now = [], [100.0]
    found = Turns(lambda room: asked.append(room) or len(asked), lambda: now[0])
    assert found.fresh("a") is None
    assert [found.asked("a"), found.fresh("a"), found.fresh("b")] == [1, 1, None]
    now[0] += FRESH
    assert found.fresh("a") is None
    assert [found.asked("a"), found.fresh("a")] == [2, 2]


def test_rooms_that_are_not_there_are_not_remembered_and_those_that_are_not_without_end():
    def ask(room):
        if room == "gone":
            raise UnknownId("room", room)
        return 1

    found = Turns(ask, lambda: 1.0)
    with pytest.raises(UnknownId):
        found.asked("gone")
    assert found.fresh("gone") is None
    for number in range(MOST + 1):
        found.asked(str(number))
    assert found.fresh(str(MOST)) == 1
    assert found.fresh("0") is None


def test_the_page_says_its_step_where_its_script_looks_for_it(room, store):
    Rooms(store).take_seat(room.id, Seat(id="s", role="sales", joined=room.opened), "sit")
    page = AppTest.from_string(SCRIPT.format(page="join"), default_timeout=WAIT)
    page.query_params.update(code=room.code, seat="s")
    assert [b.key for b in page.run().button] == ["turn-r1-1"]
    for name in ("frame.js", "frame.css"):
        assert "st-key-turn-" in (ASSETS / name).read_text("utf-8")
