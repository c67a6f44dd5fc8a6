"""Sign-ins that count no longer, known to every process on the same database until they would have run out anyway.

They are named by a digest: no name stands in the table, and none of it is about a case.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from readiness.store.guard import Guarded, guarded
from readiness.store.schema import ended_sign_in
from readiness.store.store import Store


class SignIns(Guarded):
    """Safe to share between threads, as the store is; asked by the process itself, for whoever comes to it."""

    def __init__(self, store: Store) -> None:
        super().__init__(store.eyes)

    @guarded("store.care")
    def end(self, name: str, lasts: timedelta) -> None:
        """From this moment on; forgotten after `lasts`, and those that ran out by now with it."""
        now, own = self.eyes.clock(), ended_sign_in.c.name == name
        told = {"ended": _told(now), "until": _told(now + lasts)}

        def work(connection: Connection) -> None:
            """Another process may write the same name between the two; the store's second look finds its row."""
            connection.execute(delete(ended_sign_in).where(ended_sign_in.c.until <= _told(now)))
            if connection.execute(update(ended_sign_in).where(own).values(told)).rowcount == 0:
                connection.execute(insert(ended_sign_in).values(name=name, **told))

        self.write(work)

    @guarded("store.care")
    def ended(self) -> Mapping[str, datetime]:
        """Name -> when it was ended."""
        return self.read(
            lambda connection: {
                row.name: datetime.fromisoformat(row.ended)
                for row in connection.execute(select(ended_sign_in))
            }
        )


def _told(moment: datetime) -> str:
    """In the order of time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
