"""The seven numbers of the contract for one set of weights."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.model.assessment import ItemState, Score
from readiness.score.estimate import Estimate
from readiness.score.plain import plain_score
from readiness.score.settings import Settings
from readiness.score.weights import Weights


def score_of(states: Iterable[ItemState], weights: Weights, estimated: Estimate, settings: Settings) -> Score:
    """Claimed and verified become numbers only here; None wherever there is nothing to compute from."""
    plain = plain_score(states, weights, settings)
    truth = estimated.interval(weights)
    return Score(
        claimed=None if plain.claimed is None else float(plain.claimed),
        answered=float(plain.answered),
        verified=None if plain.verified is None else float(plain.verified),
        proven=float(plain.proven),
        expected=None if truth is None else truth.expected,
        low=None if truth is None else truth.low,
        high=None if truth is None else truth.high,
    )
