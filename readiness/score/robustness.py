"""What the headline would be under other defensible methods: another mean, other weights, no assumed optimism."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from readiness.model.assessment import ItemState
from readiness.model.bank import Bank
from readiness.score.answer_model import Floats
from readiness.score.estimate import DIGITS, Estimate, interval_of, read_answers
from readiness.score.optimism import no_optimism
from readiness.score.settings import HIGH, LOW
from readiness.score.weights import CAPABILITY, Weights, dimension_weights, headline_dimensions

SEED = 1
"""Of the weightings tried: any number would do, it only has to stay."""


def geometric_points(
    bank: Bank, states: Iterable[ItemState], weights: Weights, estimated: Estimate
) -> Floats:
    """The score of each draw when a weak dimension cannot be bought off by a strong one."""
    seen = tuple(states)
    share: dict[str, float] = {}
    for question, weight in weights.items():
        dimension = bank.question[question].dimension
        share[dimension] = share.get(dimension, 0.0) + float(weight)
    floor = estimated.model.settings.geometric_floor
    logs = np.zeros(len(estimated.levels))
    for dimension in sorted(share):
        points = estimated.points(dimension_weights(bank, seen, dimension))
        logs += share[dimension] * np.log(np.maximum(points, floor))
    return np.asarray(np.exp(logs))


def without_optimism(bank: Bank, states: Iterable[ItemState], estimated: Estimate) -> Estimate:
    """The same answers taken at their word; proof and checks stay what they are."""
    dimensions = headline_dimensions(bank)
    switched_off = no_optimism((*dimensions, CAPABILITY), estimated.model)
    seen = tuple(states)
    hypothetical = {s.question: s.achieved for s in seen if s.achieved is not None}
    return read_answers(seen, dimensions, switched_off, estimated.model).lifted(hypothetical)


def expected_by_weighting(weights: Weights, estimated: Estimate) -> Floats:
    """The expected score under weights shaken by the noise of the settings, a value a weighting, fixed seed.

    The mean of the draws is shifted, not the median taken anew: other weights hardly change the shape.
    """
    settings = estimated.model.settings
    noise = np.random.Generator(np.random.PCG64(SEED)).uniform(
        1 - settings.weight_noise, 1 + settings.weight_noise, (len(estimated.questions), settings.weightings)
    )
    row, mean = estimated.row(weights), estimated.levels.mean(axis=0)
    shaken = row[:, None] * noise
    moved = mean @ (shaken * row.sum() / shaken.sum(axis=0)) - mean @ row
    return np.asarray(interval_of(estimated.points(weights)).expected + moved)


def robustness(
    bank: Bank, states: Iterable[ItemState], weights: Weights, estimated: Estimate
) -> Mapping[str, float | None]:
    """Headline points for the method appendix; all None where there is no score."""
    if not weights:
        return dict.fromkeys(("geometric", "prior_off", "weights_low", "weights_high"))
    seen = tuple(states)
    low, high = np.quantile(expected_by_weighting(weights, estimated), [LOW, HIGH])
    return {
        "geometric": interval_of(geometric_points(bank, seen, weights, estimated)).expected,
        "prior_off": interval_of(without_optimism(bank, seen, estimated).points(weights)).expected,
        "weights_low": round(float(low), DIGITS),
        "weights_high": round(float(high), DIGITS),
    }
