"""What a network is exposed to, in sentences: first how much from where and what stops us, then countries and law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from readiness.model.exposure import (
    CountryGates,
    CountryStructure,
    Exposure,
    FirmExposure,
    MaterialUse,
    Stopper,
)
from readiness.model.network import NetworkAnalysis
from readiness.report.view.exposure import weeks
from readiness.report.words import Words
from readiness.world.exposure.method import BANDS

MOST_MATERIALS = 8


@dataclass(frozen=True)
class ExposurePart:
    """One layer with its heading; layers are never added up."""

    title: str
    lines: tuple[str, ...]


def exposure_parts(analysis: NetworkAnalysis, say: Words) -> tuple[ExposurePart, ...]:
    """Empty where the network has no products or was analysed without its exposure."""
    exposure = analysis.exposure
    if exposure is None or not exposure.firm.origin:
        return ()
    layers = {
        "firm": _firm(exposure.firm, say),
        "structural": _countries(exposure, say),
        "gates": _gates(exposure, say),
        "materials": _materials(analysis, say),
    }
    told = (ExposurePart(say(f"exposure/layers/{name}"), tuple(lines)) for name, lines in layers.items())
    return tuple(part for part in told if part.lines)


def exposure_lines(analysis: NetworkAnalysis, say: Words) -> tuple[str, ...]:
    """The same without headings."""
    return tuple(line for part in exposure_parts(analysis, say) for line in part.lines)


def read_as_line(read: Mapping[str, str | None], say: Words) -> str | None:
    """How spellings of countries were read; what could not be read is told as a problem of its own."""
    known = [f"{text} = {say.country(iso3)}" for text, iso3 in read.items() if iso3 is not None]
    return say("exposure/line/read_as", parts=say.row(known)) if known else None


def _firm(firm: FirmExposure, say: Words) -> Iterator[str]:
    yield say("exposure/line/origin", parts=_shares(firm.origin, say))
    yield from (_stopper(stopper, say) for stopper in firm.stoppers)
    yield say("exposure/line/bands", parts=_shares(firm.by_band, say, "exposure/band_or_not"))
    passed = {ident: share for ident, share in firm.chokepoints.items() if round(share, 3) > 0}
    if passed:
        straits = {say.world.sea.chokepoints[i].names[say.lang]: s for i, s in passed.items()}
        named = say.row(f"{name} {say.percent(share, 1)}" for name, share in straits.items())
        yield say("exposure/line/straits", parts=named, unknown=say.percent(firm.lanes_unknown))


def _stopper(stopper: Stopper, say: Words) -> str:
    return say(
        "exposure/line/stopper",
        part=stopper.part,
        firm=stopper.firm,
        country=say.country(stopper.country or "unknown"),
        loss=say.percent(stopper.revenue_at_risk),
        weeks=weeks(stopper.weeks_to_impact, say),
    )


def _shares(shares: Mapping[str, float], say: Words, words: str | None = None) -> str:
    """What would print as nothing is left out."""
    seen = {key: share for key, share in shares.items() if round(share, 3) > 0}
    named = ((say(f"{words}/{key}") if words else say.country(key), share) for key, share in seen.items())
    return say.row(f"{name} {say.percent(share, 1)}" for name, share in named)


def _countries(exposure: Exposure, say: Words) -> Iterator[str]:
    """Only countries from the elevated band on, or without data: the others say nothing new."""
    for country in exposure.structural.countries:
        if country.band is None or BANDS.index(country.band) >= BANDS.index("elevated"):
            yield structure_line(country, say)


def _gates(exposure: Exposure, say: Words) -> Iterator[str]:
    """Only countries behind a gate."""
    for gates in exposure.gates:
        if gates.level != 0:
            yield gate_line(gates, say)


def structure_line(country: CountryStructure, say: Words) -> str:
    """The band with its interval; never a score alone, never a rank."""
    if country.band is None or country.score is None:
        return say("exposure/line/no_data", country=say.country(country.country))
    return say(
        "exposure/line/structure",
        country=say.country(country.country),
        band=say(f"exposure/band/{country.band}"),
        score=say.number(country.score),
        low=say.number(country.low),
        high=say.number(country.high),
        basis=say(f"exposure/basis/{country.basis}"),
    )


def gate_line(gates: CountryGates, say: Words) -> str:
    level = "unknown" if gates.level is None else str(gates.level)
    lists = [
        say(
            "exposure/line/list",
            name=gate.name,
            source=gate.source,
            day=say.short_day(gate.as_of),
            age=say("exposure/out_of_date") if gate.out_of_date else say("exposure/in_date"),
        )
        for gate in gates.gates
        if gate.name is not None
    ]
    return say(
        "exposure/line/gate",
        country=say.country(gates.country),
        level=say(f"exposure/gate_level/{level}"),
        lists=say.row(lists) or say("view/none"),
    )


def _materials(analysis: NetworkAnalysis, say: Words) -> Iterator[str]:
    for use in analysis.materials[:MOST_MATERIALS]:
        yield material_line(use, say)
    if len(analysis.materials) > MOST_MATERIALS:
        yield say("view/and_more", n=len(analysis.materials) - MOST_MATERIALS)


def material_line(use: MaterialUse, say: Words) -> str:
    """The material, what the EU calls it, through which parts, and who leads at each stage."""
    marks = [word for word, holds in (("critical", use.critical), ("strategic", use.strategic)) if holds]
    if any(control.state in ("in_force", "unknown") for control in use.controls):
        marks.append("controlled")
    stages = (
        say(
            "exposure/line/stage",
            stage=say(f"exposure/stage/{stage.stage}"),
            country=say.country(stage.country),
            share=say.percent(stage.share),
            evidence=say(f"exposure/evidence/{stage.evidence}"),
        )
        for stage in use.stages
    )
    parts = dict.fromkeys(via.offer for product in use.products for via in product.via)
    return say(
        "exposure/line/material",
        material=say.world.materials[use.material].names[say.lang],
        marks=say.row(say(f"exposure/mark/{mark}") for mark in marks),
        parts=say.listed(parts, 3),
        stages=say.row(stages) or say("exposure/line/no_stage"),
    )
