"""One wish in one transaction: a new case with all that is in it, or one change of one thing."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import Connection

from readiness.errors import Conflict, UnknownId
from readiness.store import codec, wishes
from readiness.store.care import Care
from readiness.store.events import Change, Compose, begin_case, event_of, put, record
from readiness.store.membership import itself, workspace_of_case
from readiness.store.values import Kind, Saved


def new_client_id() -> str:
    return secrets.token_hex(16)


class Recording(Care):
    def _create(
        self, items: tuple[wishes.Item, ...], workspace: str, author: str | None, client_id: str | None
    ) -> str:
        """Another process may carry the same wish between our look and our write: the second look finds its case."""
        author = self.eyes.signed(author)
        wishes.one_line(author, client_id)
        items = (*items, *wishes.put_into(workspace))
        case_id, wish, at = secrets.token_hex(16), client_id or new_client_id(), self.clock()

        def work(connection: Connection) -> str:
            done = event_of(connection, wish)
            if done is not None and workspace_of_case(connection, done.case_id) == workspace:
                return str(done.case_id)
            if done is not None:
                raise Conflict(0, None)
            if workspace and itself(connection, workspace) is None:
                raise UnknownId("workspace", workspace)
            begin_case(connection, case_id)
            for number, (kind, subject, value) in enumerate(items):
                own = wish if number == 0 else f"{wish}:{number}"
                record(connection, Change(case_id, kind, subject, 0, own, author, put(value)), at)
            return case_id

        try:
            return self.write(work)
        except Conflict:
            return self.write(work)

    def _change(
        self,
        case_id: str,
        kind: Kind,
        subject: str,
        base_version: int | None,
        compose: Compose,
        author: str | None,
        client_id: str | None = None,
        at: datetime | None = None,
    ) -> Saved:
        author = self.eyes.signed(author)
        wishes.one_line(subject, author, client_id)
        change = Change(case_id, kind, subject, base_version, client_id or new_client_id(), author, compose)
        try:
            return self.write(lambda connection: record(connection, change, at or self.clock()))
        except Conflict as clash:
            read = codec.DECODE[kind]
            raise Conflict(clash.version, read(clash.value), read(clash.before), clash.by, clash.at) from None
