"""Long work outside the pages' threads: worker processes, one result per content, the newest wish first to go."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import Any, TypeVar

from readiness.errors import UnknownId
from readiness.ui.worker import Worker

R = TypeVar("R")
Inputs = Callable[[], tuple[Any, ...]]

KEPT = 64
"""Results kept; the oldest unused goes first."""


class Jobs:
    """Safe to share between sessions. The same key asked twice is one piece of work.

    `topic` groups what replaces each other: a newer key of a topic cancels an older one that has not begun.
    """

    def __init__(self, workers: int) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Future[Any]] = OrderedDict()
        self._newest: dict[str, str] = {}
        self._workers = tuple(Worker() for _ in range(workers))
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(workers, "work")

    def ask(self, key: str, topic: str, work: Callable[..., R], inputs: Inputs = tuple) -> Future[R]:
        """`inputs` gives the arguments, and is asked for them only where the work is not done yet."""
        with self._lock:
            found = self._known.get(key)
            if found is None or found.cancelled():
                self._drop(self._newest.get(topic))
                found = self._known[key] = self._threads.submit(self._run, work, inputs())
            self._newest[topic] = key
            self._known.move_to_end(key)
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
            return found

    def pending(self) -> tuple[Future[Any], ...]:
        """What is still being worked on."""
        with self._lock:
            return tuple(future for future in self._known.values() if not future.done())

    def forget(self, key: str) -> None:
        """What somebody keeps elsewhere makes room for the results of others."""
        with self._lock:
            self._known.pop(key, None)

    def forget_failed(self) -> None:
        """So that the next wish is tried anew; a failure stays known until somebody was told of it.

        An id that nobody knows is an answer and no failure.
        """
        with self._lock:
            for key in [k for k, future in self._known.items() if _failed(future)]:
                del self._known[key]

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.stop()

    def _run(self, work: Callable[..., R], inputs: tuple[Any, ...]) -> Any:
        worker = self._idle.get()
        try:
            return worker.run(work, inputs)
        finally:
            self._idle.put(worker)

    def _drop(self, key: str | None) -> None:
        waiting = self._known.get(key) if key else None
        if key and waiting is not None and waiting.cancel():
            del self._known[key]


def succeeded(future: Future[Any]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _failed(future: Future[Any]) -> bool:
    if not future.done() or succeeded(future):
        return False
    return future.cancelled() or not isinstance(future.exception(), UnknownId)
