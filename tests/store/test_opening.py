"""Opening: what was there is served, or the reason is told; nothing starts empty where there was something."""

import builtins
import os

import pytest
from sqlalchemy import MetaData, inspect, make_url, update

from readiness.model.case import Answer
from readiness.store import opening as module
from readiness.store.engines import connect
from readiness.store.schema import alembic_version, case_event, case_item, newest, store_schema
from tests.store.versions import versions_with


def codes(opening):
    return [problem.code for problem in opening.problems]


def change(url, statement):
    engines = connect(make_url(url))
    with engines.write.begin() as connection:
        connection.execute(statement)
    engines.close()


def tables(url):
    engines = connect(make_url(url))
    found = set(inspect(engines.read).get_table_names())
    engines.close()
    return found


def drop_all(url):
    engines = connect(make_url(url))
    tables = MetaData()
    with engines.write.begin() as connection:
        tables.reflect(connection)
        tables.drop_all(connection)
    engines.close()


def test_everything_is_there_when_opened_again(url, folder, store, case, case_id, files, opened):
    store.close()
    again = opened(url, folder)
    assert again.problems == ()
    assert again.store.open_case(case_id) == case
    assert again.store.evidence(case_id) == files


def test_a_database_that_lost_its_tables_does_not_start_empty_in_silence(url, folder, store, case_id, opened):
    store.keep_backup()
    store.close()
    drop_all(url)
    missing = opened(url, folder)
    assert missing.store is None
    assert codes(missing) == ["store_missing"]
    assert missing.backup is not None
    assert missing.problems[0].params["backup"] == missing.backup.stem
    restored = opened(url, folder, restore_from=missing.backup)
    assert restored.store.list_cases()[0].id == case_id


def test_a_person_may_decide_to_start_empty(url, folder, store, case_id, opened):
    store.close()
    drop_all(url)
    fresh = opened(url, folder, start_empty=True)
    assert fresh.store.list_cases() == ()
    assert opened(url, folder).store is not None


@pytest.mark.parametrize("lost", ["removed", "emptied"])
def test_a_lost_file_does_not_start_empty_and_its_log_is_kept(sqlite_url, folder, opened, lost):
    opened(sqlite_url, folder).store.close()
    path, log = folder / "readiness.db", folder / "readiness.db-wal"
    os.truncate(path, 0) if lost == "emptied" else path.unlink()
    log.write_bytes(b"what was not yet written back")
    assert codes(opened(sqlite_url, folder)) == ["store_missing"]
    assert log.read_bytes() == b"what was not yet written back"
    assert opened(sqlite_url, folder, start_empty=True).store.list_cases() == ()
    [kept] = folder.glob("readiness.db.corrupt-*-wal")
    assert kept.read_bytes() == b"what was not yet written back"


def test_a_newer_schema_is_refused_and_left_alone(url, folder, store, case_id, opened):
    store.close()
    change(url, update(store_schema).values(version=99))
    assert codes(opened(url, folder)) == ["store_newer"]
    change(url, update(store_schema).values(version=newest()))
    assert opened(url, folder).store.list_cases()[0].id == case_id


@pytest.fixture
def later(tmp_path):
    """The migrations of a later release."""
    return versions_with(tmp_path / "later", "pass")


def test_an_older_schema_is_backed_up_and_then_brought_forward(
    url, folder, store, case, case_id, opened, later
):
    store.close()
    before = set((folder / "backups").glob("*.db"))
    migrated = opened(url, folder, versions=later)
    assert migrated.store.open_case(case_id) == case
    kept = set((folder / "backups").glob("*.db")) - before
    assert len(kept) == 1
    migrated.store.close()
    assert codes(opened(url, folder)) == ["store_newer"]
    drop_all(url)
    restored = opened(url, folder, restore_from=kept.pop(), versions=later)
    assert restored.store.open_case(case_id) == case


def test_a_migration_that_fails_changes_nothing(url, folder, store, case, case_id, tmp_path, opened):
    store.close()
    broken = versions_with(tmp_path / "broken", "pass", "raise ArithmeticError")
    with pytest.raises(ArithmeticError):
        opened(url, folder, versions=broken)
    assert opened(url, folder).store.open_case(case_id) == case
    assert not [name for name in tables(url) if name.startswith("extra_")]


def test_two_numbers_that_contradict_each_other_are_damage(url, folder, store, case_id, opened, later):
    store.close()
    change(url, update(alembic_version).values(version_num="0001"))
    assert codes(opened(url, folder, versions=later))[0] in ("store_damaged", "store_damaged_server")


