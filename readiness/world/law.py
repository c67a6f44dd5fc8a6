"""Legal dates: what the law asks, of whom, from when, and until when our knowledge of it may be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from readiness.model.rule import Rule

Precision = Literal["day", "month", "year"]
Standing = Literal["in_force", "ahead", "ended", "proposed", "unclear"]


@dataclass(frozen=True)
class Law:
    """`verified`: 2 = two independent sources, 1 = one, 0 = own knowledge, to be shown as "to be verified".

    `source` holds citations alone, which read the same in every language; what the editors of the table have to say
    about them stands in its column `remark` and is shown to nobody.
    """

    id: str
    act: str
    in_force: date | None
    duty: date | None
    """The day the duty bites; the first day of the period where only a month or a year is known."""
    precision: Precision
    ends: date | None
    state: Literal["", "proposed", "unclear"]
    applies_if: Rule
    verified: int
    as_of: date
    recheck_by: date
    source: str

    def standing(self, on: date) -> Standing:
        """Where the duty stands on that day; an unclear or proposed one never counts as in force."""
        if self.ends is not None and on > self.ends:
            return "ended"
        if self.state:
            return self.state
        if self.duty is None:
            return "unclear"
        return "in_force" if self.duty <= on else "ahead"

    def to_recheck(self, on: date) -> bool:
        """Past this day the product says "re-check" instead of a certainty."""
        return on > self.recheck_by
