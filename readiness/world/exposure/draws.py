"""How far a score could lie off: the same countries drawn again with other errors, scales, means and weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from readiness.world.exposure.indicators import Known
from readiness.world.exposure.method import Method

Numbers: TypeAlias = npt.NDArray[np.float64]


def draw(method: Method, countries: Sequence[Mapping[str, Known]]) -> Numbers:
    """Scores by run and country. Within one run all countries share scale, exponent and weights, so that a pair
    can be compared run by run. Unknown indicators must have been sorted out before: a pillar is whole or NaN."""
    settings = method.settings
    rng = np.random.default_rng(settings.seed)
    values = _noisy(rng, method, countries)
    best = np.array([one.best for one in method.indicators])
    worst = np.array([one.worst for one in method.indicators])
    of_scale = (values - best) / (worst - best)
    lowest = np.nanmin(of_scale, axis=1, keepdims=True)
    highest = np.nanmax(of_scale, axis=1, keepdims=True)
    stretched = (of_scale - lowest) / np.where(highest > lowest, highest - lowest, 1.0)
    fixed = rng.random(settings.runs) < 0.5
    scaled = np.where(fixed[:, None, None], of_scale, stretched)
    pillars = np.stack(
        [scaled[:, :, list(method.of_pillar(name))].mean(axis=2) for name in method.weights], axis=2
    )
    weights = rng.dirichlet(settings.weight_spread * np.array(list(method.weights.values())), settings.runs)
    exponents = np.where(rng.random(settings.runs) < 0.5, settings.mean_exponent, settings.other_exponent)
    return 100 * power_mean(pillars.clip(0, 1), weights[:, None, :], exponents[:, None])


def power_mean(pillars: Numbers, weights: Numbers, exponent: Numbers | float) -> Numbers:
    """Mean over the last axis; what is NaN there takes its weight with it."""
    held = np.where(np.isnan(pillars), 0.0, weights)
    raised = np.power(np.nan_to_num(pillars), np.asarray(exponent)[..., None])
    mean: Numbers = (held * raised).sum(axis=-1) / held.sum(axis=-1)
    return np.power(mean, 1 / np.asarray(exponent))


def _noisy(rng: np.random.Generator, method: Method, countries: Sequence[Mapping[str, Known]]) -> Numbers:
    """Every raw value with an error of its own, kept on its publisher's scale."""
    shape = (method.settings.runs, len(countries))
    drawn = []
    for one in method.indicators:
        known = [country.get(one.id) for country in countries]
        value = np.array([np.nan if k is None else k.value for k in known])
        error = np.array([0.0 if k is None else k.error for k in known])
        normal = np.array([k is not None and k.normal for k in known])
        noise = np.where(normal, rng.standard_normal(shape), rng.uniform(-1, 1, shape))
        ends = sorted((one.best, one.worst))
        drawn.append((value + error * noise).clip(*ends))
    return np.stack(drawn, axis=2)
