"""Second sources on paper: alternatives that hang on one and the same point further up."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.network import FailureKind, Insight
from readiness.network.build import Network
from readiness.network.failures import Hit, at_risk
from readiness.network.parts import UNKNOWN

SMALLEST_FIRST: tuple[FailureKind, ...] = ("offer", "site", "firm", "group", "country")
"""The narrower the point, the more surprising it is that two suppliers hang on it."""


def paper_dual(network: Network, found: Sequence[Hit]) -> list[Insight]:
    """Points that take all sources of a slot down although at least one of them has not failed itself.

    Each slot is told once, at its narrowest such point (of equals, the one that costs most revenue); points that
    cost most come first.
    """
    hits = [
        hit for hit in found if hit.kind in SMALLEST_FIRST and hit.products and hit.lost and hit.id != UNKNOWN
    ]
    takes: dict[int, list[int]] = {}
    for number, hit in enumerate(hits):
        failed = _themselves(network, hit)
        for need in hit.lost:
            if not failed.issuperset(network.graph.sources[need]):
                takes.setdefault(need, []).append(number)
    slots_of: dict[int, dict[int, None]] = {}
    for need in sorted(takes):
        narrowest = min(takes[need], key=lambda n: _rank(network, hits[n]))
        slots_of.setdefault(narrowest, {})[network.graph.slot[need]] = None
    return [
        _told(network, hits[n], tuple(slots))
        for n, slots in sorted(slots_of.items(), key=lambda item: _loss_first(network, hits[item[0]]))
    ]


def _themselves(network: Network, hit: Hit) -> set[int]:
    """The offers that fail in their own name, not because they are bought from what fails."""
    if hit.kind not in ("site", "firm"):
        return set(hit.failed)
    named = ((n, network.offers[n]) for n in hit.failed)
    return {n for n, offer in named if hit.id == (offer.site if hit.kind == "site" else offer.firm)}


def _rank(network: Network, hit: Hit) -> tuple[int, float, str]:
    return (SMALLEST_FIRST.index(hit.kind), -(at_risk(network, hit.products) or 0), hit.id)


def _loss_first(network: Network, hit: Hit) -> tuple[float, int, str]:
    kind, loss, ident = _rank(network, hit)
    return (loss, kind, ident)


def _told(network: Network, hit: Hit, slots: tuple[int, ...]) -> Insight:
    named = tuple(f"{network.slots[s].parent} / {network.slots[s].name}" for s in slots)
    rivals = dict.fromkeys(
        network.offers[source.offer].firm for s in slots for source in network.slots[s].sources
    )
    return Insight(
        kind="paper_dual",
        id=hit.id,
        params={"point": hit.kind, "slots": named, "count": len(slots), "firms": tuple(rivals)},
        revenue_at_risk=at_risk(network, hit.products),
        places=tuple(network.slots[s].sources[0].place for s in slots),
    )
