"""Workspaces as the person before the page has them: which, in which role, and who else is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from readiness.errors import CaseError, Conflict, NotAllowed, SaveFailed, StoreUnusable, UnknownId
from readiness.model.access import Action, Member, Workspace, WorkspaceRole
from readiness.store.store import new_client_id
from readiness.store.workspaces import Workspaces
from readiness.ui import mine as own
from readiness.ui import state


def workspaces() -> Workspaces | None:
    store = state.store()
    return None if store is None else Workspaces(store)


def note_sign_in() -> None:
    known = workspaces()
    if known is not None:
        known.note_sign_in()


def mine() -> tuple[tuple[Workspace, WorkspaceRole], ...]:
    store = state.store()
    return () if store is None else own.mine(store, state.principal())


def role(of: str) -> WorkspaceRole | None:
    """One's own in that workspace."""
    return next((role for workspace, role in mine() if workspace.id == of), None)


def may(action: Action, workspace: str) -> bool:
    known = workspaces()
    return known is not None and known.may(action, workspace)


def members(workspace: str) -> tuple[Member, ...]:
    known = workspaces()
    return () if known is None else known.members(workspace)


def found(name: str) -> bool:
    """Begins a workspace and goes there."""
    known = workspaces()
    if known is None or not name.strip():
        return False
    try:
        made = known.create(name.strip(), new_client_id())
    except (CaseError, Conflict, NotAllowed, SaveFailed, StoreUnusable):
        return False
    own.anew()
    state.choose_workspace(made.id)
    return True


def put_member(workspace: str, member: str, role: WorkspaceRole, name: str | None = None) -> bool:
    return stored(lambda known: known.put_member(workspace, member, role, name, new_client_id()))


def drop_member(workspace: str, member: str) -> bool:
    return stored(lambda known: known.drop_member(workspace, member, new_client_id()))


def stored(change: Callable[[Workspaces], Any]) -> bool:
    """False where it was not: the last owner stays, roles change while one looks, a page open for long is behind."""
    known = workspaces()
    if known is None:
        return False
    try:
        change(known)
    except (CaseError, Conflict, NotAllowed, SaveFailed, StoreUnusable, UnknownId):
        return False
    own.anew()
    return True
