"""A case as it stood at an earlier moment, rebuilt from its events; files are kept, so theirs is whole too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, select

from readiness.errors import UnknownId
from readiness.store.codec import to_state
from readiness.store.events import DELETED, is_deleted
from readiness.store.schema import AnyRow, case_event
from readiness.store.values import CaseChange, CaseState


def state_at(connection: Connection, case_id: str, at: datetime) -> CaseState:
    """What everybody saw at that moment, with the versions of then.

    Raises UnknownId where the case was not there yet, was deleted then, or is deleted now.
    """
    stood: dict[tuple[str, str], AnyRow] = {}
    for row in _until(connection, case_id, at):
        stood[row.kind, row.subject] = row
    mark = stood.get(("mark", DELETED))
    if ("head", "") not in stood or (mark and mark.value) or is_deleted(connection, case_id):
        raise UnknownId("case", case_id)
    return to_state(case_id, stood.values())


def changes(connection: Connection, case_id: str, after: datetime, until: datetime) -> tuple[CaseChange, ...]:
    """Everything that was changed in between, oldest first; `until` belongs to it, `after` does not."""
    if is_deleted(connection, case_id):
        raise UnknownId("case", case_id)
    return tuple(
        CaseChange(row.kind, row.subject, row.version, row.author, datetime.fromisoformat(row.at))
        for row in _until(connection, case_id, until)
        if datetime.fromisoformat(row.at) > after
    )


def _until(connection: Connection, case_id: str, at: datetime) -> Iterator[AnyRow]:
    """In the order of the chain. Moments are compared as moments: their texts may name different zones."""
    query = select(case_event).where(case_event.c.case_id == case_id).order_by(case_event.c.n)
    return (row for row in connection.execute(query) if datetime.fromisoformat(row.at) <= at)
