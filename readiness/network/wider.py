"""What fails wider than one part, site, firm or country: regions, ports, and two parts at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from readiness.model.network import NetworkAnalysis, Pair
from readiness.network.build import Network
from readiness.network.engine.losses import failures_of, losses, single_failures
from readiness.network.engine.pairs import risky_pairs
from readiness.network.failures import Cause, at_risk, failures, hits_of
from readiness.network.lanes import Lanes
from readiness.network.loss import Edge
from readiness.network.parts import UNKNOWN
from readiness.world.sea import Sea
from readiness.world.world import World


def with_wider(
    analysis: NetworkAnalysis, network: Network, world: World, limits: Mapping[str, float]
) -> NetworkAnalysis:
    """The analysis with regions and ports that take something down, and pairs worse than their two halves."""
    pairs, complete = pairs_of(network, int(limits["network.pairs"]))
    return analysis.model_copy(
        update={
            "regions": failures(network, hits_of(network, list(regions(network, world)))),
            "ports": failures(network, hits_of(network, list(ports(network, world.sea)))),
            "pairs": pairs,
            "pairs_complete": complete,
        }
    )


def regions(network: Network, world: World) -> Iterator[Cause]:
    """All offers in the countries of one subregion of the United Nations."""
    members: dict[str, list[int]] = {}
    for number, offer in enumerate(network.offers):
        country = world.countries.by_iso3.get(offer.country or "")
        members.setdefault((country.subregion if country else "") or UNKNOWN, []).append(number)
    for ident, offers in members.items():
        yield Cause("region", ident, tuple(offers))


def ports(network: Network, sea: Sea) -> Iterator[Cause]:
    """All deliveries by sea from or to one port. That another port takes over is not assumed."""
    stopped: dict[str, set[Edge]] = {}
    graph = network.graph
    lanes = Lanes(network, graph, sea)
    for need, sources in enumerate(graph.sources):
        for source in sources:
            lane = lanes.of((need, source))
            for hub in () if lane is None else (lane.origin, lane.destination):
                stopped.setdefault(hub, set()).add((need, source))
    for hub in sorted(stopped):
        yield Cause("port", hub, (), frozenset(stopped[hub]))


def pairs_of(network: Network, most: int) -> tuple[tuple[Pair, ...], bool]:
    """Pairs of offers that take products down which neither takes alone, the dearest first; and whether all are here."""
    arrays = network.graph.arrays
    risky = risky_pairs(arrays, most)
    alone = losses(arrays, single_failures(arrays.offers))
    both = losses(arrays, failures_of(risky.pairs))
    found = []
    for number, (one, other) in enumerate(risky.pairs):
        down = both.products_of(number)
        apart = {*alone.products_of(one), *alone.products_of(other)}
        if len(down) > len(apart):
            found.append(
                Pair(
                    offers=(network.offers[one].id, network.offers[other].id),
                    revenue_at_risk=at_risk(network, down),
                    revenue_at_risk_apart=at_risk(network, sorted(apart)),
                    products=tuple(network.products[p].id for p in down),
                )
            )
    return tuple(sorted(found, key=lambda p: (-(p.revenue_at_risk or 0), p.offers))), risky.complete
