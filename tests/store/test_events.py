"""One event in an open transaction: the version, the wish and the chain decide together."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import make_url, select

from readiness.errors import Conflict, UnknownId
from readiness.store.engines import connect
from readiness.store.events import Change, Composed, begin_case, item, put, record, undoing
from readiness.store.schema import case_event, case_head

AT = datetime(2026, 7, 15, 8, 0, tzinfo=UTC)


@pytest.fixture
def connection(url, store):
    engines = connect(make_url(url))
    with engines.write.begin() as connection:
        begin_case(connection, "k")
        record(connection, change("head", "", 0, "h", put('{"bank_version":"1.2.3"}')), AT)
        yield connection
    engines.close()


def change(kind, subject, base, wish, compose):
    return Change("k", kind, subject, base, wish, "Kim", compose)


def test_event_value_and_chain_move_together(connection):
    for number in range(3):
        saved = record(connection, change("answer", "a.b", number, f"c{number}", put(f'"{number}"')), AT)
        assert (saved.version, saved.at) == (number + 1, AT)
    events = connection.execute(select(case_event).order_by(case_event.c.n)).all()
    head = connection.execute(select(case_head)).one()
    assert [event.n for event in events] == [1, 2, 3, 4]
    assert (head.length, head.tip) == (4, events[-1].hash)
    assert item(connection, "k", "answer", "a.b").value == '"2"'
    assert {event.bank_version for event in events} == {"1.2.3"}
    assert {event.author for event in events} == {"Kim"}


def test_a_stale_version_conflicts_and_no_version_takes_what_stands(connection):
    record(connection, change("answer", "a.b", 0, "c1", put("1")), AT)
    with pytest.raises(Conflict) as clash:
        record(connection, change("answer", "a.b", 0, "c2", put("2")), AT)
    assert (clash.value.version, clash.value.value) == (1, "1")
    assert record(connection, change("answer", "a.b", None, "c3", put("3")), AT).version == 2
    assert record(connection, change("answer", "a.b", None, "c3", put("3")), AT).version == 2


def test_a_conflict_tells_what_was_seen_what_stands_and_who_was_faster(connection):
    record(connection, change("answer", "a.b", 0, "c1", put("1")), AT)
    record(connection, change("answer", "a.b", 1, "c2", put("2")), AT.replace(hour=9))
    with pytest.raises(Conflict) as clash:
        record(connection, change("answer", "a.b", 1, "c3", put("3")), AT)
    told = clash.value
    assert (told.before, told.value, told.version) == ("1", "2", 2)
    assert (told.by, told.at) == ("Kim", AT.replace(hour=9))


def test_what_stands_already_makes_no_event(connection):
    record(connection, change("file", "f", None, "c1", put("1")), AT)
    later = AT.replace(hour=9)
    nothing = record(connection, change("file", "f", None, "c2", lambda _c, _v, _x: None), later)
    assert (nothing.version, nothing.at) == (1, AT)
    assert connection.execute(select(case_head)).one().length == 2


def test_a_composed_value_sees_what_stands(connection):
    seen = []

    def compose(_connection, version, value):
        seen.append((version, value))
        return Composed('"new"')

    record(connection, change("answer", "a.b", 0, "c1", put('"old"')), AT)
    record(connection, change("answer", "a.b", 1, "c2", compose), AT)
    assert seen == [(1, '"old"')]


def test_nothing_before_the_first_value_of_a_case_can_be_undone(connection):
    with pytest.raises(UnknownId):
        record(connection, change("head", "", 1, "u", undoing("k", "head", "")), AT)
    with pytest.raises(UnknownId):
        record(connection, change("answer", "a.b", 0, "u", undoing("k", "answer", "a.b")), AT)


def test_a_deleted_case_takes_only_its_restoring(connection):
    record(connection, change("mark", "deleted", None, "d", put("true")), AT)
    with pytest.raises(UnknownId):
        record(connection, change("answer", "a.b", 0, "c", put("1")), AT)
    assert record(connection, change("mark", "deleted", None, "r", put(None)), AT).version == 2
    assert record(connection, change("answer", "a.b", 0, "c", put("1")), AT).version == 1
