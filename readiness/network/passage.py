"""Straits and canals: which deliveries a blocked one stops, and which it only delays."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.network.build import Network
from readiness.network.graph import Graph
from readiness.network.loss import Edge
from readiness.world.sea import Detour, Sea


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
    detours: dict[tuple[str, str], dict[str, Detour]] = {}
    for need, sources in enumerate(graph.sources):
        to = network.offers[graph.owner[need]].country
        for source in sources:
            start = network.offers[source].country
            if start is None or to is None:
                continue
            if (start, to) not in detours:
                lane = sea.lane(start, to)
                detours[start, to] = dict(lane.detours) if lane else {}
            for ident, detour in detours[start, to].items():
                edge = (need, source)
                cover = network.cover[source]
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
