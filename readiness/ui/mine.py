"""One's own workspaces, read once while a page is drawn: header, lists and hints of one page all ask for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from readiness.model.access import Principal, Workspace, WorkspaceRole
from readiness.store.store import Store
from readiness.store.workspaces import Workspaces

Mine = tuple[tuple[Workspace, WorkspaceRole], ...]
_READ: ContextVar[dict[Principal, Mine] | None] = ContextVar("mine", default=None)
"""None between pages: what a click does, and a part of a page drawn again by itself, asks the store."""


@contextmanager
def once() -> Iterator[None]:
    """What is read within stands until its end, or until something of it was changed from here.

    Nothing is allowed by it: the store looks at the member's row in every call.
    """
    token = _READ.set({})
    try:
        yield
    finally:
        _READ.reset(token)


def mine(store: Store, who: Principal) -> Mine:
    """With one's own role in each, by name; `store` is seen by `who`."""
    kept = _READ.get()
    if kept is None:
        return Workspaces(store).of_mine()
    if who not in kept:
        kept[who] = Workspaces(store).of_mine()
    return kept[who]


def anew() -> None:
    """Something of it was changed."""
    kept = _READ.get()
    if kept is not None:
        kept.clear()
