"""Who may do what: people, the workspaces they share, their roles there, and the one table of roles and actions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from readiness.model.base import Value
from readiness.model.peers import PeerFigures
from readiness.model.sites import Site
from readiness.model.stated import Line, Stated

WorkspaceRole = Literal["owner", "editor", "viewer"]
ROLES: tuple[WorkspaceRole, ...] = ("owner", "editor", "viewer")
"""The widest first."""
Action = Literal[
    "case.list", "case.read", "case.create", "case.change", "case.delete", "case.restore", "case.purge",
    "case.export", "case.download", "case.move",
    "room.open", "room.lead", "room.sit",
    "workspace.list", "workspace.create", "workspace.read", "workspace.change", "workspace.members",
    "audit.read", "sign.in", "store.care", "store.restore",
]  # fmt: skip
"""One name for each thing a person can want of the store."""
HOME = ""
"""The workspace of cases that were never put into one: theirs who sit at the machine that serves."""
APART = "|"
"""Between issuer and subject in the id of who signed in; no e-mail address holds it, so neither passes for the other."""
Address = Annotated[str, Field(max_length=200, pattern=r"^[^|@\s\x00-\x1f\x7f]+@[^|@\s\x00-\x1f\x7f]+$")]


class Principal(Value):
    """Somebody at the door. `may_found`: the operator lets them begin workspaces of their own."""

    id: Line
    """Issuer and subject, joined by `|`, of who signed in."""
    kind: Literal["local", "person", "guest"]
    name: Line | None = None
    email: Address | None = None
    """In lower case, and only where the provider says that it is verified: invitations go by it."""
    may_found: bool = False

    @model_validator(mode="after")
    def _known_by_issuer(self) -> Self:
        if (self.kind == "person") != (APART in self.id):
            raise ValueError("a person is known by issuer and subject")
        if self.email is not None and self.email != self.email.lower():
            raise ValueError("addresses are compared in lower case")
        return self

    @property
    def shown(self) -> str:
        return self.name or self.email or self.id

    @property
    def told_as(self) -> str | None:
        """Beside the id in a log that people read."""
        return self.email or self.name

    @property
    def names(self) -> tuple[str, ...]:
        """What a member may be listed under and be this person."""
        return (self.id,) if self.email is None else (self.id, self.email)


LOCAL = Principal(id="local", kind="local")
"""Who sits at the machine that serves, or runs a command there: everything is theirs."""
GUEST = Principal(id="guest", kind="guest")
"""Whoever comes without an account: into a room by its code or a link, and nowhere else."""


class Workspace(Stated):
    """One client of a consultant, or one team: its cases are seen by its members and by nobody else."""

    id: Line
    name: Annotated[Line, Field(min_length=1)]
    created: datetime
    compares: bool = False
    """Opted in to the anonymised comparison."""
    keep_months: Annotated[int, Field(ge=1)] | None = None
    """How long cases are kept after their last change; None = until somebody deletes them."""
    sites: tuple[Site, ...] = ()
    """Cases that are sites of one firm, with their shares of its sales."""
    laid: PeerFigures | None = None
    """What it laid into the pot of the anonymised comparison."""


class Member(Stated):
    """One person's role in a workspace; `id` is whom they sign in as, or the address that was invited."""

    id: Line
    role: WorkspaceRole
    name: Line | None = None
    added: datetime
    by: Line
    """The id of who let them in."""


class AuditEntry(Stated):
    """Who wanted what and when; of a case its id, never what stands in it."""

    at: datetime
    who: Line
    name: Line | None = None
    action: Line
    subject: Line = ""
    """The id of the case, room, workspace or member it was about; empty where there is no such thing."""
    refused: bool = False


VIEWER: frozenset[Action] = frozenset({"case.read", "workspace.read"})
EDITOR: frozenset[Action] = VIEWER | {
    "case.create", "case.change", "case.delete", "case.restore", "case.export", "case.download",
    "room.open", "room.lead",
}  # fmt: skip
OWNER: frozenset[Action] = EDITOR | {
    "case.purge", "case.move", "workspace.change", "workspace.members", "audit.read",
}  # fmt: skip
ALLOWED: Mapping[WorkspaceRole, frozenset[Action]] = MappingProxyType(
    {"owner": OWNER, "editor": EDITOR, "viewer": VIEWER}
)
"""What a role allows in its own workspace."""
ANYWHERE: Mapping[Literal["person", "guest"], frozenset[Action]] = MappingProxyType(
    {
        "person": frozenset({"room.sit", "case.list", "workspace.list", "sign.in"}),
        "guest": frozenset({"room.sit"}),
    }
)
"""What needs no role: a seat in a room is proven by its secret id, and lists hold only what is in reach."""
AUDITED: frozenset[Action] = frozenset(
    {
        "case.delete", "case.restore", "case.purge", "case.export", "case.download", "case.move",
        "room.open", "workspace.create", "workspace.change", "workspace.members", "sign.in", "store.restore",
    }
)  # fmt: skip
"""Written down each time; every refusal is, whatever it was about."""


def allows(who: Principal, action: Action, role: WorkspaceRole | None) -> bool:
    """`role`: theirs in the workspace in question; None where they have none, or no workspace is."""
    if who.kind == "local" or action in ANYWHERE[who.kind]:
        return True
    if action == "workspace.create":
        return who.kind == "person" and who.may_found
    return who.kind == "person" and role is not None and action in ALLOWED[role]
