"""What happens if nothing is done: the score stays where it is until papers that prove something run out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from readiness.buyer.standing import Standing
from readiness.model.expiry import Expiry
from readiness.model.finding import Finding
from readiness.roadmap.task import MONTHS

PAPERS = ("management_system", "tisax", "certificate", "insurance", "ltsd", "questionnaire")
"""Kinds that prove nothing any more once they have ended; an old price list still proves its articles."""


@dataclass(frozen=True)
class Dated:
    """What the files showed, and when papers among them end."""

    findings: Sequence[Finding] = ()
    expiries: Sequence[Expiry] = ()


def curve_without(standing: Standing, dated: Dated) -> tuple[float, ...]:
    """Expected score at the end of months 0..24; what a paper proved counts as no longer shown after its last day."""
    now = standing.expected() or 0.0
    curve, lost = [now], frozenset[str]()
    for month in range(1, MONTHS + 1):
        ended = _ended(dated.expiries, standing.case.on, month)
        if ended != lost:
            lost = ended
            left = [f for f in dated.findings if not any(place.file in lost for place in f.places)]
            if len(left) < len(dated.findings):
                now = Standing.of(standing.bank, standing.case, left).expected() or 0.0
        curve.append(now)
    return tuple(curve)


def _ended(expiries: Sequence[Expiry], on: date, month: int) -> frozenset[str]:
    """Files that still hold today and have run out when that month of the plan is over."""
    years, months = divmod(on.month - 1 + month, 12)
    over = date(on.year + years, months + 1, min(on.day, 28))
    return frozenset(e.file for e in expiries if e.kind in PAPERS and on <= e.day < over)
