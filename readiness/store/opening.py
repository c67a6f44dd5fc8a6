"""Opening the store: look, check, migrate, back up - and never start empty where there was something.

Order: SQLite's own check, schema, backup before a migration, migration, chains and values, files, backup.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from readiness.errors import SaveFailed
from readiness.model.place import Param, Problem
from readiness.store import backups, check, schema
from readiness.store.damage import is_damage, is_damaged, set_aside
from readiness.store.disk import sync_folder, write_durably
from readiness.store.engines import Engines, connect, sqlite
from readiness.store.files import FileFolder
from readiness.store.store import Store

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Opening:
    """`store` is None where nothing may be served: `problems` says why, `backup` is what could be put back."""

    store: Store | None
    problems: tuple[Problem, ...] = ()
    backup: Path | None = None


@dataclass(frozen=True)
class _Place:
    """Everything an opening is about; `mark` is a file that says "here was data once"."""

    engines: Engines
    folder: Path
    mark: Path
    versions: Path
    clock: Clock

    @property
    def backups(self) -> Path:
        return self.folder / "backups"


def utc_now() -> datetime:
    return datetime.now(UTC)


def open_store(
    url: str,
    folder: Path,
    *,
    start_empty: bool = False,
    restore_from: Path | None = None,
    versions: Path = schema.VERSIONS,
    clock: Clock = utc_now,
) -> Opening:
    """The store with all that was ever saved in it, or the reason why not.

    Files and backups lie in `folder`. `start_empty` and `restore_from` are a person's decisions; SaveFailed says
    that a backup could not be put back.
    """
    try:
        address = make_url(url)
        engines = connect(address)
    except (ArgumentError, ValueError):
        return Opening(None, (Problem(code="store_address_unknown"),))
    except ImportError as missing:
        return Opening(None, (Problem(code="store_driver_missing", params={"package": missing.name or ""}),))
    at = _Place(engines, folder, _mark(address, engines, folder), versions, clock)
    with ExitStack() as unless_served:
        unless_served.callback(engines.close)
        opened = _attempt(at, start_empty, restore_from)
        if restore_from is not None and [problem.code for problem in opened.problems] == ["store_damaged"]:
            again = _attempt(at, start_empty, restore_from)  # the damaged file no longer stands in the way
            opened = replace(again, problems=(*opened.problems, *again.problems))
        if opened.store is not None:
            unless_served.pop_all()
        return opened


def _attempt(at: _Place, start_empty: bool, restore_from: Path | None) -> Opening:
    try:
        return _open(at, start_empty, restore_from)
    except (SQLAlchemyError, sqlite.Error, OSError) as error:
        return _damaged(at) if is_damage(error) else _refused(at, "store_unreachable")


def _mark(address: URL, engines: Engines, folder: Path) -> Path:
    if engines.path is not None:
        return engines.path.with_name(f"{engines.path.name}.created")
    told = address.render_as_string(hide_password=True)
    return folder / f"{sha256(told.encode()).hexdigest()[:16]}.created"


def _open(at: _Place, start_empty: bool, restore_from: Path | None) -> Opening:
    at.folder.mkdir(parents=True, exist_ok=True)
    path = at.engines.path
    may_begin = start_empty or restore_from is not None or not at.mark.exists()
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        if at.mark.exists() and _is_lost(path):
            if not may_begin:
                return _refused(at, "store_missing")
            set_aside(path, at.clock())  # a log without its database would be thrown away, and may still help
        elif path.exists() and is_damaged(path):
            return _damaged(at)
    if restore_from is not None and not backups.is_good(restore_from, at.versions):
        return _refused(at, "store_backup_bad", backup=restore_from.name)
    with at.engines.write.begin() as connection:
        schema.wait_for_turn(connection)
        found = schema.version(connection)
        if found is None and not may_begin:
            return _refused(at, "store_missing")
        if found is not None and found > schema.newest(at.versions):
            return _refused(at, "store_newer")
        if found is not None and found < schema.newest(at.versions):
            try:
                backups.keep_backup(at.engines, at.backups, at.clock(), always=True)
            except SaveFailed:
                return _refused(at, "store_backup_failed")
        schema.bring_forward(connection, found, at.versions)
        if found is None and restore_from is not None:
            backups.put_back(restore_from, connection, at.versions)
    _set_mark(at.mark)
    return _checked(at, restore_from if found is not None else None)


def _is_lost(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _set_mark(mark: Path) -> None:
    if not mark.exists():
        with suppress(FileExistsError):  # another process was first
            write_durably(mark, b"")
        sync_folder(mark.parent)


def _checked(at: _Place, restore_from: Path | None) -> Opening:
    with at.engines.read.connect() as connection:
        differing = check.differing(connection)
        files = FileFolder(at.folder / "evidence")
        problems = () if differing else tuple(check.file_problems(connection, files, whole=False))
    if differing:
        return _damaged(at) if restore_from is None or at.engines.path else _replaced(at, restore_from)
    store = Store(at.engines, at.folder, at.clock)
    try:
        store.keep_backup()
    except SaveFailed:
        problems = (*problems, Problem(code="store_backup_failed"))
    if restore_from is not None:
        problems = (*problems, *store.restore(restore_from))
    return Opening(store, problems)


def _replaced(at: _Place, backup: Path) -> Opening:
    """On a server: what stands there is kept as a file, then the backup takes its place."""
    kept = at.folder / f"damaged-{at.clock():%Y%m%dT%H%M%S%f}.db"
    try:
        backups.write_backup(at.engines, kept)
    except SaveFailed:
        return _refused(at, "store_backup_failed")
    with at.engines.write.begin() as connection:
        backups.put_back(backup, connection, at.versions)
    opened = _checked(at, None)
    problem = Problem(code="store_damaged", params={"backup": backup.stem, "kept": kept.name})
    return replace(opened, problems=(problem, *opened.problems))


def _refused(at: _Place, code: str, **params: Param) -> Opening:
    backup = backups.last_good_backup(at.backups, at.versions)
    told: dict[str, Param] = {"backup": backup.stem if backup else "", **params}
    return Opening(None, (Problem(code=code, params=told),), backup)


def _damaged(at: _Place) -> Opening:
    """A damaged file is kept under another name and never served; a server's database is left alone."""
    at.engines.close()
    path = at.engines.path
    if path is None:
        return _refused(at, "store_damaged_server")
    return _refused(at, "store_damaged", kept=set_aside(path, at.clock()).name)
