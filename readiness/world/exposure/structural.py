"""Structural exposure by country: a band with its interval, open down to the raw values; no ranks."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources.abc import Traversable
from typing import Literal, cast

import numpy as np

from readiness.model.place import Problem
from readiness.world.exposure.draws import Numbers, draw
from readiness.world.exposure.indicators import Known, read_indicators
from readiness.world.exposure.method import Band, Method
from readiness.world.exposure.overrides import Override, read_overrides
from readiness.world.exposure.own_set import set_in_force
from readiness.world.table import read_table

Basis = Literal["computed", "analyst", "insufficient_data"]


@dataclass(frozen=True)
class Score:
    """`low` and `high` hold the middle share of the draws that the method names."""

    value: float
    low: float
    high: float
    band: Band
    band_low: Band
    band_high: Band


@dataclass(frozen=True)
class Rating:
    """`pillars`: None where an indicator of it is missing; `score` None where too many are, or nothing is known."""

    iso3: str
    basis: Basis
    score: Score | None
    pillars: Mapping[str, float | None]
    raw: Mapping[str, Known]
    override: Override | None = None


@dataclass(frozen=True)
class Weight:
    """What a pillar was given and how far it really moves the score: weight is not importance."""

    pillar: str
    weight: float
    r2: float


@dataclass(frozen=True, eq=False)
class Structural:
    """`runs`: scores by draw and rated country, in the order of `rated`."""

    method: Method
    ratings: Mapping[str, Rating]
    rated: tuple[str, ...]
    runs: Numbers
    problems: tuple[Problem, ...]

    def of(self, iso3: str) -> Rating:
        """A country in no table at all is rated too: as insufficient data."""
        return self.ratings.get(iso3) or Rating(
            iso3, "insufficient_data", None, dict.fromkeys(self.method.weights), {}
        )

    def differ(self, one: str, other: str) -> bool | None:
        """Whether one country lies above the other in nearly all draws; None where one has no draws."""
        if one not in self.rated or other not in self.rated:
            return None
        a, b = (self.runs[:, self.rated.index(iso3)] for iso3 in (one, other))
        above = float((a > b).mean())
        return max(above, float((a < b).mean())) >= self.method.settings.different

    def importance(self) -> tuple[Weight, ...]:
        """Squared correlation of each pillar with the score over all rated countries that have the pillar."""
        return tuple(
            Weight(pillar, weight, self._r2(pillar)) for pillar, weight in self.method.weights.items()
        )

    def _r2(self, pillar: str) -> float:
        known = [
            (own, rating.score.value)
            for iso3 in self.rated
            if (rating := self.ratings[iso3]).score is not None
            and (own := rating.pillars[pillar]) is not None
        ]
        return float(np.corrcoef(np.array(known).T)[0, 1] ** 2)


def read_structural(folder: Traversable) -> Structural:
    """All countries of the tables in this folder, computed once a process; the same tables give the same draws."""
    return _of_folder(cast(Hashable, folder))


@cache
def _of_folder(key: Hashable) -> Structural:
    folder = cast(Traversable, key)
    method, problems = set_in_force(folder)
    found = rate(method, folder)
    return replace(found, problems=(*problems, *found.problems))


def rate(method: Method, folder: Traversable) -> Structural:
    """The same under another set of weights or settings."""
    known = read_indicators(folder, method)
    pillars = {iso3: _pillars(method, raw) for iso3, raw in known.items()}
    rated = tuple(iso3 for iso3, own in pillars.items() if _enough(method, own))
    runs = draw(method, [known[iso3] for iso3 in rated])
    tail = (1 - method.settings.interval) / 2
    lows, highs = np.quantile(runs, [tail, 1 - tail], axis=0)
    ratings = {
        iso3: Rating(iso3, "insufficient_data", None, own, known[iso3]) for iso3, own in pillars.items()
    }
    for iso3, low, high in zip(rated, lows, highs, strict=True):
        score = _score(method, point(method, pillars[iso3]), float(low), float(high))
        ratings[iso3] = Rating(iso3, "computed", score, pillars[iso3], known[iso3])
    countries = {row["iso3"] for row in read_table(folder, "countries.csv")}
    overrides, problems = read_overrides(folder, countries)
    for iso3, said in overrides.items():
        own = pillars.get(iso3, dict.fromkeys(method.weights))
        score = _score(method, said.score, said.low, said.high)
        ratings[iso3] = Rating(iso3, "analyst", score, own, known.get(iso3, {}), said)
    return Structural(method, ratings, rated, runs, problems)


def point(method: Method, pillars: Mapping[str, float | None], exponent: float | None = None) -> float:
    """The score itself, without draws: the weighted mean, or with exponent 2 one in which a bad pillar weighs more.

    A missing pillar takes its weight with it; the rating says which one it is.
    """
    power = method.settings.mean_exponent if exponent is None else exponent
    known = [(weight, own) for name, weight in method.weights.items() if (own := pillars[name]) is not None]
    mean = sum(weight * own**power for weight, own in known) / sum(weight for weight, _ in known)
    return float(mean ** (1 / power))


def _pillars(method: Method, raw: Mapping[str, Known]) -> dict[str, float | None]:
    """Means of the pillar's indicators on their fixed scales; half a pillar is none."""
    found: dict[str, float | None] = {}
    for pillar in method.weights:
        own = [one for one in method.indicators if one.pillar == pillar]
        known = [one.scaled(raw[one.id].value) for one in own if one.id in raw]
        found[pillar] = sum(known) / len(known) if len(known) == len(own) else None
    return found


def _enough(method: Method, pillars: Mapping[str, float | None]) -> bool:
    return sum(own is not None for own in pillars.values()) >= method.settings.least_pillars


def _score(method: Method, value: float, low: float, high: float) -> Score:
    """The interval always holds the score: a draw on another scale may lie to one side of it."""
    low, high = min(low, value), max(high, value)
    return Score(value, low, high, method.band(value), method.band(low), method.band(high))
