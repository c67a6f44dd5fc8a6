"""Sign-ins that were ended: other pages of theirs and copies of their cookie are nobody's, in whatever process they are.

The store says so to every process; each asks it again when what it knows is older than `FRESH`, and only while somebody
is there. A sign-out is known at once where it was made.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cache
from threading import Lock

from readiness.errors import StoreUnusable
from readiness.store.sign_ins import SignIns
from readiness.ui import figures, person
from readiness.ui.person import LASTS, Claims, Known

FRESH = 1.0
"""Seconds for which a process may not have heard of what ended elsewhere."""


class Ended:
    """What `ask` last said; safe to share between threads."""

    def __init__(
        self, ask: Callable[[], Mapping[str, datetime]], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._ask, self._clock = ask, clock
        self._here = Known()
        self._lock = Lock()
        self._told: tuple[float, Mapping[str, datetime]] | None = None

    def note(self, claims: Claims, now: datetime) -> None:
        self._here.note(claims, now)

    def knows(self, claims: Claims) -> bool:
        """Raises StoreUnusable where nobody can say it."""
        if self._here.knows(claims):
            return True
        told = self._fresh()
        return bool(told) and (
            person.name_of_sign_in(claims) in told
            or any(person.begun_by(claims, told[name]) for name in person.names_of(claims) if name in told)
        )

    def _fresh(self) -> Mapping[str, datetime]:
        with self._lock:
            at = self._clock()
            if self._told is None or at - self._told[0] >= FRESH:
                self._told = (at, self._ask())
            return self._told[1]


@cache
def ended() -> Ended:
    return Ended(_stored)


def end(claims: Claims) -> None:
    """Raises SaveFailed where others could not be told of it; here it has ended."""
    ended().note(claims, datetime.now(UTC))
    _sign_ins().end(person.name_of_sign_in(claims), LASTS)


def _stored() -> Mapping[str, datetime]:
    return _sign_ins().ended()


def _sign_ins() -> SignIns:
    found = figures.opening()
    if found.store is None:
        raise StoreUnusable(found.problems)
    return SignIns(found.store)
