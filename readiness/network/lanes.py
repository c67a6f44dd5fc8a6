"""Which way each delivery takes: as the parts list states it, else by the countries of maker and buyer."""

from __future__ import annotations

from readiness.network.build import Network
from readiness.network.graph import Edge, Graph
from readiness.world.sea import Lane, Sea


class Lanes:
    """Lanes by delivery; each way is looked up once."""

    def __init__(self, network: Network, graph: Graph, sea: Sea) -> None:
        self._offers, self._owner, self._sea = network.offers, graph.owner, sea
        self._stated = _stated(network, graph)
        self._known: dict[tuple[str | None, str | None], Lane | None] = {}

    def of(self, edge: Edge) -> Lane | None:
        """None by land, by air, within one port's region, or where it is not known."""
        need, source = edge
        said = self._stated.get(edge)
        if said is not None:
            return self._sea.stated(said)
        way = self._offers[source].country, self._offers[self._owner[need]].country
        if way not in self._known:
            start, to = way
            self._known[way] = None if start is None or to is None else self._sea.lane(start, to)
        return self._known[way]


def _stated(network: Network, graph: Graph) -> dict[Edge, str]:
    """Only deliveries with a lane of their own; of two rows of one source the first counts."""
    slots = [{s.offer: s.lane for s in reversed(slot.sources) if s.lane} for slot in network.slots]
    return {
        (need, source): lane
        for need, slot in enumerate(graph.slot)
        for source, lane in slots[slot].items()
        if source in graph.sources[need]
    }
