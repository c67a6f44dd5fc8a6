"""Restrictions on countries: sanctions, arms embargoes, FATF lists - each with the day it goes stale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

GateKind = Literal["un", "eu", "us", "arms_embargo", "fatf"]
GATE_KINDS: tuple[GateKind, ...] = ("un", "eu", "us", "arms_embargo", "fatf")


@dataclass(frozen=True)
class CountryGate:
    """`level`: 1 targeted, 2 broad, 3 comprehensive."""

    iso3: str
    kind: GateKind
    level: int
    name: str
    evidence: Literal["secondary", "memory"]
    as_of: date
    expires: date
    source: str

    def out_of_date(self, on: date) -> bool:
        return on > self.expires


@dataclass(frozen=True)
class GateStanding:
    """What is known of one gate on a day. `level` None = unknown; 0 = none known, which is not "cleared"."""

    kind: GateKind
    level: int | None
    out_of_date: bool
    gate: CountryGate | None = None


@dataclass(frozen=True)
class Gates:
    by_country: Mapping[str, tuple[CountryGate, ...]]
    expires: Mapping[GateKind, date]
    """Until when "none known" may be said, by list."""

    def of(self, iso3: str, on: date) -> tuple[GateStanding, ...]:
        """Every gate of a country on that day: a listed one keeps its level, an unlisted one turns unknown."""
        listed = {gate.kind: gate for gate in self.by_country.get(iso3, ())}
        return tuple(self._standing(kind, listed.get(kind), on) for kind in GATE_KINDS)

    def level(self, iso3: str, on: date) -> int | None:
        """The highest level known; None where nothing is listed and the lists are too old to say "none"."""
        standings = self.of(iso3, on)
        known = [s.level for s in standings if s.level is not None]
        worst = max(known, default=0)
        return worst if worst or len(known) == len(standings) else None

    def _standing(self, kind: GateKind, gate: CountryGate | None, on: date) -> GateStanding:
        if gate is not None:
            return GateStanding(kind, gate.level, gate.out_of_date(on), gate)
        stale = on > self.expires[kind]
        return GateStanding(kind, None if stale else 0, stale)
