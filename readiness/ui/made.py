"""Files that were made on a click, and for whom: Streamlit hands them to everybody who knows their address."""

from __future__ import annotations

from collections import OrderedDict
from functools import cache
from hashlib import sha256
from threading import Lock

MOST = 1000
"""The latest; a browser fetches a file in the moment in which it was made."""


class Made:
    def __init__(self, most: int = MOST) -> None:
        self._for: OrderedDict[bytes, frozenset[str]] = OrderedDict()
        self._most, self._lock = most, Lock()

    def note(self, data: bytes, who: str) -> None:
        key = sha256(data).digest()
        with self._lock:
            self._for[key] = self._for.pop(key, frozenset()) | {who}
            while len(self._for) > self._most:
                self._for.popitem(last=False)

    def is_for(self, data: bytes, who: str) -> bool:
        return who in self._for.get(sha256(data).digest(), ())


@cache
def made() -> Made:
    """Those of this process."""
    return Made()
