"""Workspaces in the same store as cases: each a chain of its own, with its members and its audit log in it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from readiness.errors import CaseError, Conflict, UnknownId
from readiness.model.access import (
    APART,
    HOME,
    Action,
    AuditEntry,
    Member,
    Workspace,
    WorkspaceRole,
)
from readiness.model.peers import PeerComparison, PeerFigures
from readiness.model.place import Problem
from readiness.score.peers import among
from readiness.store import audit, membership
from readiness.store.codec import from_value, to_json
from readiness.store.events import Change, Compose, Composed, begin_case, event_of, item, put, record
from readiness.store.guard import CASE, MEMBER, WORKSPACE, WORKSPACE_GIVEN, Guarded, guarded
from readiness.store.recording import new_client_id
from readiness.store.store import Store
from readiness.store.values import FRAME, Kind, Saved
from readiness.store.values import WORKSPACE as MARK
from readiness.store.wishes import fitting


@dataclass(frozen=True)
class WorkspaceState:
    """A workspace as of now; `version` is what the next change has to name, `role` that of who looks."""

    workspace: Workspace
    version: int
    role: WorkspaceRole


class Workspaces(Guarded):
    """Safe to share between threads, as the store is."""

    def __init__(self, store: Store) -> None:
        super().__init__(store.eyes)

    @guarded("workspace.create")
    def create(self, name: str, client_id: str | None = None) -> Workspace:
        """Who signed in owns what they begin; what the operator begins has no members until they name some."""
        at, who, wish = self.eyes.clock(), self.eyes.who, client_id or new_client_id()
        made = fitting(Workspace, {"id": secrets.token_hex(16), "name": name, "created": at})

        def work(connection: Connection) -> Workspace:
            done = event_of(connection, wish)
            if done is not None:
                return self._made(connection, done.case_id)
            audit.begin(connection)
            begin_case(connection, made.id)
            self._record(connection, made.id, "workspace", FRAME, 0, wish, put(from_value(made)))
            if who.kind == "person":
                owner = Member(id=who.id, role="owner", name=who.told_as, added=at, by=who.id)
                self._record(connection, made.id, "member", who.id, 0, f"{wish}:1", put(from_value(owner)))
            return made

        return self.write(work)

    @guarded("workspace.list")
    def of_mine(self) -> tuple[tuple[Workspace, WorkspaceRole], ...]:
        """With one's own role in each, by name; who sits at the machine owns them all."""

        def work(connection: Connection) -> tuple[tuple[Workspace, WorkspaceRole], ...]:
            found, who = membership.workspaces(connection), self.eyes.who
            roles = (
                dict.fromkeys(found, _OWNER) if who.kind == "local" else membership.roles_of(connection, who)
            )
            mine = [(found[workspace], role) for workspace, role in roles.items() if workspace in found]
            return tuple(sorted(mine, key=lambda one: (one[0].name.casefold(), one[0].id)))

        return self.read(work)

    @guarded("workspace.read", WORKSPACE)
    def state(self, workspace: str) -> WorkspaceState:
        def work(connection: Connection) -> WorkspaceState:
            found = item(connection, workspace, "workspace", FRAME)
            if found is None or found.value is None:
                raise UnknownId("workspace", workspace)
            role = membership.role_in(connection, workspace, self.eyes.who)
            return WorkspaceState(Workspace.model_validate_json(found.value), found.version, role or _OWNER)

        return self.read(work)

    @guarded("workspace.change", WORKSPACE_GIVEN)
    def change(self, workspace: Workspace, base_version: int, client_id: str) -> Saved:
        """Its name and what it wants; Conflict where somebody else was faster."""
        value = put(from_value(fitting(Workspace, dict(workspace))))
        return self._change(workspace.id, "workspace", FRAME, base_version, client_id, value)

    @guarded("workspace.read", WORKSPACE)
    def members(self, workspace: str) -> tuple[Member, ...]:
        """Owners first."""

        def work(connection: Connection) -> tuple[Member, ...]:
            _there(connection, workspace)
            return membership.members(connection, workspace)

        return self.read(work)

    @guarded("workspace.members", MEMBER)
    def put_member(
        self,
        workspace: str,
        member_id: str,
        role: WorkspaceRole,
        name: str | None = None,
        client_id: str | None = None,
    ) -> Saved:
        """Lets somebody in, by address or id, or gives them another role; CaseError for the last owner's."""
        ident = _tidy(member_id)
        told = {"id": ident, "role": role, "name": name, "added": self.eyes.clock(), "by": self.eyes.who.id}
        member = fitting(Member, told)
        value = from_value(member)

        def compose(connection: Connection, _version: int, _stands: str | None) -> Composed | None:
            _keeps_an_owner(connection, workspace, member)
            return Composed(value)

        return self._change(workspace, "member", ident, None, client_id, compose)

    @guarded("workspace.members", MEMBER)
    def drop_member(self, workspace: str, member_id: str, client_id: str | None = None) -> Saved:
        """From the next call on they reach nothing of it; CaseError for the last owner."""

        def compose(connection: Connection, _version: int, stands: str | None) -> Composed | None:
            if stands is None:
                raise UnknownId("member", member_id)
            found = Member.model_validate_json(stands)
            _keeps_an_owner(connection, workspace, found, gone=True)
            return Composed(None)

        return self._change(workspace, "member", _tidy(member_id), None, client_id, compose)

    @guarded("case.move", CASE)
    def move_case(self, case_id: str, to: str, client_id: str | None = None) -> Saved:
        """Into another workspace, its rooms with it; one has to own the first and may make cases in the second."""
        change = Change(
            case_id, "mark", MARK, None, client_id or new_client_id(), self.eyes.signed(None),
            put(to_json(to) if to != HOME else None),
        )  # fmt: skip

        def work(connection: Connection) -> Saved:
            self.eyes.demand(connection, "case.create", WORKSPACE, to)
            if to != HOME:
                _there(connection, to)
            saved = record(connection, change, self.eyes.clock())
            audit.note(connection, to, self.eyes.who, "case.move", case_id, self.eyes.clock())
            return saved

        return self.write(work)

    @guarded("workspace.read", WORKSPACE)
    def among(self, workspace: str, limits: Mapping[str, float]) -> PeerComparison:
        """The place of a client that takes part among others that do and that one cannot look into.

        Figures of other people's clients are read here and nowhere else, and none of them leaves this call.
        """

        def work(connection: Connection) -> PeerComparison:
            found, who = membership.workspaces(connection), self.eyes.who
            if workspace not in found:
                raise UnknownId("workspace", workspace)
            own, seen = found[workspace], {workspace, *membership.roles_of(connection, who)}
            others = [one.laid for one in found.values() if one.compares and one.laid and one.id not in seen]
            if not own.compares or own.laid is None:
                return among(PeerFigures(), (), limits)
            return among(own.laid, others, limits)

        return self.read(work)

    @guarded("audit.read", WORKSPACE)
    def audit(self, workspace: str) -> tuple[AuditEntry, ...]:
        """Oldest first; of HOME what concerns no workspace, for the operator alone."""

        def work(connection: Connection) -> tuple[AuditEntry, ...]:
            if workspace != HOME:
                _there(connection, workspace)
            return audit.entries(connection, workspace)

        return self.read(work)

    @guarded("sign.in")
    def note_sign_in(self) -> None:
        """Whoever signed in did so now."""
        self.write(lambda _connection: None)

    def may(self, action: Action, workspace: str) -> bool:
        """Whether who looks may do this there: what a page offers."""
        return self.eyes.may(action, WORKSPACE, workspace)

    def _made(self, connection: Connection, workspace: str) -> Workspace:
        """By the same wish, earlier; a wish that somebody else had is none of theirs."""
        found, who = membership.workspaces(connection).get(workspace), self.eyes.who
        if found is None or not (who.kind == "local" or membership.role_in(connection, workspace, who)):
            raise Conflict(0, None)
        return found

    def _change(
        self,
        workspace: str,
        kind: Kind,
        subject: str,
        base: int | None,
        client_id: str | None,
        compose: Compose,
    ) -> Saved:
        wish = client_id or new_client_id()

        def work(connection: Connection) -> Saved:
            _there(connection, workspace)
            return self._record(connection, workspace, kind, subject, base, wish, compose)

        return self.write(work)

    def _record(
        self,
        connection: Connection,
        workspace: str,
        kind: Kind,
        subject: str,
        base: int | None,
        wish: str,
        compose: Compose,
    ) -> Saved:
        change = Change(workspace, kind, subject, base, wish, self.eyes.signed(None), compose)
        return record(connection, change, self.eyes.clock())


_OWNER: WorkspaceRole = "owner"


def _tidy(member_id: str) -> str:
    """Addresses in lower case; ids of providers as they are."""
    return member_id.strip() if APART in member_id else member_id.strip().lower()


def _there(connection: Connection, workspace: str) -> None:
    if membership.itself(connection, workspace) is None:
        raise UnknownId("workspace", workspace)


def _keeps_an_owner(connection: Connection, workspace: str, changed: Member, *, gone: bool = False) -> None:
    """A workspace that had an owner has one: else nobody could let anybody in again."""
    owners = {m.id for m in membership.members(connection, workspace) if m.role == "owner"}
    left = owners - {changed.id} if gone or changed.role != "owner" else owners | {changed.id}
    if owners and not left:
        raise CaseError((Problem(code="workspace_last_owner", params={"member": changed.id}),))
