"""Readings of files this process read before: whoever hands in the twentieth file waits for that one alone."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cache
from hashlib import sha256
from threading import Lock

from readiness.evidence import limits, wire
from readiness.evidence.reading import Reading
from readiness.evidence.sandbox import Job, read_all

Key = tuple[bytes, str]
"""Content and what a person confirmed about it: all a reading hangs on."""
_APIECE = 64 * 1024
"""Bytes counted for a reading beside its tables: its headers, its preview and its troubles."""


class Readings:
    """The readings asked for last, by content and hint. Threads may share it.

    What could not be opened is tried anew each time: a busy machine can be the reason.
    """

    def __init__(self, most: int, read: Callable[[Sequence[Job]], Sequence[Reading]] = read_all) -> None:
        self._most = most
        self._read = read
        self._size = 0
        self._known: OrderedDict[Key, Reading] = OrderedDict()
        self._lock = Lock()

    def read(self, jobs: Sequence[Job]) -> list[Reading]:
        """One reading a job, in order; only what is not known goes into a child."""
        keys = [_key(job) for job in jobs]
        found = self._found(keys)
        missing = {key: job for key, job in zip(keys, jobs, strict=True) if key not in found}
        for key, reading in zip(missing, self._read(list(missing.values())), strict=True):
            found[key] = reading
            if reading.tier != "unreadable":
                self._keep(key, reading)
        return [found[key] for key in keys]

    def _found(self, keys: Sequence[Key]) -> dict[Key, Reading]:
        with self._lock:
            found = {key: self._known[key] for key in keys if key in self._known}
            for key in found:
                self._known.move_to_end(key)
        return found

    def _keep(self, key: Key, reading: Reading) -> None:
        """The oldest give way; one that is larger than all room is not kept."""
        size = _size(reading)
        if size > self._most:
            return
        with self._lock:
            if key not in self._known:
                self._known[key] = reading
                self._size += size
            while self._size > self._most:
                _, oldest = self._known.popitem(last=False)
                self._size -= _size(oldest)


def _key(job: Job) -> Key:
    return sha256(job.data).digest(), json.dumps(wire.pack_hint(job.hint), sort_keys=True)


def _size(reading: Reading) -> int:
    tables = (reading.lines, *reading.more.values())
    size: int = _APIECE + sum(table.nbytes for table in tables if table is not None)
    return size


@cache
def readings() -> Readings:
    """The one of this process."""
    return Readings(limits.REMEMBERED)
