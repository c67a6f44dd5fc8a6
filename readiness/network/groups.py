"""What can fail together: an offer alone, a site, a firm, a country - each the set of its offers."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.model.network import FailureKind
from readiness.network.build import Network
from readiness.network.makers import makers_of
from readiness.network.parts import UNKNOWN

Group = tuple[FailureKind, str, tuple[int, ...]]


def groups(network: Network) -> Iterator[Group]:
    """All of them, kind by kind in order of the rows. The country `unknown` holds every offer without one:
    what would stop if the makers nobody knows failed."""
    for number, offer in enumerate(network.offers):
        yield "offer", offer.id, (number,)
    for kind in ("site", "firm", "country"):
        for ident, members in members_by(network, kind).items():
            yield kind, ident, members


def members_by(network: Network, kind: FailureKind) -> dict[str, tuple[int, ...]]:
    """Id -> offers, for one kind of group. A parent firm that fails takes the firms it owns with it."""
    makers = makers_of(network.offers, kind)
    found: dict[str, list[int]] = {}
    for number, offer in enumerate(network.offers):
        ident = {"offer": offer.id, "site": offer.site, "firm": offer.firm}.get(
            kind, offer.country or UNKNOWN
        )
        owned = offer.parent_firm if kind == "firm" and offer.parent_firm else ident
        for each in dict.fromkeys((ident, makers.get(number, ident), owned)):
            found.setdefault(each, []).append(number)
    return {ident: tuple(members) for ident, members in found.items()}
