"""A damaged data file is found, kept, and never served as good."""

import random
import shutil
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import make_url, select
from sqlalchemy.exc import DBAPIError, NoResultFound

from readiness.model.case import Answer, Case
from readiness.store.damage import is_damage, is_damaged, set_aside
from readiness.store.engines import connect, sqlite
from readiness.store.opening import open_store
from readiness.store.schema import ROWS

SPOKEN = b"canary sentence"


@pytest.fixture(scope="module")
def grown(tmp_path_factory):
    """A database file with a hundred answers in three cases, closed, and all its rows."""
    folder = tmp_path_factory.mktemp("grown")
    url = f"sqlite:///{folder}/readiness.db"
    store = open_store(url, folder).store
    for name in "ABC":
        case_id = store.create_case(Case(name=name, on=date(2026, 7, 15)))
        for number in range(35):
            comment = f"{SPOKEN.decode()} {number}, ärgerlich 供应商"
            answer = Answer(question=f"erp.q{number}", value=number % 5, comment=comment)
            store.save_answer(case_id, answer, 0, f"{name}{number}")
    store.close()
    return folder / "readiness.db", rows(url)


def rows(url):
    engines = connect(make_url(url))
    with engines.read.connect() as connection:
        found = {table.name: sorted(map(tuple, connection.execute(select(table)))) for table in ROWS}
    engines.close()
    return found


def flip_in_data(data, chance):
    """One bit of a sentence somebody wrote: pages stay well-formed, only the meaning changes."""
    places = [at for at in range(len(data)) if data.startswith(SPOKEN, at)]
    flip(data, chance.choice(places) + chance.randrange(len(SPOKEN)), chance)


def flip_anywhere(data, chance):
    flip(data, chance.randrange(len(data)), chance)


def flip(data, at, chance):
    data[at] ^= 1 << chance.randrange(8)


def truncate(data, chance):
    del data[chance.randrange(len(data)) :]


def lose_a_page(data, chance):
    at = chance.randrange(len(data) // 4096) * 4096
    data[at : at + 4096] = bytes(4096) if chance.random() < 0.5 else chance.randbytes(4096)


@pytest.mark.parametrize("kind", [flip_in_data, flip_anywhere, truncate, lose_a_page])
def test_ten_damages_of_each_kind_are_found_or_changed_nothing(kind, grown, tmp_path):
    whole, expected = grown
    found = 0
    for seed in range(10):
        folder = tmp_path / str(seed)
        folder.mkdir()
        path = folder / "readiness.db"
        shutil.copy(whole.with_name("readiness.db.created"), folder)
        data = bytearray(whole.read_bytes())
        kind(data, random.Random(seed))
        path.write_bytes(data)
        opening = open_store(f"sqlite:///{path}", folder)
        if opening.store is None:
            found += 1
            assert opening.problems
            kept = [
                p for p in folder.iterdir() if p.name.startswith("readiness.db") and "created" not in p.name
            ]
            assert kept, "a damaged file is kept"
            continue
        opening.store.close()
        assert rows(f"sqlite:///{path}") == expected, f"seed {seed}: changed data was served as good"
    assert found == 10 or kind is flip_anywhere


def test_a_damaged_file_is_kept_as_it_was_beside_its_logs_and_the_backup_is_offered(grown, tmp_path):
    whole, expected = grown
    shutil.copytree(whole.parent, tmp_path / "data")
    folder = tmp_path / "data"
    path = folder / "readiness.db"
    store = open_store(f"sqlite:///{path}", folder).store
    store.close()
    data = bytearray(path.read_bytes())
    flip_in_data(data, random.Random(1))
    path.write_bytes(data)
    opening = open_store(f"sqlite:///{path}", folder)
    assert opening.store is None
    assert [p.code for p in opening.problems] == ["store_damaged"]
    assert (folder / opening.problems[0].params["kept"]).read_bytes() == data
    assert opening.backup is not None

    again = open_store(f"sqlite:///{path}", folder)
    assert [p.code for p in again.problems] == ["store_missing"], "never empty in silence"
    assert again.backup == opening.backup

    restored = open_store(f"sqlite:///{path}", folder, restore_from=opening.backup)
    restored.store.close()
    assert rows(f"sqlite:///{path}") == expected


def test_all_parts_of_a_database_are_set_aside_together(tmp_path):
    for part in ("", "-wal", "-shm"):
        (tmp_path / f"a.db{part}").write_text(f"content{part}")
    kept = set_aside(tmp_path / "a.db", datetime(2026, 7, 15, 8, 0, 0, 5, tzinfo=UTC))
    assert kept.name == "a.db.corrupt-20260715T080000000005"
    names = {p.name: p.read_text() for p in tmp_path.iterdir()}
    assert names == {f"{kept.name}{part}": f"content{part}" for part in ("", "-wal", "-shm")}


def test_a_file_that_is_no_database_is_damage_and_one_that_cannot_be_opened_is_not(tmp_path):
    (tmp_path / "a.db").write_bytes(b"no database at all" * 100)
    assert is_damaged(tmp_path / "a.db")
    with pytest.raises(sqlite.Error) as refused:
        is_damaged(tmp_path)
    assert not is_damage(refused.value)


def test_only_what_says_something_about_the_data_counts_as_damage():
    locked = sqlite.OperationalError("database is locked")
    locked.sqlite_errorcode = 5
    torn = sqlite.OperationalError("malformed schema")
    torn.sqlite_errorcode = 11
    assert not is_damage(DBAPIError("", {}, locked))
    assert is_damage(DBAPIError("", {}, torn))
    assert is_damage(NoResultFound())
    assert not is_damage(OSError())
