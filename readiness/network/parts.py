"""What the rows say once read: offers, slots, products - before anything is counted or computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast

from readiness.model.network import Grade
from readiness.model.place import Place
from readiness.network.row import Declared

Status = Literal["approved", "qualified", "potential", "blocked"]

UNKNOWN = "unknown"
"""Key of what belongs to a country nobody knows; it never counts as any country's."""


@dataclass(frozen=True)
class Offer:
    """A part made at one site: the node of the graph. `price` in the case's currency, per unit of the part."""

    id: str
    part: str
    site: str
    firm: str
    country: str | None
    price: float | None
    stock_days: float | None
    lead_time_days: float | None
    switch_days: float | None
    recover_days: float | None
    hs_code: str | None
    material: str | None
    declared_origin: str | None
    place: Place
    capacity: float | None = None
    """Units it can deliver a month at most; None where nobody states a limit."""
    eccn: str | None = None
    """US export class, which marks it as controlled content."""
    parent_firm: str | None = None
    risk_groups: tuple[str, ...] = ()
    """What it fails together with: everything that names the same river, holding or subcontractor."""
    declared: Declared | None = None
    """What of this is the supplier's own word, and who it says makes the part."""
    grades: Mapping[str, Grade] = field(default_factory=dict, hash=False)
    """Column -> by whose word its value is known; only columns with a value."""


@dataclass(frozen=True)
class Source:
    """One row of a slot (or of a product's makers): who, how much, which share, may it be used."""

    offer: int
    quantity: float | None
    share: float | None
    status: Status
    place: Place
    lane: str | None = None
    """How it travels to whoever needs it, where the list says so; else the countries decide."""

    def counts(self, switch_days: float | None, lasting: float | None) -> bool:
        """Potential sources count only in a what-if that lasts longer than it takes to switch to them."""
        if self.status in ("approved", "qualified"):
            return True
        waited = lasting is not None and switch_days is not None and lasting > switch_days
        return self.status == "potential" and waited


@dataclass(frozen=True)
class Slot:
    """An input its owners need. `parent` as written; `assumed` where an empty slot name made alternatives."""

    parent: str
    name: str
    owners: tuple[int, ...]
    sources: tuple[Source, ...]
    assumed: bool


@dataclass(frozen=True)
class Product:
    """An end product; `makers` are its own offers with their share."""

    id: str
    revenue: float | None
    makers: tuple[Source, ...]


def status_of(word: str | None) -> Status:
    return cast(Status, word)


def counting(
    offers: tuple[Offer, ...], sources: tuple[Source, ...], lasting: float | None
) -> tuple[Source, ...]:
    """The sources that count, in the order of their rows."""
    return tuple(s for s in sources if s.counts(offers[s.offer].switch_days, lasting))
