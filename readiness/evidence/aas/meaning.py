"""What the submodels and elements mean that are read here: numbers of ECLASS and IEC CDD, addresses of IDTA."""

from __future__ import annotations

import re
from collections.abc import Iterable

from readiness.evidence.aas.environment import Element, Submodel

NAMEPLATE = re.compile(r"https?://admin-shell\.io/(?:idta|zvei)/nameplate/\d+/\d+/Nameplate", re.I)
TECHNICAL_DATA = re.compile(
    r"0173-1#01-AHX837|https?://admin-shell\.io/(?:idta|zvei)/TechnicalData/(?:Submodel/)?\d+/\d+.*", re.I
)
HANDOVER = re.compile(
    r"0173-1#01-AHF578|https?://admin-shell\.io/(?:vdi/2770/\d+/\d+/Documentation"
    r"|(?:idta|zvei)/HandoverDocumentation/.*)",
    re.I,
)
FOOTPRINT = re.compile(r"https?://admin-shell\.io/idta/CarbonFootprint/CarbonFootprint/\d+/\d+", re.I)
STRUCTURE = re.compile(r"https?://admin-shell\.io/idta/HierarchicalStructures/\d+/\d+/Submodel", re.I)
INSPECTION = re.compile(r"https?://admin-shell\.io/idta/\S*InspectionDocument\S*", re.I)

Names = tuple[str, ...]
"""Short names and numbers without version that mean the same field."""


_NUMBERED = re.compile(r"[_\d]+$")
"""Repeated elements were numbered before lists came: Document01, Language__00__."""


def means(thing: Submodel, form: re.Pattern[str]) -> bool:
    return any(form.fullmatch(said) for said in thing.meanings)


def first(elements: Iterable[Element], names: Names) -> str | None:
    """The first value of an element with one of these meanings, else with one of these short names."""
    several = [e for e in elements if e.said is not None]
    meant = (e.said for e in several if not set(names).isdisjoint(e.meanings))
    named = (e.said for e in several if short_name(e) in names)
    return next(meant, None) or next(named, None)


def all_of(elements: Iterable[Element], names: Names) -> list[Element]:
    """Every element with one of these meanings or short names."""
    return [e for e in elements if short_name(e) in names or not set(names).isdisjoint(e.meanings)]


def said_in(elements: Iterable[Element]) -> list[str]:
    """Values of elements, or of the members of a list."""
    return [s for e in elements for s in ([e.said] if e.said else [c.said for c in e.children]) if s]


def short_name(element: Element) -> str:
    """The short name without the number of its repetition."""
    return _NUMBERED.sub("", element.name)
