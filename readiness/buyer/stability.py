"""Would the verdict stand under another defensible method? The stability of the verdict counts, not of the number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from readiness.buyer.standing import Standing
from readiness.score.estimate import Estimate, interval_of
from readiness.score.robustness import expected_by_weighting, geometric_points, without_optimism

Stability = Mapping[str, str | float | None]


def verdict_stability(standing: Standing, buyers: Iterable[str]) -> dict[str, Stability]:
    """By buyer: the verdict with optimism switched off, the one with a geometric mean, and the share of weightings
    that leave it as it is. None where nothing is scored.
    """
    trusting = without_optimism(standing.bank, standing.states, standing.estimated)
    return {buyer: _stability(standing, trusting, buyer) for buyer in buyers}


def _stability(standing: Standing, trusting: Estimate, buyer: str) -> Stability:
    weights, gates = standing.weights[buyer], standing.gates(buyer)
    if not weights:
        return dict.fromkeys(("prior_off", "geometric", "same_under_weights"))
    geometric = interval_of(geometric_points(standing.bank, standing.states, weights, standing.estimated))
    prior_off = interval_of(trusting.points(weights))
    now = standing.verdict_at(buyer, gates, interval_of(standing.estimated.points(weights)).expected)
    shaken = expected_by_weighting(weights, standing.estimated)
    same = [standing.verdict_at(buyer, gates, float(score)) == now for score in shaken]
    return {
        "prior_off": standing.verdict_at(buyer, gates, prior_off.expected),
        "geometric": standing.verdict_at(buyer, gates, geometric.expected),
        "same_under_weights": sum(same) / len(same),
    }
