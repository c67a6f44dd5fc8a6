"""The laws of keeping: nothing younger goes, nothing goes unnamed, nothing while a room is open, and what is gone is gone."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import inspect, make_url, text

from readiness.model.access import HOME
from readiness.model.case import Answer, Case
from readiness.model.room import Room, Seat
from readiness.store import backups, retention
from readiness.store.engines import connect
from readiness.store.retention import NOTICE, RESTORABLE, Retention
from readiness.store.rooms import Rooms
from readiness.store.store import new_client_id
from readiness.store.workspaces import Workspaces

MONTHS = 12
DAY = timedelta(days=1)
CANARY = "Zinnoberkanarienvogel"


class Calendar:
    """Stands still until it is told to move on."""

    def __init__(self):
        self.now = datetime(2024, 1, 31, 8, 0, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def calendar():
    return Calendar()


@pytest.fixture
def store(url, folder, opened, calendar):
    return opened(url, folder, clock=calendar).store


@pytest.fixture
def case_id(store):
    return store.create_case(Case(name="K", on=date(2024, 1, 31)), {"a.csv": b"part;stock\nA;1\n"})


@pytest.fixture
def round_of(store, calendar):
    """One round after so many days more; what it did to which case."""

    def go(days=0, months=MONTHS):
        calendar.now += timedelta(days=days)
        return [(one.case_id, one.step) for one in Retention(store, months).keep_to()]

    return go


def listed(store):
    return [card.id for card in store.list_cases()], [card.id for card in store.list_cases(deleted=True)]


def test_a_case_is_named_then_deleted_then_gone_and_never_a_day_early(store, case_id, round_of):
    assert round_of(364) == []
    assert round_of(2) == [(case_id, "named")]
    [ahead] = Retention(store, MONTHS).ahead()
    assert (ahead.step, ahead.name, ahead.held) == ("deleted", "K", False)
    assert round_of(NOTICE.days - 1) == []
    assert round_of(1) == [(case_id, "deleted")]
    assert listed(store) == ([], [case_id])
    [ahead] = Retention(store, MONTHS).ahead()
    assert ahead.step == "purged"
    assert round_of(RESTORABLE.days - 1) == []
    assert round_of(1) == [(case_id, "purged")]
    assert listed(store) == ([], [])
    assert Retention(store, MONTHS).ahead() == ()
    assert store.verify() == ()


def test_nothing_ever_goes_where_nobody_stated_how_long(store, case_id, round_of):
    store.delete_case(store.duplicate_case(case_id, "gone"))
    assert round_of(20_000, months=None) == []
    assert [len(cards) for cards in listed(store)] == [1, 1]


def test_a_rule_stated_late_names_old_cases_before_it_takes_them(store, case_id, round_of):
    assert round_of(4000) == [(case_id, "named")]
    assert round_of() == []
    assert listed(store) == ([case_id], [])


@pytest.mark.parametrize("step", ["named", "deleted"])
def test_work_on_a_case_begins_the_time_anew(store, case_id, round_of, step):
    round_of(366)
    if step == "deleted":
        round_of(NOTICE.days)
        store.restore_case(case_id)
    else:
        store.save_answer(case_id, Answer(question="origin.named", value=1), 0, new_client_id())
    assert round_of(NOTICE.days) == [(case_id, "spared")]
    assert Retention(store, MONTHS).ahead() == ()
    assert round_of(366) == [(case_id, "named")]


def test_a_rule_that_is_taken_back_spares_what_it_named(case_id, round_of):
    round_of(366)
    assert round_of(NOTICE.days, months=None) == [(case_id, "spared")]


def room_on(store, case_id, room_id="r"):
    rooms = Rooms(store)
    rooms.open(
        Room(id=room_id, case_id=case_id, code="K7PQ2M", title="T", opened=store.clock(), key_hash="0")
    )
    return rooms


def test_nothing_goes_while_a_room_on_it_is_open(store, case_id, round_of):
    rooms = room_on(store, case_id)
    assert round_of(366) == [(case_id, "named")]
    assert round_of(4000) == []
    assert Retention(store, MONTHS).ahead()[0].held
    found = rooms.state("r")
    rooms.change(found.room.model_copy(update={"phase": "closed"}), found.version, new_client_id())
    assert round_of(1) == [(case_id, "spared")], "closing it was work on it"
    assert round_of(366) == [(case_id, "named")]


def test_a_seat_taken_in_a_room_is_work_on_its_case(store, case_id, round_of, calendar):
    rooms = room_on(store, case_id)
    calendar.now += timedelta(days=300)
    rooms.take_seat("r", Seat(id="s", role="it", joined=store.clock()), new_client_id())
    assert round_of(200) == []


def test_what_a_person_deleted_goes_when_its_time_has_come_and_not_before(store, case_id, round_of):
    store.delete_case(case_id)
    assert round_of(RESTORABLE.days + 1) == [], "it is younger than what is kept"
    assert round_of(366) == [(case_id, "purged")]


def test_each_workspace_keeps_for_as_long_as_it_says_and_its_log_tells_what_went(store, case_id, round_of):
    desk = Workspaces(store)
    client = desk.create("Client")
    found = desk.state(client.id)
    desk.change(client.model_copy(update={"keep_months": 2}), found.version, new_client_id())
    theirs = store.create_case(Case(name="C", on=date(2024, 1, 31)), workspace=client.id)
    assert round_of(70, months=None) == [(theirs, "named")]
    assert round_of(NOTICE.days, months=None) == [(theirs, "deleted")]
    assert round_of(RESTORABLE.days, months=None) == [(theirs, "purged")]
    assert listed(store) == ([case_id], [])
    told = [(e.who, e.action, e.subject) for e in desk.audit(client.id) if e.who == "retention"]
    assert told == [("retention", f"case.{s}", theirs) for s in ("named", "deleted", "purge")]
    assert desk.audit(HOME) is not None


def bytes_of(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_nothing_of_a_purged_case_is_left_in_database_log_or_files(url, folder, store, calendar, round_of):
    content = CANARY.encode() * 3000
    other = store.create_case(
        Case(name="O", on=date(2024, 1, 31)), {"shared.csv": b"shared", "o.csv": b"own"}
    )
    case_id = store.create_case(
        Case(name=CANARY, on=date(2024, 1, 31)), {f"{CANARY}.csv": content, "shared.csv": b"shared"}
    )
    for number in range(40):
        comment = f"{CANARY} {number} " * 60
        answer = Answer(question="origin.named", value=1, comment=comment)
        store.save_answer(case_id, answer, number, new_client_id())
    store.drop_part(case_id, "answer", "origin.named", 40, new_client_id())
    rooms = room_on(store, case_id, CANARY)
    found = rooms.state(CANARY)
    rooms.change(found.room.model_copy(update={"phase": "closed"}), found.version, new_client_id())
    store.keep_backup()
    (folder / "evidence" / f".{store.state(case_id).files[f'{CANARY}.csv'].sha256}.1a2b").write_bytes(content)
    assert any(CANARY.encode() in data for data in bytes_of(folder).values())
    calendar.now += 400 * DAY
    store.save_answer(other, Answer(question="origin.named", value=1), 0, new_client_id())
    assert round_of() == [(case_id, "named")]
    assert round_of(NOTICE.days) == [(case_id, "deleted")]
    assert round_of(RESTORABLE.days) == [(case_id, "purged")]
    assert round_of(RESTORABLE.days + 1) == []
    assert [path.name for path, data in bytes_of(folder).items() if CANARY.encode() in data] == []
    assert CANARY not in rows(url)
    assert store.evidence(other) == {"shared.csv": b"shared", "o.csv": b"own"}
    assert store.verify() == ()


def rows(url):
    engines = connect(make_url(url))
    with engines.read.connect() as connection:
        tables = inspect(connection).get_table_names()
        found = str([connection.execute(text(f"SELECT * FROM {table}")).all() for table in tables])
    engines.close()
    return found


def test_backups_go_when_they_hold_what_is_gone_or_outlived_the_rule_and_the_newest_stays(
    store, case_id, folder, calendar, round_of
):
    other = store.create_case(Case(name="O", on=date(2024, 1, 31)))
    with_it = store.keep_backup()
    store.delete_case(case_id)
    store.purge_case(case_id)
    without = store.keep_backup()
    calendar.now += RESTORABLE - DAY
    round_of()
    assert with_it.exists()
    assert round_of(2) == []
    assert not with_it.exists()
    store.save_answer(other, Answer(question="origin.named", value=1), 0, new_client_id())
    newest = store.keep_backup()
    calendar.now += 364 * DAY
    store.save_answer(other, Answer(question="origin.named", value=2), 1, new_client_id())
    assert round_of(1) == []
    assert [path.stem for path in backups.kept_backups(folder / "backups")] == [newest.stem]
    assert without != newest


MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31), timezones=st.just(UTC))


@given(
    MOMENTS, st.none() | MOMENTS, st.none() | MOMENTS, st.booleans(), st.none() | st.integers(1, 40), MOMENTS
)
def test_no_step_is_taken_before_its_time(touched, named, deleted, held, months, now):
    step = retention._next(retention._Facts(touched, named, deleted, held), months, now)
    if step in ("named", "deleted", "purged"):
        assert now >= retention._later(touched, months) >= touched + 28 * months * DAY
    if step == "deleted":
        assert not held
        assert deleted is None
        assert named + NOTICE <= now
    if step == "purged":
        assert not held
        assert deleted + RESTORABLE <= now


@given(MOMENTS, st.integers(-40, 40))
def test_a_month_later_is_never_in_the_month_after_it(moment, months):
    later = retention._later(moment, months)
    assert (later.year * 12 + later.month) - (moment.year * 12 + moment.month) == months
    assert later.day <= moment.day
