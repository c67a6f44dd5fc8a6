"""What went wrong with a wish to store something; kept until it is settled, so that nothing seems saved that is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from readiness.model.place import Problem
from readiness.store.merge import Merged, Path, merged
from readiness.store.store import Store
from readiness.store.values import Saved


@dataclass(frozen=True)
class Joint:
    """A clash as three versions in stored JSON, and what puts a joined one in place of theirs."""

    before: Any
    mine: Any
    theirs: Any
    save: Callable[[Store, Any], Saved]

    def merged(self, keep_mine: frozenset[Path] = frozenset()) -> Merged:
        return merged(self.before, self.mine, self.theirs, keep_mine)


@dataclass(frozen=True)
class Trouble:
    """`mine` is what was to be stored, `theirs` what somebody else stored meanwhile in place of `before`.

    `wish` is the id of the wish: trying again with it can never store it twice. Where fields can be told apart, `look`
    finds the three versions; `joined` is no trouble any more: all is stored, and `fields` are what was theirs.
    """

    kind: Literal["failed", "clash", "refused", "gone", "denied", "joined"]
    mine: Any = None
    theirs: Any = None
    version: int = 0
    wish: str = ""
    problems: tuple[Problem, ...] = ()
    before: Any = None
    by: str | None = None
    at: datetime | None = None
    joint: Joint | None = None
    look: Look | None = None
    fields: tuple[Path, ...] = ()


Look = Callable[[Store, Trouble], Joint]
"""Raises CaseError where what was wished for breaks the rules."""
