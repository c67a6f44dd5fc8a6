"""The audit log: who wanted what and when, as events of the workspace's own chain - never what a case says.

What belongs to no workspace stands in a chain of the whole store. That one begins with the first workspace or the first
person who signs in: whoever works alone on their own machine leaves no log of themselves.
"""

from __future__ import annotations

import json
import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import Connection, select

from readiness.model.access import AuditEntry, Principal
from readiness.store.codec import from_value
from readiness.store.events import Change, Compose, Composed, begin_case, put, record
from readiness.store.schema import case_event, case_head

WHOLE_STORE = "store"
"""The id of the chain of what belongs to no workspace; ids of cases are longer."""
AGAIN = timedelta(minutes=1)
"""The same refusal within this time is the same knock: a page that is drawn again fills no disk."""


def chain_of(workspace: str) -> str:
    return workspace or WHOLE_STORE


def note(
    connection: Connection, workspace: str, who: Principal, action: str, subject: str, at: datetime
) -> None:
    """What was done, in the transaction that does it."""
    entry = AuditEntry(at=at, who=who.id, name=who.told_as, action=action, subject=subject)
    _append(connection, workspace, who, secrets.token_hex(8), put(from_value(entry)), at)


def note_refusal(
    connection: Connection, workspace: str, who: Principal, action: str, subject: str, at: datetime
) -> None:
    """`subject` only where there is such a thing: whatever else somebody may have sent is not kept."""
    entry = AuditEntry(at=at, who=who.id, name=who.told_as, action=action, subject=subject, refused=True)

    def compose(_connection: Connection, _version: int, stands: str | None) -> Composed | None:
        if stands is not None and at - datetime.fromisoformat(json.loads(stands)["at"]) < AGAIN:
            return None
        return Composed(from_value(entry))

    told = "\n".join((who.id, action, subject))
    _append(connection, workspace, who, sha256(told.encode()).hexdigest(), compose, at)


def entries(connection: Connection, workspace: str) -> tuple[AuditEntry, ...]:
    """Oldest first."""
    rows = connection.execute(
        select(case_event.c.value)
        .where(case_event.c.case_id == chain_of(workspace), case_event.c.kind == "audit")
        .order_by(case_event.c.n)
    )
    return tuple(AuditEntry.model_validate(json.loads(row.value)) for row in rows)


def begin(connection: Connection) -> None:
    """The chain of the whole store, where it is not there yet."""
    if not _is_there(connection, WHOLE_STORE):
        begin_case(connection, WHOLE_STORE)


def _append(
    connection: Connection, workspace: str, who: Principal, place: str, compose: Compose, at: datetime
) -> None:
    chain = chain_of(workspace)
    if not workspace and who.kind != "local":
        begin(connection)
    if _is_there(connection, chain):
        record(connection, Change(chain, "audit", place, None, secrets.token_hex(16), None, compose), at)


def _is_there(connection: Connection, chain: str) -> bool:
    return connection.execute(select(case_head.c.id).where(case_head.c.id == chain)).first() is not None
