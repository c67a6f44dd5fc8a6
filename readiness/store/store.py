"""The store: every change is durable before it is acknowledged, and nothing that was acknowledged is lost.

Opened with `opening.open_store`, which checks what is there first; the constructor alone checks nothing.
Every change names the version it was based on and a `client_id` made once for one wish: a stale version raises
Conflict, the same id sent again is answered again and done once. SaveFailed means: not stored.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection

from readiness.errors import Conflict, UnknownId
from readiness.model.case import Answer, Case, EvidenceFile
from readiness.model.place import Problem
from readiness.model.plan import Plan
from readiness.store import backups, check, codec, damage, folder_case, past, purge, reading, wishes
from readiness.store.engines import Engines
from readiness.store.events import DELETED, HEAD, Change, Compose, begin_case, event_of, put, record, undoing
from readiness.store.files import FileFolder
from readiness.store.plans import plan_changes
from readiness.store.transactions import Listener, Transactions
from readiness.store.values import AnswerEvent, CaseCard, CaseChange, CaseState, Imported, Kind, Saved

T = TypeVar("T")


def new_client_id() -> str:
    return secrets.token_hex(16)


class Store:
    """One database and one folder of files; safe to share between threads."""

    def __init__(self, engines: Engines, folder: Path, clock: Callable[[], datetime]) -> None:
        self._engines = engines
        self.clock = clock
        self._files = FileFolder(folder / "evidence")
        self._backups = folder / "backups"
        self._transactions = Transactions(engines)

    def close(self) -> None:
        """Once the running change is through; later ones are refused."""
        self._transactions.close()

    # cases

    def create_case(
        self,
        case: Case,
        files: Mapping[str, bytes] | None = None,
        author: str | None = None,
        client_id: str | None = None,
    ) -> str:
        """The id of the new case, its answers and files included."""
        return self._create(wishes.new_case(case, files or {}, self._files.keep), author, client_id)

    def duplicate_case(
        self, case_id: str, name: str, author: str | None = None, client_id: str | None = None
    ) -> str:
        return self._create(wishes.copy_of(self.state(case_id), name), author, client_id)

    def list_cases(self, *, deleted: bool = False) -> tuple[CaseCard, ...]:
        return self.read(lambda connection: reading.cards(connection, deleted=deleted))

    def state(self, case_id: str) -> CaseState:
        """The case with the versions that the next change has to name. Raises UnknownId."""
        return self.read(lambda connection: reading.state(connection, case_id))

    def state_at(self, case_id: str, at: datetime) -> CaseState:
        """The case as it stood at that moment; UnknownId where there was none."""
        return self.read(lambda connection: past.state_at(connection, case_id, at))

    def changes(self, case_id: str, after: datetime, until: datetime) -> tuple[CaseChange, ...]:
        return self.read(lambda connection: past.changes(connection, case_id, after, until))

    def open_case(self, case_id: str) -> Case:
        return self.state(case_id).case

    def delete_case(self, case_id: str, author: str | None = None) -> Saved:
        """Out of the list and closed to changes; `restore_case` brings it back as it was."""
        return self._change(case_id, "mark", DELETED, None, put("true"), author)

    def restore_case(self, case_id: str, author: str | None = None) -> Saved:
        return self._change(case_id, "mark", DELETED, None, put(None), author)

    def purge_case(self, case_id: str) -> None:
        """For ever, files that no other case ever held included. Only a deleted case, else UnknownId."""
        with self._transactions.one_writer:
            for sha256 in self.write(lambda connection: purge.purge_case(connection, case_id)):
                self._files.forget(sha256)

    # the head and the answers

    def save_head(
        self,
        case_id: str,
        changes: Mapping[str, Any],
        base_version: int,
        client_id: str | None = None,
        author: str | None = None,
    ) -> Saved:
        """Replace fields of the case; answers and evidence have their own ways."""
        compose = wishes.head_with(changes)
        return self._change(case_id, "head", HEAD, base_version, compose, author, client_id)

    def save_answer(
        self, case_id: str, answer: Answer, base_version: int, client_id: str, author: str | None = None
    ) -> Saved:
        """`by` and `at` of the stored answer are the author and this moment."""
        at = self.clock()
        compose = put(wishes.given_answer(answer, author, at))
        return self._change(case_id, "answer", answer.question, base_version, compose, author, client_id, at)

    def history(self, case_id: str, question: str) -> tuple[AnswerEvent, ...]:
        return self.read(lambda connection: reading.history(connection, case_id, question))

    # the files

    def add_evidence(
        self, case_id: str, name: str, data: bytes, author: str | None = None, client_id: str | None = None
    ) -> Saved:
        """The file is on disk before the case names it. The same file again changes nothing."""
        kept_as = wishes.file_name(name, data)
        compose = wishes.new_file(kept_as, self._files.keep(data), len(data))
        with self._transactions.one_writer:
            self._files.keep_again(data)
            return self._change(case_id, "file", kept_as, None, compose, author, client_id)

    def describe_evidence(
        self,
        case_id: str,
        hints: EvidenceFile,
        base_version: int,
        client_id: str | None = None,
        author: str | None = None,
    ) -> Saved:
        """What a person confirmed about a file: its kind, its columns, fields of a document."""
        compose = wishes.file_hints(hints)
        return self._change(case_id, "file", hints.file, base_version, compose, author, client_id)

    def remove_evidence(
        self, case_id: str, name: str, author: str | None = None, client_id: str | None = None
    ) -> Saved:
        """The file leaves the case, not the disk: `undo_part` brings it back."""
        return self._change(case_id, "file", name, None, wishes.no_file(name), author, client_id)

    def evidence_bytes(self, case_id: str, name: str) -> bytes:
        """Raises UnknownId, or StoreUnusable where the file on disk is no longer what was handed in."""
        stored = self.state(case_id).files.get(name)
        if stored is None:
            raise UnknownId("file", name)
        return self._files.content(stored.sha256, name)

    def evidence(self, case_id: str, at: datetime | None = None) -> Mapping[str, bytes]:
        """All files of a case, now or at that moment, as the assessment takes them."""
        files = (self.state(case_id) if at is None else self.state_at(case_id, at)).files
        return {name: self._files.content(stored.sha256, name) for name, stored in files.items()}

    # requests to suppliers, the agreed plan and its actions: each change of one is a version of its own

    def save_part(
        self, case_id: str, part: wishes.Part, base_version: int, client_id: str, author: str | None = None
    ) -> Saved:
        kind, subject, value = wishes.part_of_case(part)
        return self._change(case_id, kind, subject, base_version, put(value), author, client_id)

    def drop_part(
        self,
        case_id: str,
        kind: Kind,
        subject: str,
        base_version: int,
        client_id: str,
        author: str | None = None,
    ) -> Saved:
        return self._change(case_id, kind, subject, base_version, put(None), author, client_id)

    def undo_part(
        self,
        case_id: str,
        kind: Kind,
        subject: str,
        base_version: int,
        client_id: str,
        author: str | None = None,
    ) -> Saved:
        """What stood before, as a new event; undoing again goes one further back, UnknownId at the start."""
        compose = undoing(case_id, kind, subject)
        return self._change(case_id, kind, subject, base_version, compose, author, client_id)

    def save_plan(
        self, case_id: str, plan: Plan, seen: CaseState, client_id: str, author: str | None = None
    ) -> Saved:
        """The whole plan in place of the one in `seen`, or nothing of it where somebody changed it since."""
        at, changes = self.clock(), plan_changes(case_id, plan, seen, client_id, author)
        wishes.one_line(client_id, author, *(change.subject for change in changes))
        whole, *_ = self.write(lambda connection: [record(connection, change, at) for change in changes])
        return whole

    # hand-over and care

    def export_case(self, case_id: str) -> bytes:
        """One zip that `folder_case.read_case` and `import_case` read."""
        return folder_case.zip_of(self.open_case(case_id), self.evidence(case_id))

    def import_case(self, data: bytes, author: str | None = None, client_id: str | None = None) -> Imported:
        read = folder_case.read_zip(data)
        if read.case is None:
            return Imported(None, read.problems)
        return Imported(self.create_case(read.case, read.files, author, client_id), read.problems)

    def verify(self) -> tuple[Problem, ...]:
        """Everything the store can know about itself, every byte read; empty = all stands."""
        path = self._engines.path
        if path is not None and damage.is_damaged(path):
            return (Problem(code="store_damaged", file=path.name, params={"kept": path.name}),)
        return self.read(lambda connection: check.everything(connection, self._files))

    def backup(self, path: Path) -> None:
        """A complete copy of the database in a new file, while people go on working."""
        backups.write_backup(self._engines, path)

    def keep_backup(self) -> Path | None:
        """One more of the last ten; None where nothing changed since the newest."""
        return backups.keep_backup(self._engines, self._backups, self.clock())

    def restore(self, backup: Path) -> tuple[Problem, ...]:
        """Everything as the backup holds it; what stood before becomes a backup itself."""
        if not backups.is_good(backup):
            return (Problem(code="store_backup_bad", file=backup.name),)
        with self._transactions.one_writer:
            self.keep_backup()
            self.write(lambda connection: backups.put_back(backup, connection))
        return ()

    # one transaction

    def _create(self, items: tuple[wishes.Item, ...], author: str | None, client_id: str | None) -> str:
        """Another process may carry the same wish between our look and our write: the second look finds its case."""
        wishes.one_line(author, client_id)
        case_id, wish, at = secrets.token_hex(16), client_id or new_client_id(), self.clock()

        def work(connection: Connection) -> str:
            done = event_of(connection, wish)
            if done is not None:
                return str(done.case_id)
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
        wishes.one_line(subject, author, client_id)
        change = Change(case_id, kind, subject, base_version, client_id or new_client_id(), author, compose)
        try:
            return self.write(lambda connection: record(connection, change, at or self.clock()))
        except Conflict as clash:
            raise Conflict(clash.version, codec.DECODE[kind](clash.value)) from None

    def write(self, work: Callable[[Connection], T]) -> T:
        return self._transactions.write(work)

    def read(self, work: Callable[[Connection], T]) -> T:
        return self._transactions.read(work)

    def ready(self) -> bool:
        """Whether a change could be stored at this moment."""
        return self._transactions.ready()

    def listen(self, listener: Listener) -> None:
        self._transactions.listen(listener)
