"""The same plan run many times with durations drawn by chance: the month each action ends, run by run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from readiness.planning.forecast.bars import Bar

Ends = npt.NDArray[np.int64]
Times = npt.NDArray[np.float64]
HAIR = 1e-9


@dataclass(frozen=True)
class Spread:
    """How much longer than planned an action takes, as a triangle; all from the parameters in force."""

    low: float
    mode: float
    high: float
    runs: int
    seed: int

    @classmethod
    def of(cls, parameters: Mapping[str, float]) -> Spread:
        return cls(
            parameters["forecast.low"],
            parameters["forecast.mode"],
            parameters["forecast.high"],
            int(parameters["forecast.runs"]),
            int(parameters["forecast.seed"]),
        )


def ends_by_run(
    bars: Sequence[Bar], held_up: Mapping[str, Sequence[str]], spread: Spread, month: int = 1
) -> dict[str, Ends]:
    """Nothing begins before its planned month, before what it needs, or while what it must wait for goes on.

    `bars` in the order of their starts. What runs in the present `month` does not end before it. Time runs on within
    months, so that an action of three weeks more pushes its followers by three weeks; the month it ends in is told.
    """
    chance = np.random.default_rng(spread.seed)
    ends: dict[str, Times] = {}
    for bar in bars:
        lasts = bar.months * _times(chance, spread)
        if bar.over:
            ends[bar.action] = np.full(spread.runs, float(bar.finish))
        elif bar.start < month:
            ends[bar.action] = np.maximum(bar.start - 1 + lasts, month)
        else:
            ends[bar.action] = _begin(bar, held_up.get(bar.action, ()), ends, spread.runs) + lasts
    return {action: np.ceil(times - HAIR).astype(np.int64) for action, times in ends.items()}


def _begin(bar: Bar, waits: Sequence[str], ends: Mapping[str, Times], runs: int) -> Times:
    begin = np.full(runs, float(bar.start - 1))
    for need, lag in bar.waits:
        if need in ends:
            begin = np.maximum(begin, ends[need] + lag - 1)
    for other in waits:
        begin = np.maximum(begin, ends[other])
    return begin


def _times(chance: np.random.Generator, spread: Spread) -> Times:
    """Drawn for every bar, over or not, so that one that ends does not change the luck of the others."""
    if spread.low == spread.high:
        return np.full(spread.runs, spread.mode)
    return chance.triangular(spread.low, spread.mode, spread.high, spread.runs)
