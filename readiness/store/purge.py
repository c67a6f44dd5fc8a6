"""Forgetting a deleted case for ever: the one place where anything is really removed."""

from __future__ import annotations

import json
from contextlib import closing

from sqlalchemy import Connection, delete, select
from sqlalchemy.exc import SQLAlchemyError

from readiness.errors import UnknownId
from readiness.model.place import Problem
from readiness.store.codec import to_file
from readiness.store.engines import Engines, sqlite
from readiness.store.events import is_deleted, lock_case
from readiness.store.schema import ROWS, case_event, case_head, case_item


def purge_case(connection: Connection, case_id: str) -> frozenset[str]:
    """The hashes of files that no other case ever held; their content may go once this is committed."""
    lock_case(connection, case_id)
    if not is_deleted(connection, case_id):
        raise UnknownId("deleted case", case_id)
    own = _files(connection, case_id, of_others=False) - _files(connection, case_id, of_others=True)
    gone = (case_id, *_rooms(connection, case_id))
    for table in reversed(ROWS):
        key = table.c.id if table is case_head else table.c.case_id
        connection.execute(delete(table).where(key.in_(gone)))
    return own


def wipe(engines: Engines) -> tuple[Problem, ...]:
    """After the commit: what SQLite's file and log still hold of rows that are gone is overwritten.

    Rows go with their bytes anyway (`secure_delete`); this reaches what an earlier release left in free pages and what
    the log repeats. A problem where another process reads, or the disk is full: the next purge wipes that too.
    """
    if engines.path is None:
        return ()
    try:
        with closing(engines.write.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            wiped = cursor.fetchall()[0][0] == 0
    except (SQLAlchemyError, sqlite.Error):
        wiped = False
    return () if wiped else (Problem(code="store_not_wiped", file=engines.path.name),)


def _rooms(connection: Connection, case_id: str) -> list[str]:
    """Workshops on the case go with it, votes included."""
    rows = connection.execute(
        select(case_item.c.case_id, case_item.c.value).where(case_item.c.kind == "room")
    )
    return [row.case_id for row in rows if row.value and json.loads(row.value)["case_id"] == case_id]


def _files(connection: Connection, case_id: str, *, of_others: bool) -> frozenset[str]:
    """Past ones too: history and undo still name them."""
    whose = case_event.c.case_id != case_id if of_others else case_event.c.case_id == case_id
    query = select(case_event.c.value).where(case_event.c.kind == "file", whose)
    found = (to_file(row.value) for row in connection.execute(query))
    return frozenset(file.sha256 for file in found if file is not None)
