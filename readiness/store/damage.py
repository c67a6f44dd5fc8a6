"""SQLite's own check of its file, made before anything trusts it, and what to do with a file that fails."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from readiness.store.disk import sync_folder
from readiness.store.engines import BUSY_MS, sqlite

_CIRCUMSTANCE = {3, 5, 6, 7, 8, 10, 13, 14, 15, 23}
"""Result codes that say something about the machine, not the file: permission, busy, locked, memory, read-only,
input/output, disk full, cannot open, protocol, authorisation (sqlite.org/rescode.html)."""
_PARTS = ("", "-wal", "-shm", "-journal")


def is_damage(error: BaseException) -> bool:
    """False where waiting, space or permission would help; everything else a read can raise is damage."""
    if isinstance(error, DBAPIError):
        error = error.orig or error
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF not in _CIRCUMSTANCE
    return isinstance(error, SQLAlchemyError | sqlite.DatabaseError) and not isinstance(
        error, sqlite.OperationalError
    )


def is_damaged(path: Path) -> bool:
    """Reads the whole file, every index against its table. Raises the driver's error where it cannot be opened."""
    try:
        with closing(sqlite.connect(str(path), timeout=BUSY_MS / 1000)) as connection:
            told: list[Any] = connection.execute("PRAGMA integrity_check(1)").fetchall()
    except sqlite.Error as error:
        if is_damage(error):
            return True
        raise
    return told != [("ok",)]


def set_aside(path: Path, at: datetime) -> Path:
    """The database with its log files under a new name; they only make sense together. Nothing is deleted."""
    stamp = f"{at:%Y%m%dT%H%M%S%f}"
    for part in _PARTS:
        found = path.with_name(path.name + part)
        if found.exists():
            os.replace(found, path.with_name(f"{path.name}.corrupt-{stamp}{part}"))
    sync_folder(path.parent)
    return path.with_name(f"{path.name}.corrupt-{stamp}")
