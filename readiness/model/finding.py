"""What a check concluded, with the rows behind it."""

from __future__ import annotations

from readiness.model.base import Assurance, Value, Verdict
from readiness.model.place import Param, Place


class Finding(Value):
    """`level` 0..4 (fractions allowed) or None where the check could not conclude."""

    check: str
    ref: str | None = None
    question: str | None = None
    verdict: Verdict
    level: float | None = None
    assurance: Assurance = "claimed"
    params: dict[str, Param] = {}
    places: tuple[Place, ...] = ()
    place_count: int = 0
    """How many rows stand behind the verdict; `places` may hold only the first of them."""
    whole_file: bool = False
    """True where the check looked at every item a file covers, not at items the firm chose."""
