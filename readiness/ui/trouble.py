"""What went wrong with a wish to store something; kept until it is settled, so that nothing seems saved that is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from readiness.model.place import Problem


@dataclass(frozen=True)
class Trouble:
    """`mine` is what was to be stored, `theirs` what somebody else stored meanwhile.

    `wish` is the id of the wish: trying again with it can never store it twice.
    """

    kind: Literal["failed", "clash", "refused", "gone", "denied"]
    mine: Any = None
    theirs: Any = None
    version: int = 0
    wish: str = ""
    problems: tuple[Problem, ...] = ()
