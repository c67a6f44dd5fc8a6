"""Every call is asked for in the store: which action it is, on what, and whether this person may - in its own transaction.

A call that is allowed carries its warrant through everything it does; without one a person's transaction is refused.
What is out of reach answers as what does not exist.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from functools import wraps
from inspect import signature
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import Connection

from readiness.errors import NotAllowed, ReadinessError, UnknownId
from readiness.model.access import AUDITED, HOME, LOCAL, Action, Principal, WorkspaceRole, allows
from readiness.store import audit, membership
from readiness.store.transactions import Transactions

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
D = TypeVar("D", bound="Guarded")
AFTER: frozenset[Action] = frozenset({"case.export", "case.download"})
"""They only read, so what they took is written down before it is handed out, in a transaction of its own."""


class Found(Protocol):
    def __call__(self, connection: Connection, ident: str, /, *, hold: bool = False) -> str | None:
        """The workspace of the thing; None where there is no such thing."""


@dataclass(frozen=True)
class Target:
    """What a call is about: how its arguments name it and how its workspace is found."""

    kind: str
    named: Callable[[Mapping[str, Any]], str]
    workspace: Found
    about: Callable[[Mapping[str, Any]], str] | None = None
    """What the log names instead, where that says more."""


CASE = Target("case", lambda asked: asked["case_id"], membership.workspace_of_case)
ROOM = Target("room", lambda asked: asked["room_id"], membership.workspace_of_room)
ROOM_GIVEN = Target("room", lambda asked: asked["room"].id, membership.workspace_of_room)
CASE_OF_ROOM = Target(
    "case", lambda asked: asked["room"].case_id, membership.workspace_of_case, lambda asked: asked["room"].id
)
WORKSPACE = Target("workspace", lambda asked: asked["workspace"], membership.itself)
WORKSPACE_GIVEN = Target("workspace", lambda asked: asked["workspace"].id, membership.itself)
MEMBER = replace(WORKSPACE, about=lambda asked: asked["member_id"])


class _Refused(Exception):
    """What the person is told, and what the log of which workspace is."""

    def __init__(self, told: ReadinessError, workspace: str, subject: str) -> None:
        super().__init__()
        self.told, self.workspace, self.subject = told, workspace, subject


@dataclass(frozen=True)
class Warrant:
    """One call of one person; looked at anew in each of its transactions, since roles end between two of them."""

    who: Principal
    action: Action
    target: Target | None = None
    ident: str = ""
    subject: str = ""

    def check(self, connection: Connection, *, writing: bool) -> None:
        if self.target is None or allows(self.who, self.action, None):
            return  # without a target it was looked at before the call began
        workspace = self.target.workspace(connection, self.ident, hold=writing)
        if writing and workspace and self.action in AUDITED:
            membership.itself(connection, workspace, hold=True)
        role = membership.role_in(connection, workspace, self.who, hold=writing) if workspace else None
        if workspace is None or role is None:
            known = "" if workspace is None else self.subject
            raise _Refused(UnknownId(self.target.kind, self.ident), workspace or HOME, known)
        if not allows(self.who, self.action, role):
            raise _Refused(NotAllowed(self.action), workspace, self.subject)

    def workspace(self, connection: Connection) -> str:
        return (self.target and self.target.workspace(connection, self.ident)) or HOME


@dataclass(frozen=True)
class Eyes:
    """Through whose eyes the store is seen, and on what warrant; without one only who sits at the machine reads."""

    transactions: Transactions
    clock: Callable[[], datetime]
    who: Principal = LOCAL
    warrant: Warrant | None = None

    def read(self, work: Callable[[Connection], T]) -> T:
        warrant = self._needed()
        if warrant is None:
            return self.transactions.read(work)

        def checked(connection: Connection) -> T:
            warrant.check(connection, writing=False)
            return work(connection)

        return self.transactions.read(checked)

    def write(self, work: Callable[[Connection], T]) -> T:
        """What is audited is noted by the same transaction: there is no such change without its entry."""
        warrant = self._needed()
        if warrant is None:
            return self.transactions.write(work)

        def checked(connection: Connection) -> T:
            warrant.check(connection, writing=True)
            before = warrant.workspace(connection) if warrant.action in AUDITED else HOME
            done = work(connection)
            if warrant.action in AUDITED:
                self._note(connection, warrant, before)
            return done

        return self.transactions.write(checked)

    def ask(self) -> None:
        """Before something is done that no transaction takes back, such as a file put on the disk."""
        warrant = self._needed()
        if warrant is not None:
            self.transactions.read(lambda connection: warrant.check(connection, writing=False))

    def demand(self, connection: Connection, action: Action, target: Target, ident: str) -> None:
        """One thing more that the call under way needs, of something else than it began with."""
        if self.warrant is not None:
            further = replace(self.warrant, action=action, target=target, ident=ident, subject=ident)
            further.check(connection, writing=True)

    def may(self, action: Action, target: Target, ident: str) -> bool:
        """Without trace, since nothing was wished for yet."""

        def role(connection: Connection) -> WorkspaceRole | None:
            workspace = target.workspace(connection, ident)
            return membership.role_in(connection, workspace, self.who) if workspace else None

        return allows(self.who, action, None) or allows(self.who, action, self.transactions.read(role))

    def note_after(self, warrant: Warrant) -> None:
        self.transactions.write(lambda c: self._note(c, warrant, warrant.workspace(c)))

    def note_refusal(self, warrant: Warrant, refused: _Refused) -> None:
        at = self.clock()
        self.transactions.write(
            lambda c: audit.note_refusal(
                c, refused.workspace, warrant.who, warrant.action, refused.subject, at
            )
        )

    def _note(self, connection: Connection, warrant: Warrant, workspace: str) -> None:
        audit.note(connection, workspace, warrant.who, warrant.action, warrant.subject, self.clock())

    def _needed(self) -> Warrant | None:
        if self.warrant is None and self.who.kind != "local":
            raise NotAllowed("store.care")
        return self.warrant

    def signed(self, author: str | None) -> str | None:
        """Who signed in signs with their own name, whatever a page says; not from a seat, where names may be hidden."""
        sits = self.warrant is not None and self.warrant.action == "room.sit"
        return self.who.shown if self.who.kind == "person" and not sits else author


class Guarded:
    """What reads and writes the store for somebody."""

    def __init__(self, eyes: Eyes) -> None:
        self.eyes = eyes

    def read(self, work: Callable[[Connection], T]) -> T:
        return self.eyes.read(work)

    def write(self, work: Callable[[Connection], T]) -> T:
        return self.eyes.write(work)


def seeing(desk: D, eyes: Eyes) -> D:
    """The same, through other eyes."""
    other = copy(desk)
    other.eyes = eyes
    return other


@dataclass(frozen=True)
class Guard:
    """What a guarded method asks for."""

    action: Action
    target: Target | None


GUARD = "guard"
"""The attribute by which a guarded method says so."""


def guarded(
    action: Action, target: Target | None = None
) -> Callable[[Callable[Concatenate[D, P], R]], Callable[Concatenate[D, P], R]]:
    """The method is `action` on `target`; what it calls in turn is part of it and asked for no more.

    Who sits at the machine pays nothing for it but where the action is audited.
    """

    def wrap(method: Callable[Concatenate[D, P], R]) -> Callable[Concatenate[D, P], R]:
        parameters = signature(method)

        def warrant(desk: D, args: tuple[Any, ...], given: Mapping[str, Any]) -> Warrant:
            if target is None:
                return Warrant(desk.eyes.who, action)
            bound = parameters.bind(desk, *args, **given)
            bound.apply_defaults()
            ident = target.named(bound.arguments)
            subject = ident if target.about is None else target.about(bound.arguments)
            return Warrant(desk.eyes.who, action, target, ident, subject)

        @wraps(method)
        def asked(desk: D, /, *args: P.args, **given: P.kwargs) -> R:
            eyes = desk.eyes
            if eyes.warrant is not None or (eyes.who.kind == "local" and action not in AUDITED):
                return method(desk, *args, **given)
            own = warrant(desk, args, given)
            try:
                if target is None and not allows(eyes.who, action, None):
                    raise _Refused(NotAllowed(action), HOME, "")
                done = method(seeing(desk, replace(eyes, warrant=own)), *args, **given)
            except _Refused as refused:
                eyes.note_refusal(own, refused)
                raise refused.told from None
            if action in AFTER:
                eyes.note_after(own)
            return done

        setattr(asked, GUARD, Guard(action, target))
        return asked

    return wrap
