"""Writing one event and its current value in an open transaction: the heart of the store.

Nothing in here commits. Whoever called hands `Saved` to people only after their transaction has committed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, insert, select, update

from readiness.errors import Conflict, UnknownId
from readiness.store.chain import START, link
from readiness.store.schema import AnyRow, case_event, case_head, case_item
from readiness.store.values import Kind, Saved

HEAD = ""
DELETED = "deleted"

_CASE: BindParameter[str] = bindparam("of_case")
_THIS = (
    case_item.c.case_id == _CASE,
    case_item.c.kind == bindparam("of_kind"),
    case_item.c.subject == bindparam("of_subject"),
)
_LOCK = select(case_head).where(case_head.c.id == _CASE).with_for_update()
_MOVE = update(case_head).where(case_head.c.id == _CASE)
_ITEM = select(case_item.c.version, case_item.c.value).where(*_THIS)
_NEW_ITEM, _MOVE_ITEM = insert(case_item), update(case_item).where(*_THIS)
_EVENT = select(case_event).where(case_event.c.client_id == bindparam("wish"))
_NEW_EVENT = insert(case_event)
"""Made once: to put a statement together costs as much as to run it, and a room of people runs a thousand a second."""


@dataclass(frozen=True)
class Composed:
    """What to store: JSON, or None to take the thing back; `restores` = the version an undo brings back."""

    value: str | None
    restores: int | None = None


Compose = Callable[[Connection, int, str | None], Composed | None]
"""From the version and value that stand now to what shall stand next; None = it stands already."""


@dataclass(frozen=True)
class Change:
    """A wish to change one thing.

    `base_version` is the version the person saw (0 = nothing there yet, None = it does not matter what stood
    there), `client_id` names this one wish, so that sending it twice does it once.
    """

    case_id: str
    kind: Kind
    subject: str
    base_version: int | None
    client_id: str
    author: str | None
    compose: Compose


def put(value: str | None) -> Compose:
    return lambda _connection, _version, _value: Composed(value)


def begin_case(connection: Connection, case_id: str) -> None:
    connection.execute(insert(case_head).values(id=case_id, length=0, tip=START))


def lock_case(connection: Connection, case_id: str) -> AnyRow:
    """The case's row, held until the transaction ends: its chain can have only one next link."""
    head = connection.execute(_LOCK, {"of_case": case_id}).one_or_none()
    if head is None:
        raise UnknownId("case", case_id)
    return head


def item(connection: Connection, case_id: str, kind: Kind, subject: str) -> AnyRow | None:
    return connection.execute(_ITEM, _key(case_id, kind, subject)).one_or_none()


def _key(case_id: str, kind: Kind, subject: str) -> dict[str, Any]:
    return {"of_case": case_id, "of_kind": kind, "of_subject": subject}


def event_of(connection: Connection, client_id: str) -> AnyRow | None:
    return connection.execute(_EVENT, {"wish": client_id}).one_or_none()


def is_deleted(connection: Connection, case_id: str) -> bool:
    mark = item(connection, case_id, "mark", DELETED)
    return mark is not None and mark.value is not None


def record(connection: Connection, change: Change, at: datetime) -> Saved:
    """Append the event, move the current value and the chain's end.

    Raises UnknownId for a case that is not there or was deleted, Conflict where `base_version` is no longer the
    current one or `client_id` was used for a different wish; the caller's transaction must then roll back.
    """
    head = lock_case(connection, change.case_id)
    earlier = event_of(connection, change.client_id)
    if earlier is not None:
        return _same_wish(connection, change, earlier)
    if change.kind != "mark" and is_deleted(connection, change.case_id):
        raise UnknownId("case", change.case_id)
    current = item(connection, change.case_id, change.kind, change.subject)
    version, value = (current.version, current.value) if current else (0, None)
    if change.base_version not in (None, version):
        raise _overtaken(connection, change, version, value)
    composed = change.compose(connection, version, value)
    if composed is None:
        return _stamp(connection, change, version)
    event = {
        "case_id": change.case_id,
        "n": head.length + 1,
        "client_id": change.client_id,
        "kind": change.kind,
        "subject": change.subject,
        "version": version + 1,
        "value": composed.value,
        "restores": composed.restores,
        "bank_version": _bank_version(connection, change, composed),
        "author": change.author,
        "at": at.isoformat(),
    }
    tip = link(head.tip, event)
    connection.execute(_NEW_EVENT, {**event, "hash": tip})
    _project(connection, change, version, composed.value)
    connection.execute(_MOVE, {"of_case": change.case_id, "length": head.length + 1, "tip": tip})
    return Saved(version + 1, at)


