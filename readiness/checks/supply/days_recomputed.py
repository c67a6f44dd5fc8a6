"""The days of supply a firm states, against its own stock and the demand it knows."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from readiness.checks.base import Limits, Seen, check, share_level
from readiness.checks.coverage import compared
from readiness.evidence.availability import DaysOfSupply, Demand
from readiness.evidence.stock import Stock


def lasting(stock: float, demand: Mapping[date, float], start: date) -> tuple[float, bool]:
    """Days until the stock is used up from `start` on, and whether it is used up within the demand known."""
    last, days = max(demand), 0.0
    day = start
    while day <= last:
        need = demand.get(day, 0.0)
        if need > stock:
            return days + stock / need, True
        stock, days, day = stock - need, days + 1, day + timedelta(days=1)
    return days, False


@check("supply.days_recomputed", ref="E9")
def days_recomputed(supply: DaysOfSupply, stock: Stock, demand: Demand, limits: Limits) -> Seen:
    """Stock minus demand, day by day. Where the demand known ends first, the statement must at least reach its end."""
    there, needed = _stock(stock), _demand(demand)
    stated = list(zip(*(supply.column(c) for c in ("article", "day", "days_of_supply")), strict=True))
    tolerance = limits["supply.days_tolerance"]
    judged: list[bool | None] = []
    for article, day, days in stated:
        known = needed.get(article)
        if known is None or article not in there or day is None or days is None or day > max(known):
            judged.append(None)
            continue
        found, used_up = lasting(there[article], known, day)
        slack = max(1.0, tolerance * found)
        judged.append(abs(days - found) <= slack if used_up else days >= found - slack)
    comparable = [j for j in judged if j is not None]
    if not comparable:
        return Seen.no_evidence(total=len(judged))
    wrong = supply.where([j is False for j in judged])
    return Seen(
        level=share_level(sum(comparable), len(comparable)),
        params={
            "total": len(comparable),
            "right": sum(comparable),
            "wrong": wrong.count(),
            "not_comparable": judged.count(None),
        },
        places=wrong.places("days_of_supply"),
        place_count=wrong.count(),
        assurance=compared(supply, stock, demand),
    )


def _stock(stock: Stock) -> dict[str, float]:
    """What is free of each article over all places."""
    amounts: defaultdict[str, float] = defaultdict(float)
    columns = (stock.column(c) for c in ("article", "quantity", "blocked"))
    for article, quantity, blocked in zip(*columns, strict=True):
        if quantity is not None and not blocked:
            amounts[article] += quantity
    return dict(amounts)


def _demand(demand: Demand) -> dict[str, dict[date, float]]:
    needed: defaultdict[str, defaultdict[date, float]] = defaultdict(lambda: defaultdict(float))
    columns = (demand.column(c) for c in ("article", "day", "quantity"))
    for article, day, quantity in zip(*columns, strict=True):
        if day is not None and quantity is not None:
            needed[article][day] += quantity
    return {article: dict(days) for article, days in needed.items()}
