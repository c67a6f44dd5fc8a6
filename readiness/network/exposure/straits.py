"""Share of value that passes each strait or canal at least once on its way into the products."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from readiness.network.build import Network
from readiness.network.engine.flows import Flags
from readiness.network.engine.forward import growth
from readiness.world.sea import Sea

Way = tuple[str | None, str | None, str | None]
"""Country of the maker, country of the buyer, and the lane where the list states one."""


def straits(network: Network, sea: Sea) -> tuple[dict[str, float], float | None]:
    """By chokepoint, and the share of which nobody can say: no country, no lane in the tables, or untraced.

    What has passed once is not counted again further down. Value without a maker's country may have passed anywhere.
    """
    if not network.products:
        return {}, None
    flows = network.ledger.flows
    offer = flows.offer.tolist()
    country = [network.offers[number].country for number in offer]
    said = _stated(network)
    pairs: list[Way] = [
        (country[s], country[o], said.get((offer[o], offer[s])))
        for s, o in zip(flows.source.tolist(), flows.owner.tolist(), strict=True)
    ]
    ways = {pair: _way(pair, sea) for pair in set(pairs)}
    passing = {
        ident: np.array([ident in (ways[pair] or ()) for pair in pairs], dtype=bool)
        for ident in sea.chokepoints
    }
    nowhere = np.zeros(flows.offers)
    shares = {ident: _share(network, nowhere, at) for ident, at in passing.items() if at.any()}
    unseen = np.array([ways[pair] is None for pair in pairs], dtype=bool)
    return {ident: s for ident, s in shares.items() if s > 0}, _share(network, flows.untraced, unseen)


def _stated(network: Network) -> dict[tuple[int, int], str]:
    """Buyer and maker -> the lane the list states for what passes between them; the first where it states several."""
    found: dict[tuple[int, int], str] = {}
    for slot in network.slots:
        for source in slot.sources:
            if source.lane is not None:
                for owner in slot.owners:
                    found.setdefault((owner, source.offer), source.lane)
    return found


def _way(way: Way, sea: Sea) -> Sequence[str] | None:
    """The chokepoints on the way; none by land, None where it is not known."""
    start, end, said = way
    if said is not None:
        stated = sea.stated(said)
        return () if stated is None else tuple(stated.detours)
    if start is None or end is None:
        return None
    if sea.by_land(start, end):
        return ()
    hubs = sea.hub_of.get(start), sea.hub_of.get(end)
    if None in hubs:
        return None
    lane = sea.lane(start, end)
    return () if lane is None else tuple(lane.detours)


def _share(network: Network, base: np.ndarray[tuple[int], np.dtype[np.float64]], passing: Flags) -> float:
    """Of each price: `base`, the flows that pass here, and what had passed before in those that do not."""
    flows = network.ledger.flows
    here = base + np.bincount(flows.owner, flows.share * passing, flows.offers)
    passed = growth(flows, here, np.where(passing, 0.0, flows.share))
    return float(
        sum(
            weight * share * passed[flows.place[maker]]
            for weight, makers in zip(network.weights, network.ledger.makers, strict=True)
            for maker, share in makers
        )
    )
