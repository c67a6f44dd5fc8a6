"""Guessing is slow: after a few wrong codes an address waits, and after many everybody's wrong codes do.

Counted in memory by each process; a restart forgives. Who sits in a room with the right code never notices.
"""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

BY_ADDRESS = 10
BY_ALL = 300
WITHIN = timedelta(minutes=5)
"""At 300 tries in five minutes one of 729 million codes is hit after 12 years in the middle."""


class WrongCodes:
    """Safe to share between threads."""

    def __init__(
        self, by_address: int = BY_ADDRESS, by_all: int = BY_ALL, within: timedelta = WITHIN
    ) -> None:
        self._by_address, self._by_all, self._within = by_address, by_all, within
        self._lock = threading.Lock()
        self._tries: tuple[tuple[datetime, str], ...] = ()

    def note(self, address: str, now: datetime) -> None:
        with self._lock:
            self._tries = (*self._recent(now), (now, address))[-self._by_all :]

    def waits(self, address: str, now: datetime) -> bool:
        """Whether no code of this address is looked at now, not even a right one."""
        with self._lock:
            recent = self._recent(now)
        own = sum(tried == address for _, tried in recent)
        return own >= self._by_address or len(recent) >= self._by_all

    def _recent(self, now: datetime) -> tuple[tuple[datetime, str], ...]:
        return tuple(tried for tried in self._tries if now - tried[0] < self._within)
