"""Somebody else was faster: what only one side changed is joined and told, what both changed is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from readiness.errors import CaseError, Conflict, NotAllowed, SaveFailed, StoreUnusable, UnknownId
from readiness.model.base import Value
from readiness.store.merge import Path
from readiness.store.store import Store, new_client_id
from readiness.store.values import Saved
from readiness.ui import state
from readiness.ui.trouble import Joint, Look, Trouble

ROUNDS = 3
"""Others may be faster while we join; after so many times a person decides."""


def attempt(subject: str, mine: Any, wish: str, change: Callable[[Store], Saved]) -> bool:
    """True once it is durable; else the trouble is noted under `subject` for the page to show."""
    store = state.store()
    if store is None:
        state.note(subject, Trouble("failed", mine=mine, wish=wish))
        return False
    try:
        saved = change(store)
    except Conflict as clash:
        told = {"before": clash.before, "by": clash.by, "at": clash.at}
        state.note(subject, Trouble("clash", mine, clash.value, clash.version, wish, **told))
    except (SaveFailed, StoreUnusable):
        state.note(subject, Trouble("failed", mine=mine, wish=wish))
    except CaseError as refused:
        state.note(subject, Trouble("refused", mine=mine, wish=wish, problems=refused.problems))
    except UnknownId:
        state.note(subject, Trouble("gone", mine=mine, wish=wish))
    except NotAllowed:
        state.note(subject, Trouble("denied", mine=mine, wish=wish))
    else:
        state.note(subject, None)
        state.see(subject, saved.version)
        return True
    return False


def attempt_joined(subject: str, mine: Any, wish: str, change: Callable[[Store], Saved], look: Look) -> bool:
    """The same, and where somebody else was faster, beside what they changed."""
    return attempt(subject, mine, wish, change) or _join(subject, look)


def decide(subject: str, keep_mine: frozenset[Path]) -> bool:
    """What both changed, as the person has chosen; everything else of both sides stands as well."""
    found = state.trouble(subject)
    if found is None or found.joint is None or found.look is None:
        return False
    joint, value = found.joint, found.joint.merged(keep_mine).value
    if value == joint.theirs:
        state.note(subject, None)
        return True
    return _saved(subject, joint, value) or _join(subject, found.look)


def as_json(value: Any) -> Any:
    return value.model_dump(mode="json") if isinstance(value, Value) else value


def _join(subject: str, look: Look) -> bool:
    for _ in range(ROUNDS):
        found, joint = state.trouble(subject), _sides(subject, look)
        if found is None or joint is None:
            return False
        result = joint.merged()
        if result.clashes:
            state.note(subject, replace(found, joint=joint, look=look))
            return False
        if result.value == joint.theirs or _saved(subject, joint, result.value):
            told = {"theirs": joint.theirs, "fields": result.theirs, "by": found.by, "at": found.at}
            state.note(subject, Trouble("joined", **told))
            return True
    return False


def _saved(subject: str, joint: Joint, value: Any) -> bool:
    return attempt(subject, value, new_client_id(), lambda store: joint.save(store, value))


def _sides(subject: str, look: Look) -> Joint | None:
    """None where there is nothing to be joined: the trouble that stands then says why."""
    found, store = state.trouble(subject), state.store()
    if found is None or found.kind != "clash" or store is None:
        return None
    try:
        return look(store, found)
    except CaseError as refused:
        state.note(subject, Trouble("refused", mine=found.mine, problems=refused.problems))
    except UnknownId:
        state.note(subject, Trouble("gone", mine=found.mine))
    except StoreUnusable:
        state.note(subject, Trouble("failed", mine=found.mine))
    return None
