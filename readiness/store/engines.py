"""Database connections that make "committed" mean "durable": one way to write, one that can only read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

try:
    from pysqlite3 import dbapi2 as _driver
except ImportError:  # not Linux: the interpreter's own library
    import sqlite3 as _driver

sqlite: Any = _driver
"""The library everything here goes through, so that it is the same one everywhere."""

BUSY_MS = 10_000


@dataclass(frozen=True)
class Engines:
    """`write` opens every transaction as a writer; `read` refuses to write and sees one snapshot.

    Both keep what people wrote out of error messages, and so out of logs.
    """

    write: Engine
    read: Engine
    path: Path | None = None
    """Of the database file, where there is one."""

    def close(self) -> None:
        self.read.dispose()
        self.write.dispose()


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """False inside the range of the WAL-reset fault, where a write-ahead log can corrupt the file.

    Broken from 3.7.0; mended in 3.51.3 and, carried back, from 3.44.6 and 3.50.7 within their series.
    """
    series, patch = version[:2], version[2]
    return version >= (3, 51, 3) or (series == (3, 44) and patch >= 6) or (series == (3, 50) and patch >= 7)


def _text(raw: bytes) -> str:
    """Damaged text must reach the hash check as different text, not end it with a decoding error."""
    return raw.decode("utf-8", "surrogateescape")


def _set_up(connection: Any, *, wal: bool) -> None:
    """Settings live in the connection, not in the file, so every new one gets all of them."""
    connection.isolation_level = None  # the "begin" event below says when a transaction starts
    connection.text_factory = _text
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    mode = cursor.execute(f"PRAGMA journal_mode={'WAL' if wal else 'DELETE'}").fetchone()[0]
    if wal and mode != "wal":  # refused without an error on network drives
        mode = cursor.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
    cursor.execute(f"PRAGMA synchronous={'FULL' if mode == 'wal' else 'EXTRA'}")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA trusted_schema=OFF")
    cursor.execute("PRAGMA cell_size_check=ON")
    cursor.execute("PRAGMA secure_delete=ON")  # what is purged leaves no bytes in free pages
    cursor.close()


def _sqlite(url: URL) -> Engines:
    wal = wal_is_safe(tuple(sqlite.sqlite_version_info))
    options: dict[str, Any] = {"module": sqlite, "connect_args": {"check_same_thread": False}}
    write = create_engine(url, hide_parameters=True, **options)
    read = create_engine(url, hide_parameters=True, **options)

    @event.listens_for(write, "connect")
    def writer(connection: Any, _record: Any) -> None:
        _set_up(connection, wal=wal)

    @event.listens_for(read, "connect")
    def reader(connection: Any, _record: Any) -> None:
        _set_up(connection, wal=wal)
        connection.execute("PRAGMA query_only=ON")

    @event.listens_for(write, "begin")
    def begin_writing(connection: Connection) -> None:
        """A read that is upgraded to a write later may be refused in the middle; this one never is."""
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    @event.listens_for(read, "begin")
    def begin_reading(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return Engines(write, read, Path(url.database or ""))


def _postgresql(url: URL) -> Engines:
    url = url.set(drivername="postgresql+psycopg")
    write = create_engine(url, hide_parameters=True, pool_pre_ping=True)
    snapshot = create_engine(url, hide_parameters=True, pool_pre_ping=True, isolation_level="REPEATABLE READ")
    read = snapshot.execution_options(postgresql_readonly=True)

    @event.listens_for(write, "connect")
    def writer(connection: Any, _record: Any) -> None:
        """A server set to acknowledge before it has written must not decide what "saved" means."""
        connection.execute("SET synchronous_commit TO on")
        connection.commit()

    return Engines(write, read)


def open_copy(path: Path) -> Engine:
    """A database file that nobody works in, such as a backup: opened without a trace beside it."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"

    def opened() -> Any:
        connection = sqlite.connect(address, uri=True, isolation_level=None)
        connection.text_factory = _text
        return connection

    return create_engine("sqlite://", module=sqlite, creator=opened, poolclass=NullPool, hide_parameters=True)


def connect(url: URL) -> Engines:
    """Nothing is opened yet. Raises ValueError for a database this store does not know, ImportError without its driver."""
    kind = url.get_backend_name()
    if kind == "sqlite" and url.database and url.database != ":memory:":
        return _sqlite(url)
    if kind == "postgresql":
        return _postgresql(url)
    raise ValueError(kind)
