"""One transaction at a time to write, any number to read; whoever wants to know is told how each of them ended."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeVar

from sqlalchemy import Connection, delete
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from readiness.errors import ReadinessError, SaveFailed, StoreUnusable
from readiness.model.place import Problem
from readiness.store.engines import Engines
from readiness.store.schema import case_head

T = TypeVar("T")
Way = Literal["read", "write"]


@dataclass(frozen=True)
class Ended:
    """`seconds` with the wait for the writer before; `failed` = the database's fault, not a refusal by rule."""

    way: Way
    seconds: float
    failed: bool = False


Listener = Callable[[Ended], None]


class Transactions:
    """Safe to share between threads."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._listeners: tuple[Listener, ...] = ()
        self._closed = False
        self.one_writer = threading.RLock()
        """SQLite lets the next writer in by chance; this lets them in one after the other."""

    def listen(self, listener: Listener) -> None:
        """`listener` hears of every transaction from now on, in the thread that made it."""
        self._listeners = (*self._listeners, listener)

    def close(self) -> None:
        """After the write that is running; whatever comes later is refused, never half done."""
        with self.one_writer:
            self._closed = True
            self._engines.close()

    def write(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, once it is durable; SaveFailed says that it is not stored.

        A wish that two server processes carry at once may meet its own id; the second look finds it done.
        """
        begun = time.perf_counter()
        with self.one_writer:
            try:
                found = self._written(work)
            except SQLAlchemyError as error:
                self._tell("write", begun, failed=True)
                raise SaveFailed(str(error)) from error
        self._tell("write", begun)
        return found

    def read(self, work: Callable[[Connection], T]) -> T:
        begun = time.perf_counter()
        try:
            with self._engines.read.connect() as connection:
                found = work(connection)
        except SQLAlchemyError as error:
            self._tell("read", begun, failed=True)
            raise StoreUnusable((Problem(code="store_unreachable"),)) from error
        self._tell("read", begun)
        return found

    def ready(self) -> bool:
        """Whether a change could be stored now: a write that changes nothing, through the same door as all others.

        A full disk is not seen by it, since nothing has to be written; the first save on it is counted as failed.
        """
        try:
            with self.one_writer:
                self._written(
                    lambda connection: connection.execute(delete(case_head).where(case_head.c.id == ""))
                )
        except (SQLAlchemyError, ReadinessError):
            return False
        return True

    def _written(self, work: Callable[[Connection], T]) -> T:
        if self._closed:
            raise SaveFailed("the store is closed")
        try:
            return self._transaction(work)
        except IntegrityError:
            return self._transaction(work)

    def _transaction(self, work: Callable[[Connection], T]) -> T:
        with self._engines.write.begin() as connection:
            return work(connection)

    def _tell(self, way: Way, begun: float, *, failed: bool = False) -> None:
        ended = Ended(way, time.perf_counter() - begun, failed)
        for listener in self._listeners:
            listener(ended)
