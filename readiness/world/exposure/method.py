"""How structural exposure is put together: pillars, indicators, bands and settings of one versioned set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Literal, cast, get_args

from readiness.world.table import read_table

Band = Literal["low", "guarded", "elevated", "high", "severe"]
BANDS: tuple[Band, ...] = get_args(Band)
FILE = "exposure_method.csv"


@dataclass(frozen=True)
class Indicator:
    """`best` and `worst` are fixed goalposts, so that no country moves because another one did."""

    id: str
    pillar: str
    best: float
    worst: float
    source: str

    def scaled(self, value: float) -> float:
        """0 best, 100 worst, whatever direction the publisher counts in."""
        return 100 * (value - self.best) / (self.worst - self.best)


@dataclass(frozen=True)
class Settings:
    least_pillars: int
    mean_exponent: float
    other_exponent: float
    runs: int
    seed: int
    inform_error: float
    weight_spread: float
    interval: float
    different: float


@dataclass(frozen=True)
class Method:
    """`set` names the version: results of two sets are not compared."""

    set: str
    weights: Mapping[str, float]
    indicators: tuple[Indicator, ...]
    bands: Mapping[Band, float]
    settings: Settings

    def band(self, score: float) -> Band:
        return max((b for b in BANDS if score >= self.bands[b]), key=BANDS.index, default=BANDS[0])

    def of_pillar(self, pillar: str) -> tuple[int, ...]:
        """The places of a pillar's indicators."""
        return tuple(at for at, one in enumerate(self.indicators) if one.pillar == pillar)


def read_method(folder: Traversable) -> Method:
    """Weights are made to add up to 1. Raises ValueError, KeyError or IndexError for a table that is no set."""
    rows = read_table(folder, FILE)
    values = {(r["kind"], r["id"]): r["value"] for r in rows}

    def setting(name: str) -> float:
        return float(values["setting", name])

    return Method(
        set=rows[0]["set"],
        weights=_shares({r["id"]: float(r["value"]) for r in rows if r["kind"] == "pillar"}),
        indicators=tuple(
            Indicator(r["id"], r["part_of"], float(r["best"]), float(r["worst"]), r["source"])
            for r in rows
            if r["kind"] == "indicator"
        ),
        bands={cast(Band, r["id"]): float(r["value"]) for r in rows if r["kind"] == "band"},
        settings=Settings(
            least_pillars=int(setting("least_pillars")),
            mean_exponent=setting("mean_exponent"),
            other_exponent=setting("other_exponent"),
            runs=int(setting("runs")),
            seed=int(setting("seed")),
            inform_error=setting("inform_error"),
            weight_spread=setting("weight_spread"),
            interval=setting("interval"),
            different=setting("different"),
        ),
    )


def _shares(weights: Mapping[str, float]) -> dict[str, float]:
    whole = sum(weights.values())
    if not 0 < whole < float("inf"):
        raise ValueError("weights of nothing")
    return {name: weight / whole for name, weight in weights.items()}
