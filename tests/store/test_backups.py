"""Backups: whole while people write, the last ten kept, never touched when read."""

import threading
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import make_url, select, text

from readiness.errors import SaveFailed
from readiness.model.case import Answer, Case
from readiness.store import backups
from readiness.store.engines import connect, open_copy
from readiness.store.schema import case_event
from tests.store.versions import versions_with

START = datetime(2026, 7, 15, tzinfo=UTC)


@pytest.fixture
def engines(url, store):
    engines = connect(make_url(url))
    yield engines
    engines.close()


def wishes_in(path):
    with open_copy(path).connect() as connection:
        return {row.client_id for row in connection.execute(select(case_event))}


def test_a_backup_under_load_holds_everything_acknowledged_before_it_began(store, tmp_path):
    case_id = store.create_case(Case(name="B", on=date(2026, 7, 15)))
    acknowledged, stop = [], threading.Event()

    def write():
        while not stop.is_set():
            number = len(acknowledged)
            store.save_answer(case_id, Answer(question=f"erp.q{number}", value=1), 0, f"c{number}")
            acknowledged.append(f"c{number}")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(10):
            before = set(acknowledged)
            path = tmp_path / f"{number}.db"
            store.backup(path)
            assert before <= wishes_in(path)
            assert backups.is_good(path)
    finally:
        stop.set()
        writer.join()
    assert len(acknowledged) > 10


def test_a_backup_never_overwrites_and_leaves_no_draft_when_it_fails(engines, store, tmp_path):
    path = tmp_path / "b" / "x.db"
    backups.write_backup(engines, path)
    content = path.read_bytes()
    with pytest.raises(SaveFailed):
        backups.write_backup(engines, path)
    assert path.read_bytes() == content
    assert [p.name for p in path.parent.iterdir()] == ["x.db"]


def test_the_last_ten_are_kept_and_nothing_new_makes_no_backup(engines, store, tmp_path):
    assert backups.keep_backup(engines, tmp_path / "b", START) is None
    for number in range(12):
        store.create_case(Case(name=f"{number}", on=date(2026, 7, 15)))
        at = START + timedelta(hours=number)
        assert backups.keep_backup(engines, tmp_path / "b", at) is not None
        assert backups.keep_backup(engines, tmp_path / "b", at + timedelta(minutes=1)) is None
    kept = backups.kept_backups(tmp_path / "b")
    assert [path.stem for path in kept] == [f"20260715T{hour:02}0000000000" for hour in range(11, 1, -1)]


def test_the_last_good_backup_passes_over_damaged_ones(engines, store, tmp_path):
    store.create_case(Case(name="B", on=date(2026, 7, 15)))
    good = backups.keep_backup(engines, tmp_path, START)
    for number, data in enumerate((b"", b"x" * 9000, good.read_bytes()[:5000])):
        (tmp_path / f"20260716T00000{number}000000.db").write_bytes(data)
    assert backups.last_good_backup(tmp_path) == good
    assert backups.last_good_backup(tmp_path / "none") is None


def test_reading_a_backup_leaves_no_trace(engines, store, tmp_path):
    store.create_case(Case(name="B", on=date(2026, 7, 15)))
    path = backups.keep_backup(engines, tmp_path / "b", START)
    content = path.read_bytes()
    assert backups.is_good(path)
    with engines.write.begin() as connection:
        backups.put_back(path, connection)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_backup_that_breaks_half_way_changes_nothing(engines, store, case, case_id, tmp_path):
    path = tmp_path / "b.db"
    store.backup(path)
    copy = connect(make_url(f"sqlite:///{path}"))
    with copy.write.begin() as connection:
        connection.execute(text("DROP TABLE case_item"))
    copy.close()
    assert not backups.is_good(path)
    assert [p.code for p in store.restore(path)] == ["store_backup_bad"]
    assert store.open_case(case_id) == case


def test_a_backup_of_another_schema_is_good_only_if_we_can_reach_it(engines, store, tmp_path):
    path = tmp_path / "b.db"
    store.backup(path)
    assert backups.is_good(path, versions_with(tmp_path / "later", "pass"))
    copy = connect(make_url(f"sqlite:///{path}"))
    with copy.write.begin() as connection:
        connection.execute(text("UPDATE store_schema SET version = 99"))
    copy.close()
    assert not backups.is_good(path)
