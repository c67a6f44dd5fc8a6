"""What is known of the countries a network touches: their structure and the law's gates, in two layers."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from readiness.model.exposure import (
    CountryGates,
    CountryStructure,
    GateState,
    PillarWeight,
    RawValue,
    StructuralLayer,
)
from readiness.world.exposure.structural import Rating
from readiness.world.gates import GateStanding
from readiness.world.world import World


def structural_layer(world: World, countries: Iterable[str]) -> StructuralLayer:
    """Bands with intervals, open down to the raw values; no ranks."""
    structural, named = world.structural, sorted(countries)
    licence = {source.file: source.licence for source in world.sources}
    return StructuralLayer(
        set=structural.method.set,
        weights=tuple(
            PillarWeight(pillar=w.pillar, weight=w.weight, r2=w.r2) for w in structural.importance()
        ),
        countries=tuple(_structure(structural.of(iso3), licence) for iso3 in named),
        same=tuple((a, b) for a, b in combinations(named, 2) if structural.differ(a, b) is False),
    )


def _structure(rating: Rating, licence: dict[str, str]) -> CountryStructure:
    score, override = rating.score, rating.override
    return CountryStructure(
        country=rating.iso3,
        basis=rating.basis,
        score=score.value if score else None,
        low=score.low if score else None,
        high=score.high if score else None,
        band=score.band if score else None,
        band_low=score.band_low if score else None,
        band_high=score.band_high if score else None,
        pillars=dict(rating.pillars),
        raw=tuple(
            RawValue(indicator=name, value=k.value, year=k.year, file=k.file, licence=licence[k.file])
            for name, k in rating.raw.items()
        ),
        analyst=override.by if override else None,
        source=override.source if override else None,
    )


def gate_layer(world: World, countries: Iterable[str]) -> tuple[CountryGates, ...]:
    """Every list for every country, with the day it goes stale; never averaged, never "cleared"."""
    return tuple(
        CountryGates(
            country=iso3,
            level=world.gates.level(iso3, world.on),
            gates=tuple(_gate(standing, world) for standing in world.gates_of(iso3)),
        )
        for iso3 in sorted(countries)
    )


def _gate(standing: GateStanding, world: World) -> GateState:
    listed = standing.gate
    if listed is None:
        until = world.gates.expires[standing.kind]
        return GateState(
            kind=standing.kind, level=standing.level, out_of_date=standing.out_of_date, expires=until
        )
    return GateState(
        kind=standing.kind,
        level=standing.level,
        out_of_date=standing.out_of_date,
        name=listed.name,
        as_of=listed.as_of,
        expires=listed.expires,
        source=listed.source,
    )
