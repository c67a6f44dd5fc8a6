"""How long a customer waits for the answer to his order: the median over the orders that were answered."""

from datetime import datetime
from statistics import median

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.trade import OrderResponses, PurchaseOrders
from readiness.matching.lines import same_number
from readiness.model.ladder import ladder_level

HOUR = 3600


@check("trade.response_time", ref="B10")
def response_time(orders: PurchaseOrders, responses: OrderResponses, limits: Limits) -> Seen:
    """From the order's moment to the first answer that came after it; days without a time count from midnight.

    An answer dated before its order, and an order without answer, are not part of the median; both are told.
    """
    placed = _first(orders.column("order"), orders.column("ordered_at"))
    hours: list[float] = []
    slow: set[str] = set()
    answered = _answers(responses)
    for order, moment in placed.items():
        after = [a for a in answered.get(order, ()) if a >= moment]
        if after:
            hours.append((min(after) - moment).total_seconds() / HOUR)
            if hours[-1] > limits["trade.response_hours.level3"]:
                slow.add(order)
    told = {"orders": len(placed), "n": len(hours), "not_comparable": len(placed) - len(hours)}
    if not hours:
        return Seen.no_evidence(median_hours=None, **told)
    late = responses.where([same_number(o) in slow for o in responses.column("order")])
    return Seen(
        level=ladder_level(median(hours), limits.ladder("trade.response_hours")),
        params={"median_hours": round(median(hours), 1), **told},
        places=late.places("responded_at"),
        place_count=late.count(),
    )


def _first(numbers: list[str | None], moments: list[datetime | None]) -> dict[str, datetime]:
    found: dict[str, datetime] = {}
    for number, moment in zip(numbers, moments, strict=True):
        order = same_number(number)
        if order is not None and moment is not None:
            found[order] = min(moment, found.get(order, moment))
    return found


def _answers(responses: OrderResponses) -> dict[str, list[datetime]]:
    found: dict[str, list[datetime]] = {}
    for number, moment in zip(responses.column("order"), responses.column("responded_at"), strict=True):
        order = same_number(number)
        if order is not None and moment is not None:
            found.setdefault(order, []).append(moment)
    return found
