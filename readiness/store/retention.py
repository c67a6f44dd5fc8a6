"""How long cases are kept: named as due, then deleted, then gone for good; each step after a stated time, none in silence.

`keep_months` of a workspace, or of the surroundings for cases in none, begins it; without it nothing ever goes. A case is
named `NOTICE` before it is deleted, also where it had been left alone for years when the rule was first stated. Work on
it, or in a room on it, and bringing it back begin the time anew. Nothing goes while a room on it is open.
"""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, and_, not_, or_, select

from readiness.errors import UnknownId
from readiness.model.access import HOME, Principal
from readiness.store import audit
from readiness.store.codec import to_json
from readiness.store.events import DELETED, Change, item, lock_case, put, record
from readiness.store.guard import Guarded, guarded
from readiness.store.membership import workspaces
from readiness.store.recording import new_client_id
from readiness.store.schema import case_event, case_item
from readiness.store.store import Store
from readiness.store.values import CaseCard

DUE = "due"
NOTICE = timedelta(days=30)
"""From being named as due to being deleted."""
RESTORABLE = timedelta(days=30)
"""From being deleted, by the rule or by a person, to being gone for good; and how long a backup may still hold it."""
BY_RULE = Principal(id="retention", kind="local")
"""Whose name stands in the audit log."""
Step = Literal["named", "spared", "deleted", "purged"]


@dataclass(frozen=True)
class Ahead:
    """What comes next for a case, and not before `on`; `held` = not while the room on it is open."""

    case_id: str
    name: str
    workspace: str
    touched: datetime
    step: Step
    on: datetime
    held: bool


@dataclass(frozen=True)
class Taken:
    """A step that was taken just now."""

    case_id: str
    workspace: str
    step: Step


@dataclass(frozen=True)
class _Facts:
    touched: datetime
    named: datetime | None
    deleted: datetime | None
    held: bool


class Retention(Guarded):
    """`home_months`: how long cases in no workspace are kept."""

    def __init__(self, store: Store, home_months: int | None) -> None:
        super().__init__(store.eyes)
        self._store, self._home = store, home_months

    @guarded("case.list")
    def ahead(self) -> tuple[Ahead, ...]:
        """Cases in reach for which the rule has something in store, the nearest first."""
        cards = self._cards()

        def work(connection: Connection) -> list[Ahead]:
            months, rooms = _months(connection, self._home), _rooms(connection)
            kept = ((card, months.get(card.workspace)) for card in cards)
            found = (_ahead(_facts(connection, card.id, rooms), card, n) for card, n in kept if n is not None)
            return [one for one in found if one is not None]

        return tuple(sorted(self.read(work), key=lambda one: (one.on, one.case_id)))

    @guarded("store.care")
    def keep_to(self) -> tuple[Taken, ...]:
        """One round: every step whose time has come. What a person does meanwhile wins."""
        months = self.read(lambda connection: _months(connection, self._home))
        taken = [
            Taken(card.id, card.workspace, step)
            for card in self._cards()
            if (step := self._step(card, months.get(card.workspace))) is not None
        ]
        if any(one.step == "purged" for one in taken):
            self._store.keep_backup()
        stated = [number for number in months.values() if number is not None]
        oldest = _later(self.eyes.clock(), -min(stated)) if stated else None
        self._store.drop_backups(self.eyes.clock() - RESTORABLE, oldest)
        return tuple(taken)

    def _cards(self) -> tuple[CaseCard, ...]:
        return (*self._store.list_cases(), *self._store.list_cases(deleted=True))

    def _step(self, card: CaseCard, months: int | None) -> Step | None:
        now = self.eyes.clock()
        step = self.read(
            lambda connection: _next(_facts(connection, card.id, _rooms(connection)), months, now)
        )
        if step == "purged":
            return step if self._purged(card.id) else None
        return step and self._store.write(lambda connection: _marked(connection, card, months, now))

    def _purged(self, case_id: str) -> bool:
        """A deleted case is closed to work; only bringing it back is faster, and then it stays."""
        try:
            self._store.seen_by(BY_RULE).purge_case(case_id)
        except UnknownId:
            return False
        return True


