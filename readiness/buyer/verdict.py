"""One buyer's result as the contract prints it: verdict, score, reasons, the cheapest change, the revenue at stake."""

from __future__ import annotations

from readiness.buyer.flip import flip
from readiness.buyer.reasons import reasons
from readiness.buyer.standing import Standing
from readiness.model.assessment import BuyerResult
from readiness.model.case import Case


def buyer_result(standing: Standing, buyer: str, with_flip: bool = True) -> BuyerResult:
    """`with_flip=False` leaves out the one part that takes a search; it then reads None."""
    gates = standing.gates(buyer)
    interval = standing.interval(buyer)
    score = None if interval is None else interval.expected
    return BuyerResult(
        id=buyer,
        verdict=standing.verdict_at(buyer, gates, score),
        score=score,
        low=None if interval is None else interval.low,
        high=None if interval is None else interval.high,
        cut_off=standing.bank.buyer[buyer].cut_off,
        reasons=reasons(standing, buyer, gates),
        flip=flip(standing, buyer) if with_flip else None,
        revenue=revenue_with(standing.case, buyer),
    )


def revenue_with(case: Case, buyer: str) -> float | None:
    """Yearly revenue with customers who resemble this buyer; None if none of them has a figure."""
    figures = [c.revenue for c in case.profile.customers if c.profile == buyer and c.revenue is not None]
    return sum(figures) if figures else None
