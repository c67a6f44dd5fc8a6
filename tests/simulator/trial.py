"""Puts invented firms through the product's own estimate and counts how often the truth lies inside."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from readiness.model.assessment import ItemState
from readiness.score.estimate import estimate
from tests.score.builders import settings
from tests.simulator.firms import BLOCKS, ITEMS

QUESTIONS = tuple(f"block{b}.item{i}" for b in range(BLOCKS) for i in range(ITEMS))
HEADLINE = tuple(f"block{b}" for b in range(BLOCKS))


@dataclass(frozen=True)
class Trial:
    """One row a firm."""

    covered: np.ndarray
    width: np.ndarray
    error: np.ndarray

    @property
    def coverage(self):
        return float(self.covered.mean())


def try_out(firms, proven, drawn):
    """`proven`: which truths the scorer gets to see; `drawn`: whether chance chose them or the firm."""
    weights = {q: Fraction(s).limit_denominator(10**9) for q, s in zip(QUESTIONS, firms.share, strict=True)}
    rows = [
        _one(said, truth, shown, drawn, weights)
        for said, truth, shown in zip(firms.said, firms.truth, proven, strict=True)
    ]
    low, expected, high = np.array(rows).T
    return Trial(
        covered=(low - 1e-6 <= firms.score) & (firms.score <= high + 1e-6),
        width=high - low,
        error=expected - firms.score,
    )


def pooled(trials):
    trials = list(trials)
    return float(np.concatenate([t.covered for t in trials]).mean())


def mean_width(trials):
    return float(np.concatenate([t.width for t in trials]).mean())


def _one(said, truth, shown, drawn, weights):
    states = [
        ItemState(
            question=q,
            dimension=q.partition(".")[0],
            claimed=float(s),
            proven=float(t) if p else None,
            assurance="conformant" if p else "claimed",
            state="answered",
            moves_optimism=bool(p) and drawn,
        )
        for q, s, t, p in zip(QUESTIONS, said, truth, shown, strict=True)
    ]
    found = estimate(states, HEADLINE, settings()).interval(weights)
    return found.low, found.expected, found.high
