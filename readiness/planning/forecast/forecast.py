"""Forecast at completion: by which month an action, the plan, a buyer's yes is there in half, in four of five cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from readiness.buyer.standing import Standing
from readiness.model.roadmap import PlanLimits
from readiness.planning.forecast.bars import Bar
from readiness.planning.forecast.handing_on import handed_on
from readiness.planning.forecast.runs import Ends, Spread, ends_by_run
from readiness.planning.forecast.turns import turning_months
from readiness.roadmap.task import MONTHS, horizon_of

HALF, MOST = 0.5, 0.8


@dataclass(frozen=True)
class ActionForecast:
    """Months in which it is over in half and in four of five runs; shares of runs that keep month and horizon."""

    action: str
    planned: int
    p50: int
    p80: int
    in_month: float
    in_horizon: float


@dataclass(frozen=True)
class BuyerForecast:
    """`won`: share of runs in which the buyer turns within the plan; None = not in so many of them."""

    buyer: str
    p50: int | None
    p80: int | None
    won: float


@dataclass(frozen=True)
class Forecast:
    """Of the plan as a whole: its last action; shares are means over the actions not over yet."""

    actions: tuple[ActionForecast, ...]
    buyers: tuple[BuyerForecast, ...]
    planned: int | None
    p50: int | None
    p80: int | None
    in_month: float | None
    in_horizon: float | None
    runs: int


def forecast(
    standing: Standing,
    bars: Sequence[Bar],
    limits: PlanLimits,
    month: int = 1,
    unproven: Mapping[str, float] | None = None,
) -> Forecast:
    """`unproven`: question -> level of what is said to be done; its proof is taken to arrive.

    Spread and number of runs are our judgement, not experience; the same plan gives the same forecast.
    """
    spread = Spread.of(standing.limits)
    ends = ends_by_run(bars, handed_on(bars, limits), spread, month)
    ahead = tuple(_action(bar, ends[bar.action]) for bar in bars if not bar.over)
    last = np.max(np.array(list(ends.values())), axis=0) if ends else None
    turns = turning_months(standing.under(dict(unproven or {})), bars, ends)
    return Forecast(
        actions=ahead,
        buyers=tuple(_buyer(buyer, months) for buyer, months in turns.items()),
        planned=max((bar.finish for bar in bars), default=None),
        p50=None if last is None else month_by(last, HALF),
        p80=None if last is None else month_by(last, MOST),
        in_month=_mean([a.in_month for a in ahead]),
        in_horizon=_mean([a.in_horizon for a in ahead]),
        runs=spread.runs,
    )


def month_by(ends: Ends, share: float) -> int:
    """The first month by which at least this share of the runs is through."""
    return int(np.quantile(ends, share, method="inverted_cdf"))


def _action(bar: Bar, ends: Ends) -> ActionForecast:
    horizon = horizon_of(min(bar.finish, MONTHS))
    kept = [horizon_of(min(int(end), MONTHS)) == horizon and end <= MONTHS for end in ends]
    return ActionForecast(
        action=bar.action,
        planned=bar.finish,
        p50=month_by(ends, HALF),
        p80=month_by(ends, MOST),
        in_month=float(np.mean(ends == bar.finish)),
        in_horizon=float(np.mean(kept)),
    )


def _buyer(buyer: str, months: Ends) -> BuyerForecast:
    won = float(np.mean(months <= MONTHS))
    p50, p80 = month_by(months, HALF), month_by(months, MOST)
    return BuyerForecast(buyer, p50 if p50 <= MONTHS else None, p80 if p80 <= MONTHS else None, won)


def _mean(shares: Sequence[float]) -> float | None:
    return sum(shares) / len(shares) if shares else None
