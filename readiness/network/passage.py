"""Straits and canals: which deliveries a blocked one stops, and which it only delays."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.network.build import Network
from readiness.network.graph import Graph
from readiness.network.lanes import Lanes
from readiness.network.loss import Edge
from readiness.world.sea import Sea


@dataclass(frozen=True)
class Blocked:
    """`stopped`: the detour outlasts the cover, or there is none; `doubtful`: the cover is not known.

    `delay_days` is the longest detour of those that only come later.
    """

    stopped: frozenset[Edge]
    doubtful: frozenset[Edge]
    delay_days: float


def blocked(network: Network, graph: Graph, sea: Sea) -> dict[str, Blocked]:
    """Every chokepoint of the tables, whether a delivery uses it or not."""
    stopped: dict[str, set[Edge]] = {ident: set() for ident in sea.chokepoints}
    doubtful: dict[str, set[Edge]] = {ident: set() for ident in sea.chokepoints}
    delay = dict.fromkeys(sea.chokepoints, 0.0)
    lanes = Lanes(network, graph, sea)
    for need, sources in enumerate(graph.sources):
        for source in sources:
            edge = (need, source)
            lane = lanes.of(edge)
            if lane is None:
                continue
            cover = network.cover[source]
            for ident, detour in lane.detours.items():
                if detour.days is None or (cover is not None and detour.days > cover):
                    stopped[ident].add(edge)
                    continue
                if cover is None:
                    doubtful[ident].add(edge)
                delay[ident] = max(delay[ident], detour.days)
    return {
        ident: Blocked(frozenset(stopped[ident]), frozenset(doubtful[ident]), delay[ident])
        for ident in sea.chokepoints
    }
