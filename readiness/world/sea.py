"""How goods travel between two countries: by land, or by a sea lane with its straits and canals."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from readiness.model.base import Lang

_BETWEEN = re.compile(r"→|—|–|-|/|\bto\b|\bnach\b|至|到")
PORTS = "{}-{}"
"""How a stated lane is written once it is understood."""


@dataclass(frozen=True)
class Chokepoint:
    id: str
    lon: float
    lat: float
    names: Mapping[Lang, str]


@dataclass(frozen=True)
class Detour:
    """What blocking a strait means for one lane: `days` more, or None where no other passage exists."""

    days: float | None
    judgement: bool


@dataclass(frozen=True)
class Lane:
    """A sea lane between two ports; `detours` holds only the straits it passes."""

    origin: str
    destination: str
    sea_days: float
    detours: Mapping[str, Detour]


@dataclass(frozen=True)
class Hub:
    id: str
    port: str
    iso3: str
    lon: float
    lat: float


@dataclass(frozen=True)
class Sea:
    hubs: Mapping[str, Hub]
    hub_of: Mapping[str, str]
    """Country -> the port that stands for it (our judgement)."""
    land: Mapping[str, frozenset[str]]
    """Country -> the blocks of countries it reaches by land (our judgement)."""
    chokepoints: Mapping[str, Chokepoint]
    lanes: Mapping[frozenset[str], Lane]
    modes: Mapping[str, str]
    """Word for transport that needs no port, in small letters -> its id."""

    def by_land(self, one: str, other: str) -> bool:
        return one == other or bool(self.land.get(one, frozenset()) & self.land.get(other, frozenset()))

    def lane(self, one: str, other: str) -> Lane | None:
        """The lane goods take between two countries; None by land, within one port's region, or if not known."""
        if self.by_land(one, other):
            return None
        return self.lanes.get(frozenset([self.hub_of.get(one, ""), self.hub_of.get(other, "")]))

    def understood(self, text: str) -> str | None:
        """A lane as a parts list states it: a way without ports ("Luftfracht"), or two of our ports ("Shanghai - Genoa",
        by name or id); None where it is neither."""
        said = text.strip().casefold()
        if said in self.modes:
            return self.modes[said]
        for gap in _BETWEEN.finditer(said):
            ends = self._port(said[: gap.start()]), self._port(said[gap.end() :])
            if None not in ends and (ends[0] == ends[1] or frozenset(ends) in self.lanes):
                return PORTS.format(*ends)
        return None

    def stated(self, lane: str) -> Lane | None:
        """The lane behind a text that was understood; None where it needs no strait."""
        return self.lanes.get(frozenset(lane.split("-")))

    def _port(self, text: str) -> str | None:
        name = text.strip()
        return next((h.id for h in self.hubs.values() if name in (h.id.casefold(), h.port.casefold())), None)
