"""Order lines as promises: which were due, which came on the day, and how sure the share is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

from readiness.checks.base import Seen
from readiness.evidence.base import Evidence
from readiness.evidence.orders import Orders


def on_time(orders: Orders, promise: str, on: date, grace_days: float) -> list[bool | None]:
    """Per line: came by the promised date (plus grace), or not; None if no promise or not yet due."""
    return kept(orders.column(promise), orders.column("actual"), on, grace_days)


def kept(
    promises: Sequence[date | None], actuals: Sequence[date | None], on: date, grace_days: float
) -> list[bool | None]:
    """The same for any promise, a line's or a project's. What is overdue and has not come is late, not unknown."""
    grace = timedelta(days=grace_days)
    judged: list[bool | None] = []
    for promised, actual in zip(promises, actuals, strict=True):
        if promised is None or (actual is None and promised + grace >= on):
            judged.append(None)
        else:
            judged.append(actual is not None and actual <= promised + grace)
    return judged


@dataclass(frozen=True)
class Share:
    """k of n, with the lower end of the two-sided 95 % Wilson score interval (Wilson 1927)."""

    k: int
    n: int

    @property
    def value(self) -> float | None:
        return self.k / self.n if self.n else None

    @property
    def low(self) -> float | None:
        """Exactly 0 where nothing was right; rounding must not make a little of it."""
        if not self.n:
            return None
        if not self.k:
            return 0.0
        z, p, n = 1.959963984540054, self.k / self.n, self.n
        middle = p + z * z / (2 * n)
        half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return (middle - half) / (1 + z * z / n)


def share_of(judged: list[bool | None]) -> Share:
    known = [j for j in judged if j is not None]
    return Share(sum(known), len(known))


def promise_seen(lines: Evidence, came: str, judged: list[bool | None], last: Share) -> Seen:
    """What a check on promises saw: the first promise judged on the lower end of its interval, the last told beside.

    `judged` goes line by line, `came` is the field with the day it came.
    """
    first = share_of(judged)
    if first.low is None or first.value is None:
        return Seen.no_evidence(total=lines.count())
    late = lines.where([j is False for j in judged])
    return Seen(
        value=100 * first.low,
        params={
            "n": first.n,
            "first": first.value,
            "first_low": first.low,
            "last": last.value,
            "n_last": last.n,
        },
        places=late.places(came),
        place_count=late.count(),
    )