def _same_wish(connection: Connection, change: Change, earlier: AnyRow) -> Saved:
    """The first acknowledgement again - but only for what was really stored then."""
    base = earlier.version - 1
    if earlier.case_id != change.case_id:
        raise Conflict(0, None)  # what stands in another case is nobody's business here
    asked = (change.case_id, change.kind, change.subject)
    if asked != (earlier.case_id, earlier.kind, earlier.subject) or change.base_version not in (None, base):
        raise Conflict(earlier.version, earlier.value)
    before = _past(connection, change.case_id, change.kind, change.subject).get(base)
    again = change.compose(connection, base, before.value if before else None)
    if again is None or _unstamped(again.value) != _unstamped(earlier.value):
        raise Conflict(earlier.version, earlier.value)
    return Saved(earlier.version, datetime.fromisoformat(earlier.at))


def _overtaken(connection: Connection, change: Change, version: int, value: str | None) -> Conflict:
    past = _past(connection, change.case_id, change.kind, change.subject)
    seen, last = past.get(change.base_version or 0), past.get(version)
    before = None if seen is None else seen.value
    if last is None:
        return Conflict(version, value, before)
    return Conflict(version, value, before, last.author, datetime.fromisoformat(last.at))


def _stamp(connection: Connection, change: Change, version: int) -> Saved:
    """When what stands was saved."""
    query = select(case_event.c.at).where(
        case_event.c.case_id == change.case_id,
        case_event.c.kind == change.kind,
        case_event.c.subject == change.subject,
        case_event.c.version == version,
    )
    return Saved(version, datetime.fromisoformat(connection.execute(query).scalar_one()))


def _unstamped(value: str | None) -> Any:
    """The value without the moment it was stamped with, which differs when the same wish comes twice."""
    wish = json.loads(value) if value is not None else None
    return {k: v for k, v in wish.items() if k != "at"} if isinstance(wish, dict) else wish


def _project(connection: Connection, change: Change, version: int, value: str | None) -> None:
    """Insert or move the current value; the case's lock makes the choice between the two safe."""
    key = {"case_id": change.case_id, "kind": change.kind, "subject": change.subject}
    if version == 0:
        connection.execute(_NEW_ITEM, {**key, "version": 1, "value": value})
        return
    same = _key(change.case_id, change.kind, change.subject)
    connection.execute(_MOVE_ITEM, {**same, "version": version + 1, "value": value})


def _bank_version(connection: Connection, change: Change, composed: Composed) -> str | None:
    """The bank the case is judged by at this moment, kept with each event for later readers."""
    head = item(connection, change.case_id, "head", HEAD)
    value = composed.value if change.kind == "head" else head.value if head else None
    found = json.loads(value).get("bank_version") if value is not None else None
    return str(found) if found is not None else None


def _past(connection: Connection, case_id: str, kind: Kind, subject: str) -> dict[int, AnyRow]:
    """Version -> its event."""
    told = (
        case_event.c.version,
        case_event.c.value,
        case_event.c.restores,
        case_event.c.author,
        case_event.c.at,
    )
    query = select(*told).where(
        case_event.c.case_id == case_id, case_event.c.kind == kind, case_event.c.subject == subject
    )
    return {row.version: row for row in connection.execute(query)}


def undoing(case_id: str, kind: Kind, subject: str) -> Compose:
    """Brings back what stood before the last change that still counts; UnknownId where nothing is left.

    Undoing twice goes back two steps and not forth again: an undo stands for the version it restored.
    """

    def compose(connection: Connection, version: int, _value: str | None) -> Composed | None:
        past = _past(connection, case_id, kind, subject)

        def stands_for(number: int) -> int:
            while number and past[number].restores is not None:
                number = past[number].restores
            return number

        now = stands_for(version)
        if now == 0:
            raise UnknownId("earlier value", subject)
        target = stands_for(now - 1)
        if target == 0 and kind == "head":  # a case without a head is no case
            raise UnknownId("earlier value", subject)
        return Composed(past[target].value if target else None, restores=target)

    return compose
