"""The store: every change is durable before it is acknowledged, and nothing that was acknowledged is lost.

Opened with `opening.open_store`, which checks what is there first; the constructor alone checks nothing.
Every change names the version it was based on and a `client_id` made once for one wish: a stale version raises
Conflict, the same id sent again is answered again and done once. SaveFailed means: not stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from readiness.errors import UnknownId
from readiness.model.access import HOME, Action, Principal
from readiness.model.case import Answer, Case, EvidenceFile
from readiness.model.place import Problem
from readiness.model.plan import Plan
from readiness.store import folder_case, past, purge, reading, wishes
from readiness.store.events import DELETED, HEAD, put, record
from readiness.store.guard import CASE, WORKSPACE, guarded, seeing
from readiness.store.membership import roles_of
from readiness.store.plans import plan_changes
from readiness.store.recording import Recording, new_client_id
from readiness.store.values import (
    AnswerEvent,
    CaseCard,
    CaseChange,
    CaseState,
    Imported,
    PartKind,
    Saved,
)

__all__ = ["Store", "new_client_id"]


class Store(Recording):
    """One database and one folder of files as one person may see them; safe to share between threads.

    Opened it is that of who sits at the machine, to whom everything is open.
    """

    @guarded("store.care")
    def seen_by(self, who: Principal) -> Store:
        """The same store, with the rights of `who` in each of its calls."""
        return seeing(self, replace(self.eyes, who=who))

    def may(self, action: Action, case_id: str) -> bool:
        """Whether who looks may do this with a case: what a page offers. False also where there is no such case."""
        return self.eyes.may(action, CASE, case_id)

    # cases

    @guarded("case.create", WORKSPACE)
    def create_case(
        self,
        case: Case,
        files: Mapping[str, bytes] | None = None,
        author: str | None = None,
        client_id: str | None = None,
        workspace: str = HOME,
    ) -> str:
        """The id of the new case, its answers and files included. UnknownId where there is no such workspace."""
        self.eyes.ask()
        items = wishes.new_case(case, files or {}, self._files.keep)
        return self._create(items, workspace, author, client_id)

    @guarded("case.create", CASE)
    def duplicate_case(
        self, case_id: str, name: str, author: str | None = None, client_id: str | None = None
    ) -> str:
        """In the workspace of the case it is a copy of."""
        found = self.state(case_id)
        return self._create(wishes.copy_of(found, name), found.workspace, author, client_id)

    @guarded("case.list")
    def list_cases(self, *, deleted: bool = False, workspace: str | None = None) -> tuple[CaseCard, ...]:
        """Of one workspace, or all in reach; the last changed first."""

        def work(connection: Connection) -> tuple[CaseCard, ...]:
            found = reading.cards(connection, deleted=deleted)
            reach = None if self.eyes.who.kind == "local" else roles_of(connection, self.eyes.who)
            return tuple(
                card
                for card in found
                if workspace in (None, card.workspace) and (reach is None or card.workspace in reach)
            )

        return self.read(work)

    @guarded("case.read", CASE)
    def state(self, case_id: str) -> CaseState:
        """The case with the versions that the next change has to name. Raises UnknownId."""
        return self.read(lambda connection: reading.state(connection, case_id))

    @guarded("case.read", CASE)
    def state_at(self, case_id: str, at: datetime) -> CaseState:
        """The case as it stood at that moment; UnknownId where there was none."""
        return self.read(lambda connection: past.state_at(connection, case_id, at))

    @guarded("case.read", CASE)
    def changes(self, case_id: str, after: datetime, until: datetime) -> tuple[CaseChange, ...]:
        return self.read(lambda connection: past.changes(connection, case_id, after, until))

    @guarded("case.read", CASE)
    def open_case(self, case_id: str) -> Case:
        return self.state(case_id).case

    @guarded("case.delete", CASE)
    def delete_case(self, case_id: str, author: str | None = None) -> Saved:
        """Out of the list and closed to changes; `restore_case` brings it back as it was."""
        return self._change(case_id, "mark", DELETED, None, put("true"), author)

    @guarded("case.restore", CASE)
    def restore_case(self, case_id: str, author: str | None = None) -> Saved:
        return self._change(case_id, "mark", DELETED, None, put(None), author)

    @guarded("case.purge", CASE)
    def purge_case(self, case_id: str) -> tuple[Problem, ...]:
        """For ever, files that no other case ever held included. Only a deleted case, else UnknownId.

        It is gone in any case; a problem says that its bytes could not be overwritten yet.
        """
        with self.eyes.transactions.one_writer:
            for sha256 in self.write(lambda connection: purge.purge_case(connection, case_id)):
                self._files.forget(sha256)
            return purge.wipe(self._engines)

    # the head and the answers

    @guarded("case.change", CASE)
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

    @guarded("case.change", CASE)
    def save_answer(
        self, case_id: str, answer: Answer, base_version: int, client_id: str, author: str | None = None
    ) -> Saved:
        """`by` and `at` of the stored answer are the author and this moment."""
        at = self.clock()
        compose = put(wishes.given_answer(answer, self.eyes.signed(author), at))
        return self._change(case_id, "answer", answer.question, base_version, compose, author, client_id, at)

    @guarded("case.read", CASE)
    def history(self, case_id: str, question: str) -> tuple[AnswerEvent, ...]:
        return self.read(lambda connection: reading.history(connection, case_id, question))

    # the files

    @guarded("case.change", CASE)
    def add_evidence(
        self, case_id: str, name: str, data: bytes, author: str | None = None, client_id: str | None = None
    ) -> Saved:
        """The file is on disk before the case names it. The same file again changes nothing."""
        self.eyes.ask()
        kept_as = wishes.file_name(name, data)
        compose = wishes.new_file(kept_as, self._files.keep(data), len(data))
        with self.eyes.transactions.one_writer:
            self._files.keep_again(data)
            return self._change(case_id, "file", kept_as, None, compose, author, client_id)

    @guarded("case.change", CASE)
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

    @guarded("case.change", CASE)
    def remove_evidence(
        self, case_id: str, name: str, author: str | None = None, client_id: str | None = None
    ) -> Saved:
        """The file leaves the case, not the disk: `undo_part` brings it back."""
        return self._change(case_id, "file", name, None, wishes.no_file(name), author, client_id)

    @guarded("case.download", CASE)
    def evidence_bytes(self, case_id: str, name: str) -> bytes:
        """Raises UnknownId, or StoreUnusable where the file on disk is no longer what was handed in."""
        stored = self.state(case_id).files.get(name)
        if stored is None:
            raise UnknownId("file", name)
        return self._files.content(stored.sha256, name)

    @guarded("case.read", CASE)
    def evidence(self, case_id: str, at: datetime | None = None) -> Mapping[str, bytes]:
        """All files of a case, now or at that moment, as the assessment takes them."""
        files = (self.state(case_id) if at is None else self.state_at(case_id, at)).files
        return {name: self._files.content(stored.sha256, name) for name, stored in files.items()}

    # requests to suppliers, the agreed plan and its actions: each change of one is a version of its own

    @guarded("case.change", CASE)
    def save_part(
        self, case_id: str, part: wishes.Part, base_version: int, client_id: str, author: str | None = None
    ) -> Saved:
        kind, subject, value = wishes.part_of_case(part)
        return self._change(case_id, kind, subject, base_version, put(value), author, client_id)

    @guarded("case.change", CASE)
    def drop_part(
        self,
        case_id: str,
        kind: PartKind,
        subject: str,
        base_version: int,
        client_id: str,
        author: str | None = None,
    ) -> Saved:
        compose = wishes.taken_back(kind)
        return self._change(case_id, kind, subject, base_version, compose, author, client_id)

    @guarded("case.change", CASE)
    def undo_part(
        self,
        case_id: str,
        kind: PartKind,
        subject: str,
        base_version: int,
        client_id: str,
        author: str | None = None,
    ) -> Saved:
        """What stood before, as a new event; undoing again goes one further back, UnknownId at the start."""
        compose = wishes.brought_back(case_id, kind, subject)
        return self._change(case_id, kind, subject, base_version, compose, author, client_id)

    @guarded("case.change", CASE)
    def save_plan(
        self, case_id: str, plan: Plan, seen: CaseState, client_id: str, author: str | None = None
    ) -> Saved:
        """The whole plan in place of the one in `seen`, or nothing of it where somebody changed it since."""
        author = self.eyes.signed(author)
        at, changes = self.clock(), plan_changes(case_id, plan, seen, client_id, author)
        wishes.one_line(client_id, author, *(change.subject for change in changes))
        whole, *_ = self.write(lambda connection: [record(connection, change, at) for change in changes])
        return whole

    # hand-over and care

    @guarded("case.export", CASE)
    def export_case(self, case_id: str) -> bytes:
        """One zip that `folder_case.read_case` and `import_case` read."""
        return folder_case.zip_of(self.open_case(case_id), self.evidence(case_id))

    @guarded("case.create", WORKSPACE)
    def import_case(
        self,
        data: bytes,
        author: str | None = None,
        client_id: str | None = None,
        workspace: str = HOME,
    ) -> Imported:
        self.eyes.ask()
        read = folder_case.read_zip(data)
        if read.case is None:
            return Imported(None, read.problems)
        made = self.create_case(read.case, read.files, author, client_id, workspace)
        return Imported(made, read.problems)
