"""How likely things are to strike within a year: by kind as a judgement, by id where the firm knows better."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

import numpy as np

from readiness.errors import UnknownId
from readiness.model.supply_terms import ThreatKind
from readiness.network.build import Network
from readiness.network.engine.arrays import grouped
from readiness.network.engine.draws import Causes
from readiness.network.groups import members_by
from readiness.world.world import World

KINDS: tuple[ThreatKind, ...] = get_args(ThreatKind)
"""From wide to narrow; each thing strikes on its own, and a wide one takes all of its offers along."""

Stated = Mapping[str, float | None]
"""`kind` or `kind:id` -> chance a year, 0..1; None where nobody knows it."""


@dataclass(frozen=True)
class Threat:
    kind: str
    id: str
    chance: float | None
    offers: tuple[int, ...]

    @property
    def name(self) -> str:
        return f"{self.kind}:{self.id}"


def threats(network: Network, world: World, chances: Stated) -> tuple[Threat, ...]:
    """Everything that may strike this network. Raises UnknownId where a chance is stated for what it does not hold."""
    found = [
        Threat(kind, ident, chances.get(f"{kind}:{ident}", chances.get(kind)), tuple(offers))
        for kind in KINDS
        for ident, offers in _members(network, world, kind).items()
    ]
    for name in unknown_names(network, world, chances):
        raise UnknownId("chance", name)
    return tuple(found)


def unknown_names(network: Network, world: World, chances: Stated) -> tuple[str, ...]:
    """Names of stated chances that mean nothing in this network."""
    named = {name.partition(":")[0] for name in chances}
    held = {f"{kind}:{id_}" for kind in KINDS if kind in named for id_ in threat_ids(network, world, kind)}
    return tuple(name for name in chances if name not in held and name not in KINDS)


def threat_ids(network: Network, world: World, kind: ThreatKind) -> tuple[str, ...]:
    """What of a kind may strike here."""
    return tuple(_members(network, world, kind))


def _members(network: Network, world: World, kind: ThreatKind) -> Mapping[str, Sequence[int]]:
    if kind != "region":
        return members_by(network, kind)
    countries = members_by(network, "country")
    regions: dict[str, list[int]] = {}
    for iso3, offers in countries.items():
        country = world.countries.by_iso3.get(iso3)
        if country is not None and country.subregion:
            regions.setdefault(country.subregion, []).extend(offers)
    return regions


def causes(offers: int, known: Sequence[Threat]) -> Causes:
    """The threats whose chance is known, in the form years are drawn from."""
    chance = np.zeros(offers)
    wide = [threat for threat in known if threat.kind != "offer"]
    for threat in known:
        if threat.kind == "offer":
            chance[threat.offers[0]] = threat.chance
    members = [offer for threat in wide for offer in threat.offers]
    number = np.repeat(np.arange(len(wide)), [len(threat.offers) for threat in wide])
    start, row = grouped(np.array(members, dtype=np.int32), offers)
    of = (offers + number[row]).astype(np.int32)
    return Causes(np.concatenate([chance, [threat.chance for threat in wide]]), start, of)


def parse_chances(specs: Sequence[str]) -> dict[str, float | None]:
    """`country:CHN=0.02`, `firm=unknown`, one a text. Raises UnknownId for what cannot be read."""
    found: dict[str, float | None] = {}
    for spec in specs:
        name, equals, text = (part.strip() for part in spec.rpartition("="))
        if not equals or name.partition(":")[0] not in KINDS:
            raise UnknownId("chance", spec)
        found[name] = None if text == "unknown" else _share(text, spec)
    return found


def _share(text: str, spec: str) -> float:
    if not re.fullmatch(r"\d([.,]\d{1,9})?", text) or float(text.replace(",", ".")) > 1:
        raise UnknownId("chance", spec)
    return float(text.replace(",", "."))
