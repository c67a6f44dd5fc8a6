"""Copies of the database: whole while people write, checked before they replace anything, the last ten kept.

A backup is always one SQLite file, whichever database the work is done in.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import URL, Connection, MetaData, Table, delete, insert, select
from sqlalchemy.exc import SQLAlchemyError

from readiness.errors import SaveFailed
from readiness.store.caps import BACKUPS_KEPT
from readiness.store.check import differing
from readiness.store.damage import is_damaged
from readiness.store.disk import sync_file, sync_folder
from readiness.store.engines import Engines, connect, open_copy, sqlite
from readiness.store.schema import (
    ROWS,
    VERSIONS,
    alembic_version,
    bring_forward,
    case_head,
    ended_sign_in,
    newest,
    store_schema,
    version,
)

_BATCH = 1000
_OURS = (store_schema, alembic_version, ended_sign_in, *ROWS)
_STAMP = "%Y%m%dT%H%M%S%f"


def write_backup(engines: Engines, path: Path) -> None:
    """A complete copy in a new file; until it is durable, nothing carries its name. Raises SaveFailed."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            raise FileExistsError(path)
        if engines.path is not None:
            with closing(engines.write.raw_connection()) as connection:
                connection.cursor().execute("VACUUM INTO ?", (str(draft),))
        else:
            _copy_out(engines, draft)
        sync_file(draft)
        os.replace(draft, path)
        sync_folder(path.parent)
    except (SQLAlchemyError, sqlite.Error, OSError) as error:
        if draft.exists():
            draft.unlink()
        raise SaveFailed(f"backup not written: {error}") from error


def _copy_out(engines: Engines, path: Path) -> None:
    """One snapshot, with the tables as they are found: before a migration that is not the newest schema."""
    target = connect(URL.create("sqlite", database=str(path)))
    try:
        with engines.read.connect() as source, target.write.begin() as writing:
            found, ours = MetaData(), {table.name for table in _OURS}
            found.reflect(source, only=lambda name, _: name in ours)
            found.create_all(writing)
            _copy(source, writing, found.sorted_tables)
    finally:
        target.close()


def _copy(source: Connection, target: Connection, tables: Sequence[Table]) -> None:
    for table in tables:
        for batch in source.execute(select(table)).partitions(_BATCH):
            target.execute(insert(table), [row._asdict() for row in batch])


def keep_backup(engines: Engines, folder: Path, at: datetime, *, always: bool = False) -> Path | None:
    """A backup into the folder of the last ten; None where it would hold nothing new. Raises SaveFailed."""
    if not always:
        kept = kept_backups(folder)
        if _tips(engines) == (_tips_of(kept[0]) if kept else frozenset()):
            return None
    path = folder / f"{at:{_STAMP}}.db"
    write_backup(engines, path)
    for old in kept_backups(folder)[BACKUPS_KEPT:]:
        old.unlink(missing_ok=True)
    return path


def kept_backups(folder: Path) -> tuple[Path, ...]:
    """Newest first; their names are the time they were made."""
    return tuple(sorted(folder.glob("[0-9]*.db"), reverse=True)) if folder.is_dir() else ()


def made(backup: Path) -> datetime:
    """Told by its name."""
    return datetime.strptime(backup.stem, _STAMP).replace(tzinfo=UTC)


def drop_old(engines: Engines, folder: Path, purged: datetime, outlived: datetime | None) -> tuple[Path, ...]:
    """Backups that would make "gone for good" untrue for longer than was said; the newest stays in any case."""
    with engines.read.connect() as connection:
        here = {case_id for case_id, _ in _ends(connection)}
    dropped = [
        path
        for path in kept_backups(folder)[1:]
        if (outlived is not None and made(path) < outlived)
        or (made(path) < purged and {case_id for case_id, _ in _tips_of(path) or ()} - here)
    ]
    for path in dropped:
        path.unlink(missing_ok=True)
    return tuple(dropped)


def last_good_backup(folder: Path, versions: Path = VERSIONS) -> Path | None:
    return next((path for path in kept_backups(folder) if is_good(path, versions)), None)


def is_good(path: Path, versions: Path = VERSIONS) -> bool:
    """True if the file is whole, of a schema we know, and every case in it stands."""
    try:
        if not path.is_file() or is_damaged(path):
            return False
        with open_copy(path).connect() as connection:
            found = version(connection)
        if found is None or found > newest(versions):
            return False
        with _current_copy(path, versions) as connection:
            return not differing(connection)
    except (SQLAlchemyError, sqlite.Error, OSError):
        return False


def put_back(backup: Path, target: Connection, versions: Path = VERSIONS) -> None:
    """Replace everything by what the backup holds, inside the caller's transaction."""
    with _current_copy(backup, versions) as source:
        for table in reversed(ROWS):
            target.execute(delete(table))
        _copy(source, target, ROWS)


@contextmanager
def _current_copy(backup: Path, versions: Path) -> Iterator[Connection]:
    """The backup in today's schema; the file itself may lie on a disk that cannot be written to."""
    with TemporaryDirectory() as place:
        draft = Path(place) / "backup.db"
        shutil.copyfile(backup, draft)
        engines = connect(URL.create("sqlite", database=str(draft)))
        try:
            with engines.write.begin() as connection:
                bring_forward(connection, version(connection), versions)
            with engines.read.connect() as connection:
                yield connection
        finally:
            engines.close()


def _tips(engines: Engines) -> frozenset[tuple[str, str]]:
    """Where every case's chain ends: equal in two databases only if they hold the same events."""
    with engines.read.connect() as connection:
        return _ends(connection)


def _tips_of(backup: Path) -> frozenset[tuple[str, str]] | None:
    try:
        with open_copy(backup).connect() as connection:
            return _ends(connection)
    except SQLAlchemyError:
        return None


def _ends(connection: Connection) -> frozenset[tuple[str, str]]:
    return frozenset((row.id, row.tip) for row in connection.execute(select(case_head)))
