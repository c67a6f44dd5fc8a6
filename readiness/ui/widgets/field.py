"""One field of the firm's profile or the case's head: shows what is stored, stores what is changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from readiness.ui import saving, state
from readiness.ui.here import Here

Kept = Callable[[Any], Any]


def as_is(value: Any) -> Any:
    return value


def profile_field(now: Here, name: str, stored: object, kept: Kept = as_is) -> dict[str, Any]:
    """Key and callback of a widget; `kept` turns what the widget holds into what is stored."""
    key = f"{now.id}/profile/{name}"
    state.bind(key, stored)
    return {"key": key, "on_change": _save_profile, "args": (now, name, key, kept)}


def head_field(now: Here, name: str, stored: object, kept: Kept = as_is) -> dict[str, Any]:
    key = f"{now.id}/head/{name}"
    state.bind(key, stored)
    return {"key": key, "on_change": _save_head, "args": (now, name, key, kept)}


def _save_profile(now: Here, name: str, key: str, kept: Kept) -> None:
    if saving.profile(now.id, now.case.profile, **{name: kept(state.shown(key))}):
        state.taken_over(key)


def _save_head(now: Here, name: str, key: str, kept: Kept) -> None:
    if saving.head(now.id, {name: kept(state.shown(key))}):
        state.taken_over(key)
