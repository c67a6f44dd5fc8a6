"""Alembic at work; imported by `schema.py` only where there is something to migrate, since it takes its time to load."""

from __future__ import annotations

import threading
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.exc import InvalidRequestError

SCRIPTS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = threading.Lock()
"""Alembic hands its scripts the connection through one name for the whole process."""


def bring_forward(connection: Connection, found: int | None, versions: Path) -> None:
    """From schema `found` (None = nothing there) to the newest, inside the caller's transaction: all of it or nothing.

    A database that Alembic has not seen yet is stamped with its number first. InvalidRequestError where the two
    numbers in a database contradict each other.
    """
    told = MigrationContext.configure(connection).get_current_revision()
    if told not in (None, found and revision(found)):
        raise InvalidRequestError("the schema's number is damaged")
    config = Config(attributes={"connection": connection})
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", _verbatim(SCRIPTS))
    config.set_main_option("version_locations", _verbatim(versions))
    with _ONE_AT_A_TIME:
        if told is None and found is not None:
            command.stamp(config, revision(found))
        command.upgrade(config, "head")


def revision(number: int) -> str:
    return f"{number:04}"


def _verbatim(path: Path) -> str:
    return str(path).replace("%", "%%")
