"""Where raw materials come from: the leading country at each stage, and what the EU and others import from whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Literal, cast

from readiness.world.table import read_table

Stage = Literal["mining", "refining", "magnets"]


@dataclass(frozen=True)
class Leader:
    """The leading country of one stage and its share of the world. `evidence` one: one source; memory: to be verified."""

    stage: Stage
    iso3: str
    share: float
    year: int
    evidence: Literal["one", "memory"]
    source: str


@dataclass(frozen=True)
class Imports:
    """What one importer buys of a material, all its customs codes together, by value.

    `hhi` of the shares, 0..1, counts only origins of two per cent and more: the true one is a little higher.
    """

    importer: str
    year: int
    origins: Mapping[str, float]
    """Country -> share, the largest first; what comes from smaller origins is missing from 1."""

    @property
    def hhi(self) -> float:
        return sum(share * share for share in self.origins.values())


def read_leaders(folder: Traversable) -> dict[str, tuple[Leader, ...]]:
    found: dict[str, list[Leader]] = {}
    for r in read_table(folder, "material_stages.csv"):
        leader = Leader(
            stage=cast(Stage, r["stage"]),
            iso3=r["iso3"],
            share=float(r["share"]),
            year=int(r["year"]),
            evidence=cast(Literal["one", "memory"], r["evidence"]),
            source=r["source"],
        )
        found.setdefault(r["material"], []).append(leader)
    return {material: tuple(leaders) for material, leaders in found.items()}


def read_imports(folder: Traversable) -> dict[tuple[str, str], Imports]:
    """By importer and material. A code's whole value follows from its rows, value by share, each a little rounded."""
    whole: dict[tuple[str, str], dict[str, float]] = {}
    bought: dict[tuple[str, str], dict[str, float]] = {}
    years: dict[tuple[str, str], int] = {}
    for r in read_table(folder, "raw_material_imports.csv"):
        key, value = (r["importer"], r["material"]), float(r["value_kusd"])
        of_code = whole.setdefault(key, {})
        of_code[r["hs92"]] = max(of_code.get(r["hs92"], 0), value / float(r["share"]))
        of_key = bought.setdefault(key, {})
        of_key[r["exporter"]] = of_key.get(r["exporter"], 0) + value
        years[key] = int(r["year"])
    return {
        key: Imports(key[0], years[key], _shares(values, sum(whole[key].values())))
        for key, values in bought.items()
    }


def _shares(values: Mapping[str, float], whole: float) -> dict[str, float]:
    largest = sorted(values.items(), key=lambda item: (-item[1], item[0]))
    return {country: value / whole for country, value in largest}