def _marked(connection: Connection, card: CaseCard, months: int | None, now: datetime) -> Step | None:
    """Looked at once more with the case held: nobody can change it between the look and the mark."""
    lock_case(connection, card.id)
    step = _next(_facts(connection, card.id, _rooms(connection)), months, now)
    if step in (None, "purged"):
        return None
    subject = DELETED if step == "deleted" else DUE
    value = {"deleted": "true", "named": to_json(now.isoformat())}.get(str(step))
    record(connection, Change(card.id, "mark", subject, None, new_client_id(), None, put(value)), now)
    audit.note(connection, card.workspace, BY_RULE, f"case.{step}", card.id, now)
    return step


def _months(connection: Connection, home: int | None) -> dict[str, int | None]:
    return {HOME: home} | {ident: one.keep_months for ident, one in workspaces(connection).items()}


def _next(facts: _Facts, months: int | None, now: datetime) -> Step | None:
    """The step whose time has come, if any has."""
    if months is None or now < _later(facts.touched, months):
        return "spared" if facts.named is not None and facts.deleted is None else None
    if facts.deleted is not None:
        return "purged" if facts.deleted + RESTORABLE <= now and not facts.held else None
    if facts.named is None:
        return "named"
    return "deleted" if facts.named + NOTICE <= now and not facts.held else None


def _ahead(facts: _Facts, card: CaseCard, months: int) -> Ahead | None:
    """Deleted cases, and those that were named; of the others nothing is said before their time."""
    if facts.named is None and facts.deleted is None:
        return None
    ends = _later(facts.touched, months)
    step: Step = "deleted" if facts.deleted is None else "purged"
    since, wait = (facts.named, NOTICE) if facts.deleted is None else (facts.deleted, RESTORABLE)
    on = max(ends, since + wait) if since is not None else ends
    return Ahead(card.id, card.name, card.workspace, facts.touched, step, on, facts.held)


def _facts(connection: Connection, case_id: str, all_rooms: Sequence[Mapping[str, str]]) -> _Facts:
    rooms = [told for told in all_rooms if told["case_id"] == case_id]
    moments = [_touched(connection, case_id), *(_touched(connection, room["id"]) for room in rooms)]
    named = item(connection, case_id, "mark", DUE)
    return _Facts(
        touched=max(moments),
        named=None
        if named is None or named.value is None
        else datetime.fromisoformat(json.loads(named.value)),
        deleted=_deleted(connection, case_id),
        held=any(room["phase"] != "closed" for room in rooms),
    )


def _rooms(connection: Connection) -> list[dict[str, str]]:
    rows = connection.execute(select(case_item.c.value).where(case_item.c.kind == "room"))
    return [json.loads(row.value) for row in rows if row.value is not None]


def _touched(connection: Connection, ident: str) -> datetime:
    """The last event that somebody meant: being named and being deleted are none, being brought back is one."""
    gone = and_(case_event.c.subject == DELETED, case_event.c.value.is_not(None))
    ours = and_(case_event.c.kind == "mark", or_(case_event.c.subject == DUE, gone))
    query = select(case_event.c.at).where(case_event.c.case_id == ident, not_(ours))
    return datetime.fromisoformat(
        connection.execute(query.order_by(case_event.c.n.desc()).limit(1)).scalar_one()
    )


def _deleted(connection: Connection, case_id: str) -> datetime | None:
    mark = item(connection, case_id, "mark", DELETED)
    if mark is None or mark.value is None:
        return None
    query = select(case_event.c.at).where(
        case_event.c.case_id == case_id,
        case_event.c.kind == "mark",
        case_event.c.subject == DELETED,
        case_event.c.version == mark.version,
    )
    return datetime.fromisoformat(connection.execute(query).scalar_one())


def _later(moment: datetime, months: int) -> datetime:
    """The same day so many months on, or the last one of a shorter month."""
    whole = moment.year * 12 + moment.month - 1 + months
    year, month = whole // 12, whole % 12 + 1
    return moment.replace(year=year, month=month, day=min(moment.day, monthrange(year, month)[1]))