def test_changed_history_is_never_served(url, folder, store, case_id, opened):
    store.save_answer(case_id, Answer(question="origin.named", value=1), 1, "c1")
    store.close()
    change(url, update(case_event).where(case_event.c.client_id == "c1").values(author="somebody else"))
    refused = opened(url, folder)
    assert refused.store is None
    assert codes(refused)[0] in ("store_damaged", "store_damaged_server")


def test_a_current_value_that_no_event_told_is_never_served(url, folder, store, case_id, opened):
    store.close()
    change(url, update(case_item).where(case_item.c.subject == "origin.named").values(version=7))
    assert opened(url, folder).store is None


def test_a_missing_file_is_named_and_the_rest_is_served(url, folder, store, case, case_id, opened):
    lost = store.state(case_id).files["stock.xlsx"].sha256
    store.close()
    (folder / "evidence" / lost).unlink()
    again = opened(url, folder)
    assert again.store.open_case(case_id) == case
    assert [(p.code, p.file) for p in again.problems] == [("store_file_missing", "stock.xlsx")]


def test_a_backup_that_cannot_be_written_is_told_and_does_not_stop_the_work(
    url, folder, store, case_id, opened, later
):
    store.close()
    (folder / "backups").write_text("a file where a folder should be")
    again = opened(url, folder)
    assert again.store is not None
    assert codes(again) == ["store_backup_failed"]
    again.store.close()
    unmigrated = opened(url, folder, versions=later)
    assert codes(unmigrated) == ["store_backup_failed"]
    assert unmigrated.store is None, "no migration without a backup"


def test_opening_twice_without_a_change_makes_one_backup(url, folder, store, case_id, opened):
    store.close()
    for _ in range(3):
        opened(url, folder).store.close()
    assert len(list((folder / "backups").glob("*.db"))) == 1


def test_a_bad_backup_is_refused_before_anything_is_touched(url, folder, store, case_id, tmp_path, opened):
    store.close()
    (tmp_path / "bad.db").write_bytes(b"x")
    refused = opened(url, folder, restore_from=tmp_path / "bad.db")
    assert codes(refused) == ["store_backup_bad"]
    assert opened(url, folder).store.list_cases()[0].id == case_id


def test_a_backup_can_be_put_back_over_what_is_there(url, folder, store, case, case_id, tmp_path, opened):
    store.backup(tmp_path / "b.db")
    store.save_answer(case_id, Answer(question="origin.named", value=1), 1, "c1")
    store.close()
    restored = opened(url, folder, restore_from=tmp_path / "b.db")
    assert restored.problems == ()
    assert restored.store.open_case(case_id) == case


def test_a_backup_is_put_back_over_changed_history_and_what_stood_is_kept(
    url, folder, store, case, case_id, tmp_path, opened
):
    store.backup(tmp_path / "b.db")
    store.close()
    change(url, update(case_event).values(author="somebody else"))
    restored = opened(url, folder, restore_from=tmp_path / "b.db")
    assert codes(restored) == ["store_damaged"]
    assert (folder / restored.problems[0].params["kept"]).stat().st_size > 4096
    assert restored.store.open_case(case_id) == case
    assert restored.store.verify() == ()


@pytest.mark.parametrize("address", ["", "x", "sqlite://", "sqlite:///:memory:", "mysql://a/b", "oracle://x"])
def test_an_address_we_do_not_know_is_named(address, folder, opened):
    assert codes(opened(address, folder)) == ["store_address_unknown"]


def test_a_server_that_does_not_answer_is_unreachable_not_damaged(folder, opened, tmp_path):
    opening = opened(f"postgresql://nobody@/x?host={tmp_path}", folder)
    assert codes(opening) == ["store_unreachable"]


def test_a_file_that_cannot_be_opened_is_unreachable_not_damaged(folder, opened):
    (folder / "readiness.db").mkdir(parents=True)
    assert codes(opened(f"sqlite:///{folder}/readiness.db", folder)) == ["store_unreachable"]
    assert (folder / "readiness.db").is_dir()


def test_a_missing_driver_is_named(folder, opened, monkeypatch):
    def without_psycopg(name, *rest, real=builtins.__import__):
        if name == "psycopg":
            raise ModuleNotFoundError(name=name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_psycopg)
    opening = opened("postgresql://nobody@/x", folder)
    assert codes(opening) == ["store_driver_missing"]
    assert opening.problems[0].params == {"package": "psycopg"}


def test_times_are_told_with_their_zone():
    assert module.utc_now().utcoffset().total_seconds() == 0
