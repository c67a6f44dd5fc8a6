"""What can fail together: an offer alone, a site, a firm, a country, a group the list names - each the set of its offers."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.model.network import FailureKind
from readiness.network.build import Network
from readiness.network.makers import makers_of
from readiness.network.parts import UNKNOWN, Offer

Group = tuple[FailureKind, str, tuple[int, ...]]


def groups(network: Network) -> Iterator[Group]:
    """All of them, kind by kind in order of the rows. The country `unknown` holds every offer without one:
    what would stop if the makers nobody knows failed."""
    for number, offer in enumerate(network.offers):
        yield "offer", offer.id, (number,)
    for kind in ("site", "firm", "country", "group"):
        for ident, members in members_by(network, kind).items():
            yield kind, ident, members


def members_by(network: Network, kind: FailureKind) -> dict[str, tuple[int, ...]]:
    """Id -> offers, for one kind of group. A parent firm that fails takes the firms it owns with it."""
    if kind == "group":
        return _named_groups(network)
    makers = makers_of(network.offers, kind)
    found: dict[str, list[int]] = {}
    for number, offer in enumerate(network.offers):
        ident = _ident(offer, kind)
        found.setdefault(ident, []).append(number)
        owned = offer.parent_firm if kind == "firm" and offer.parent_firm else ident
        for other in {makers.get(number, ident): None, owned: None}:
            if other != ident:
                found.setdefault(other, []).append(number)
    return {ident: tuple(members) for ident, members in found.items()}


def _named_groups(network: Network) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, offer in enumerate(network.offers):
        for ident in offer.risk_groups:
            found.setdefault(ident, []).append(number)
    return {ident: tuple(members) for ident, members in found.items()}


def _ident(offer: Offer, kind: FailureKind) -> str:
    """Which group of that kind an offer stands in by its own row."""
    if kind == "offer":
        return offer.id
    if kind == "site":
        return offer.site
    return offer.firm if kind == "firm" else offer.country or UNKNOWN
