"""Rooms as they stand in the database; tests of rooms read through these at every step."""

from datetime import UTC, datetime

import pytest

from readiness.errors import UnknownId
from readiness.model.room import Room
from readiness.store import room_rows
from readiness.store.rooms import Rooms

ROOM = Room(
    id="r", case_id="", code="ABCDEF", title="W", opened=datetime(2026, 7, 15, tzinfo=UTC), key_hash="h"
)


def test_a_room_is_read_as_it_was_opened_and_what_is_none_is_unknown(store, case_id):
    room = ROOM.model_copy(update={"case_id": case_id})
    Rooms(store).open(room)
    assert store.read(room_rows.all_rooms) == (room,)
    assert store.read(lambda c: room_rows.frame_of(c, "r")) == room
    assert store.read(lambda c: room_rows.same_room(c, room)) == room
    assert store.read(lambda c: room_rows.open_under(c, "ABCDEF")) == "r"
    assert store.read(lambda c: room_rows.whole(c, "r")).room == room
    for ident in (case_id, "x"):
        for read in (room_rows.frame_of, room_rows.whole):
            with pytest.raises(UnknownId):
                store.read(lambda c, i=ident, read=read: read(c, i))


def test_the_same_text_is_the_same_value(store):
    text = ROOM.model_dump_json()
    assert room_rows.parsed(Room, text) is room_rows.parsed(Room, text)
