"""Connections: "committed" means durable, a reader cannot write."""

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from readiness.store import engines as module
from readiness.store.engines import connect, open_copy, sqlite, wal_is_safe


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
        ((4, 0, 0), True),
    ],
)
def test_a_write_ahead_log_is_used_only_without_the_reset_fault(version, safe):
    assert wal_is_safe(version) is safe


def pragma(engine, name):
    with engine.connect() as connection:
        return connection.execute(text(f"PRAGMA {name}")).scalar()


@pytest.mark.parametrize(("safe", "mode", "synchronous"), [(True, "wal", 2), (False, "delete", 3)])
def test_every_sqlite_connection_gets_every_setting(tmp_path, monkeypatch, safe, mode, synchronous):
    monkeypatch.setattr(module, "wal_is_safe", lambda _version: safe)
    engines = connect(make_url(f"sqlite:///{tmp_path}/a.db"))
    for engine, only in ((engines.write, 0), (engines.read, 1)):
        found = {
            name: pragma(engine, name)
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "busy_timeout",
                "query_only",
            )
        }
        assert found == {
            "journal_mode": mode,
            "synchronous": synchronous,
            "foreign_keys": 1,
            "trusted_schema": 0,
            "busy_timeout": 10_000,
            "query_only": only,
        }
    assert engines.path == tmp_path / "a.db"
    engines.close()


@pytest.fixture
def counting(url, store):
    """Connections to a database with a table `t` of no rows."""
    engines = connect(make_url(url))
    with engines.write.begin() as connection:
        connection.execute(text("CREATE TABLE t (x INTEGER)"))
    yield engines
    engines.close()


def test_a_reader_cannot_write(counting):
    with counting.read.connect() as reader, pytest.raises(DBAPIError):
        reader.execute(text("INSERT INTO t VALUES (2)"))


def test_a_reader_sees_one_moment_while_others_write(counting):
    if counting.path and not wal_is_safe(sqlite.sqlite_version_info):
        pytest.skip("without a write-ahead log SQLite lets nobody write while somebody reads")
    with counting.read.connect() as reader:
        assert reader.execute(text("SELECT count(*) FROM t")).scalar() == 0
        with counting.write.begin() as connection:
            connection.execute(text("INSERT INTO t VALUES (1)"))
        assert reader.execute(text("SELECT count(*) FROM t")).scalar() == 0
    with counting.read.connect() as reader:
        assert reader.execute(text("SELECT count(*) FROM t")).scalar() == 1


def test_a_postgresql_server_may_not_acknowledge_before_it_has_written(url, store):
    engines = connect(make_url(url))
    if engines.path is None:
        with engines.write.connect() as connection:
            assert connection.execute(text("SHOW synchronous_commit")).scalar() == "on"
            assert connection.get_isolation_level() == "READ COMMITTED"
    engines.close()


def test_a_copy_is_read_only_and_leaves_no_trace(tmp_path):
    connection = sqlite.connect(str(tmp_path / "a.db"))
    connection.execute("CREATE TABLE t (x INTEGER)")
    connection.close()
    with open_copy(tmp_path / "a.db").connect() as copy:
        assert copy.execute(text("SELECT count(*) FROM t")).scalar() == 0
        with pytest.raises(DBAPIError):
            copy.execute(text("INSERT INTO t VALUES (1)"))
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///:memory:", "mysql://x/y"])
def test_a_database_we_do_not_know_is_refused(address):
    with pytest.raises(ValueError, match=r"^(sqlite|mysql)$"):
        connect(make_url(address))
