"""The same plan run many times with durations drawn by chance: the month each action ends, run by run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from readiness.planning.forecast.bars import Bar

Ends = npt.NDArray[np.int64]
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

    `bars` in the order of their starts. What runs in the present `month` does not end before it.
    """
    chance = np.random.default_rng(spread.seed)
    ends: dict[str, Ends] = {}
    for bar in bars:
        times = _times(chance, spread)
        if bar.over:
            ends[bar.action] = np.full(spread.runs, bar.finish, dtype=np.int64)
            continue
        begin = np.full(spread.runs, bar.start - 1, dtype=np.int64)
        if bar.start >= month:
            for need, lag in bar.waits:
                if need in ends:
                    begin = np.maximum(begin, ends[need] + lag - 1)
            for other in held_up.get(bar.action, ()):
                begin = np.maximum(begin, ends[other])
        lasts = np.ceil(bar.months * times - HAIR).astype(np.int64)
        ends[bar.action] = np.maximum(begin + lasts, month if bar.start < month else 0)
    return ends


def _times(chance: np.random.Generator, spread: Spread) -> npt.NDArray[np.float64]:
    """Drawn for every bar, over or not, so that one that ends does not change the luck of the others."""
    if spread.low == spread.high:
        return np.full(spread.runs, spread.mode)
    return chance.triangular(spread.low, spread.mode, spread.high, spread.runs)
