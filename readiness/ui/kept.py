"""The last results of quick computations, by what they depend on."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

R = TypeVar("R")


class Kept(Generic[R]):
    """Safe to share between sessions; at most `most` results, the one unused for longest goes first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._known: OrderedDict[str, R] = OrderedDict()

    def get(self, key: str, work: Callable[[], R]) -> R:
        """Two sessions may work out the same at once; that costs a little and locks nobody out."""
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        found = work()
        with self._lock:
            self._known[key] = found
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        return found
