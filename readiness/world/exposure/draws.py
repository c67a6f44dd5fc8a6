"""How far a score could lie off: the same countries drawn again with other errors, scales, means and weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from readiness.world.exposure.indicators import Known
from readiness.world.exposure.method import Indicator, Method

Numbers: TypeAlias = npt.NDArray[np.float64]
Countries: TypeAlias = Sequence[Mapping[str, Known]]


def draw(method: Method, countries: Countries) -> Numbers:
    """Scores by run and country. Within one run all countries share scale, exponent and weights, so that a pair can be
    compared run by run. One indicator at a time: all at once would be slow for the memory they fill."""
    settings = method.settings
    rng = np.random.default_rng(settings.seed)
    fixed = rng.random(settings.runs) < 0.5
    plain = rng.random(settings.runs) < 0.5
    exponent = np.where(plain, settings.mean_exponent, settings.other_exponent)[:, None]
    weights = rng.dirichlet(settings.weight_spread * np.array(list(method.weights.values())), settings.runs)
    raised, held = (np.zeros((settings.runs, len(countries))) for _ in range(2))
    for column, pillar in enumerate(method.weights):
        own = [method.indicators[at] for at in method.of_pillar(pillar)]
        mean = np.mean([_scaled(rng, one, countries, fixed) for one in own], axis=0)
        share = np.where(np.isnan(mean), 0.0, weights[:, [column]])
        raised += share * np.nan_to_num(mean) ** exponent
        held += share
    return 100 * (raised / held) ** (1 / exponent)


def _scaled(
    rng: np.random.Generator, one: Indicator, countries: Countries, fixed: npt.NDArray[np.bool_]
) -> Numbers:
    """Every raw value with an error of its own, kept on its publisher's scale, then 0 best and 1 worst: between the fixed
    goalposts, or between the best and worst country of the run. NaN where nothing is known."""
    known = [country.get(one.id) for country in countries]
    value = np.array([np.nan if k is None else k.value for k in known])
    error = np.array([0.0 if k is None else k.error for k in known])
    shape = (len(fixed), len(countries))
    normal = any(k is not None and k.normal for k in known)
    noise = rng.standard_normal(shape) if normal else rng.uniform(-1, 1, shape)
    drawn = np.clip(value + error * noise, min(one.best, one.worst), max(one.best, one.worst))
    between = (drawn - one.best) / (one.worst - one.best)
    least = np.nanmin(between, axis=1, keepdims=True)
    width = np.nanmax(between, axis=1, keepdims=True) - least
    stretched = (between - least) / np.where(width > 0, width, 1.0)
    scaled: Numbers = np.where(fixed[:, None], between, stretched)
    return scaled
