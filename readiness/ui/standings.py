"""Where each case of a portfolio stands, now and a month ago: kept once worked out, worked out a few at a time.

Whoever looks at a portfolio waits for nothing; whoever works on a case at the same time hardly notices, because no more
than `AT_ONCE` cases of a portfolio are ever under way.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from threading import RLock

import streamlit as st

from readiness.errors import StoreUnusable, UnknownId
from readiness.model.portfolio import FirmStanding
from readiness.store.store import Store
from readiness.store.values import CaseCard, CaseState
from readiness.ui import figures, work
from readiness.ui.figures import Figures
from readiness.ui.jobs import succeeded

AT_ONCE = 2
LOOKED_AT = 10
"""Cases read from the store for one drawing of the page; the others follow with the next."""
MOST = 4000
"""Standings kept; a thousand cases with two each and what changed of them in a day."""


@dataclass(frozen=True)
class Row:
    """`now` is None while it is worked out; `before` also where the case was not there a month ago."""

    card: CaseCard
    now: FirmStanding | None
    before: FirmStanding | None
    waiting: bool

    @property
    def failed(self) -> bool:
        """Worked out, and nothing could be computed."""
        return self.now is not None and self.now.score is None


@dataclass
class Standings:
    """Safe to share between sessions: what one has waited for is there for all who may see the case."""

    lock: RLock = field(default_factory=RLock)
    kept: dict[str, FirmStanding] = field(default_factory=dict)
    keys: dict[tuple[object, ...], str | None] = field(default_factory=dict)
    under_way: dict[str, Future[FirmStanding]] = field(default_factory=dict)
    looked_at: int = 0
    """Cases read for the page that is being drawn."""

    def rows(self, store: Store, cards: Iterable[CaseCard], today: datetime) -> tuple[Row, ...]:
        with self.lock:
            self._take_in()
            self.looked_at = 0
            return tuple(self._row(store, card, today) for card in cards)

    def has_news(self) -> bool:
        """Something has ended, cases are left to be read, or nothing is under way though somebody waits."""
        with self.lock:
            if self.looked_at >= LOOKED_AT:
                return True
            return not self.under_way or any(future.done() for future in self.under_way.values())

    def _row(self, store: Store, card: CaseCard, today: datetime) -> Row:
        month_ago = month_before(today)
        now = self._standing(store, card, None, today)
        earlier = self._standing(store, card, month_ago, today)
        waiting = now is _OPEN or earlier is _OPEN
        shown = [None if found is _OPEN else _of(card, found) for found in (now, earlier)]
        return Row(card, shown[0], shown[1], waiting)

    def _standing(
        self, store: Store, card: CaseCard, at: datetime | None, today: datetime
    ) -> FirmStanding | None:
        """The kept one, `_OPEN` while there is none yet, None where there was no case."""
        if at is not None and card.created > at:
            return None
        asked, state = (card.id, card.changed, None if at is None else today.date()), None
        if asked not in self.keys:
            if self.looked_at >= LOOKED_AT:
                return _OPEN
            self.looked_at += 1
            state = _state(store, card, at)
            self.keys[asked] = None if state is None else Figures(store, state).standing_key
        key = self.keys[asked]
        if key is None:
            return None
        if key not in self.kept and key not in self.under_way and len(self.under_way) < AT_ONCE:
            self._begin(store, card, at, key, state or _state(store, card, at))
        return self.kept.get(key, _OPEN)

    def _begin(
        self, store: Store, card: CaseCard, at: datetime | None, key: str, state: CaseState | None
    ) -> None:
        """A case whose files are no longer whole counts as one without a result; its own page says why."""
        if state is None:
            return
        topic = f"standing/{card.id}/{'now' if at is None else 'then'}"
        try:
            files = store.evidence(card.id, at)
        except (StoreUnusable, UnknownId):
            self.kept[key] = FirmStanding(path="")
            return
        self.under_way[key] = figures.jobs().ask(
            f"standing/{key}", topic, work.stand, lambda: (state.case, files, card.id)
        )

    def _take_in(self) -> None:
        """A piece of work that failed counts as a case without a result, until the case changes."""
        for key, future in list(self.under_way.items()):
            if future.done():
                del self.under_way[key]
                figures.jobs().forget(f"standing/{key}")
                if succeeded(future):
                    self.kept[key] = future.result()
                elif not future.cancelled():
                    self.kept[key] = FirmStanding(path="")
        while len(self.kept) > MOST:
            del self.kept[next(iter(self.kept))]
        while len(self.keys) > MOST:
            del self.keys[next(iter(self.keys))]


_OPEN = FirmStanding(path="open")


def _state(store: Store, card: CaseCard, at: datetime | None) -> CaseState | None:
    try:
        return store.state(card.id) if at is None else store.state_at(card.id, at)
    except UnknownId:
        return None


def _of(card: CaseCard, found: FirmStanding | None) -> FirmStanding | None:
    """Equal cases share what was worked out; each keeps its own id and name."""
    return None if found is None else found.model_copy(update={"path": card.id, "name": card.name})


def month_before(moment: datetime) -> datetime:
    """The same day of the month before, or its last where it has no such day."""
    year, month = (moment.year, moment.month - 1) if moment.month > 1 else (moment.year - 1, 12)
    return moment.replace(year=year, month=month, day=min(moment.day, monthrange(year, month)[1]))


@st.cache_resource(show_spinner=False)
def standings() -> Standings:
    return Standings()


def done(rows: Sequence[Row]) -> int:
    return sum(not row.waiting for row in rows)
