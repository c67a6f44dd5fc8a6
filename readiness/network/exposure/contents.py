"""Which offers of a network hold which raw materials, and which products need those offers."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.network.build import Network
from readiness.network.value import Shares
from readiness.world.composition.composition import Composition, Content
from readiness.world.world import World


def contents(network: Network, world: World) -> Mapping[int, tuple[Content, ...]]:
    """Offer -> its critical, strategic or controlled materials; only offers that hold one.

    A customs code speaks only for parts whose inputs are not listed: of others the listed inputs say it better.
    End products are made of their parts and hold nothing of their own.
    """
    composition, told = world.composition, _of_interest(world)
    known: dict[tuple[str | None, str, str | None], tuple[Content, ...]] = {}
    sold = set(network.graph.sells)
    found = {}
    for number, offer in enumerate(network.offers):
        if number in sold:
            continue
        code = None if network.graph.needs[number] else offer.hs_code
        key = (offer.material, offer.part, code)
        if key not in known:
            known[key] = _kept(composition, key, told)
        if known[key]:
            found[number] = known[key]
    return found


def _kept(
    composition: Composition, key: tuple[str | None, str, str | None], told: frozenset[str]
) -> tuple[Content, ...]:
    return tuple(content for content in composition.of_part(*key) if content.material in told)


def _of_interest(world: World) -> frozenset[str]:
    listed = {m.id for m in world.materials.values() if m.eu_critical or m.eu_strategic}
    return frozenset(listed | {c.material for c in world.export_controls})


def valued(network: Network, shares: Shares) -> dict[int, float]:
    """Offer -> share of the product's price that its maker adds; only where that is known, be it nothing."""
    reached = zip(shares.offer.tolist(), shares.added.tolist(), strict=True)
    return {offer: share for offer, share in reached if network.ledger.entries[offer].added is not None}


def needed_by(network: Network) -> list[int]:
    """Offer -> the products that need it by their counting sources, as bits."""
    graph = network.graph
    found = [0] * len(network.offers)
    for product, makers in enumerate(graph.makers):
        for maker in makers:
            found[maker] |= 1 << product
    waiting = [offer for offer, products in enumerate(found) if products]
    while waiting:
        offer = waiting.pop()
        for need in graph.needs[offer]:
            for source in graph.sources[need]:
                if found[offer] | found[source] != found[source]:
                    found[source] |= found[offer]
                    waiting.append(source)
    return found
