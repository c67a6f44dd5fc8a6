"""Long work outside the pages' threads: worker processes, one result per content, the newest wish first to go."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

R = TypeVar("R")
Inputs = Callable[[], tuple[Any, ...]]

KEPT = 64
"""Results kept; the oldest unused goes first."""


def _watch_parent() -> None:
    """A worker whose server was killed must not stay behind."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_outlive, args=(parent.join,), daemon=True).start()


def _outlive(wait: Callable[[], None]) -> None:
    wait()
    os._exit(0)


class Jobs:
    """Safe to share between sessions. The same key asked twice is one piece of work.

    `topic` groups what replaces each other: a newer key of a topic cancels an older one that has not begun.
    """

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Future[Any]] = OrderedDict()
        self._newest: dict[str, str] = {}
        self._pool = self._new_pool()

    def ask(self, key: str, topic: str, work: Callable[..., R], inputs: Inputs = tuple) -> Future[R]:
        """`inputs` gives the arguments, and is asked for them only where the work is not done yet."""
        with self._lock:
            found = self._known.get(key)
            if found is None or found.cancelled():
                self._drop(self._newest.get(topic))
                found = self._known[key] = self._submit(work, inputs())
            self._newest[topic] = key
            self._known.move_to_end(key)
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
            return found

    def forget_failed(self) -> None:
        """So that the next wish is tried anew; a failure stays known until somebody was told of it."""
        with self._lock:
            for key in [k for k, future in self._known.items() if _failed(future)]:
                del self._known[key]

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _drop(self, key: str | None) -> None:
        waiting = self._known.get(key) if key else None
        if key and waiting is not None and waiting.cancel():
            del self._known[key]

    def _submit(self, work: Callable[..., R], inputs: tuple[Any, ...]) -> Future[R]:
        try:
            return self._pool.submit(work, *inputs)
        except BrokenProcessPool:
            self._pool = self._new_pool()
            return self._pool.submit(work, *inputs)

    def _new_pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            self._workers, mp_context=multiprocessing.get_context("spawn"), initializer=_watch_parent
        )


def succeeded(future: Future[Any]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _failed(future: Future[Any]) -> bool:
    return future.done() and (future.cancelled() or future.exception() is not None)
