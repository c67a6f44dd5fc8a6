"""Who hands people and places on to whom: an action waits for those whose days and places it takes over in the plan.

Every scarce thing is a stock of units. An action takes what has been free longest, and gives it on when it ends
(resource flow, Artigues 2003). If the one before lasts longer, the one after has to wait.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readiness.model.roadmap import PlanLimits
from readiness.planning.forecast.bars import Bar

EPSILON = 1e-6
ALL, PLACES = "all", "places"


@dataclass
class _Units:
    """Free from the month after `until` on; `holder` None: nobody has used them yet."""

    until: int
    holder: str | None
    left: float


def handed_on(bars: Sequence[Bar], limits: PlanLimits) -> dict[str, tuple[str, ...]]:
    """Action -> those it must wait for beyond what it needs. `bars` in the order of their starts.

    Where days differ by month the largest number counts, so that what is scarce for a while holds nobody up later.
    """
    stocks: dict[str, list[_Units]] = {}
    found = {}
    for bar in bars:
        waits: dict[str, None] = {}
        for name, amount, there_is in _uses(bar, limits):
            stock = stocks.setdefault(name, [_Units(0, None, there_is)])
            waits |= dict.fromkeys(_taken(stock, amount, bar.start))
            stock.append(_Units(bar.finish, bar.action, amount))
        found[bar.action] = tuple(waits)
    return found


def _uses(bar: Bar, limits: PlanLimits) -> Iterator[tuple[str, float, float]]:
    """Name, amount needed and amount there is, of everything limited."""
    yield PLACES, 1, limits.parallel
    if limits.parallel_per_role is not None:
        yield f"{PLACES} {bar.role}", 1, limits.parallel_per_role
    for pool in (ALL, bar.role):
        there_is = _most(limits, pool)
        if there_is is not None:
            yield pool, bar.a_month, there_is


def _most(limits: PlanLimits, pool: str) -> float | None:
    by_month = limits.capacity.get(pool)
    if by_month is None:
        return limits.days_per_month.get(pool)
    known = [days for days in by_month if days is not None]
    return max(known) if len(known) == len(by_month) else None


def _taken(stock: list[_Units], amount: float, start: int) -> Iterator[str]:
    """Takes what has been free longest; what is not there was granted beyond the limits and is taken from nobody."""
    for units in sorted((u for u in stock if u.until < start), key=lambda u: u.until):
        if amount <= EPSILON:
            return
        part = min(amount, units.left)
        if part > EPSILON:
            units.left -= part
            amount -= part
            if units.holder is not None:
                yield units.holder
