"""The network as a graph of the common libraries: for pictures, other tools, and files they read."""

from __future__ import annotations

import networkx as nx

from readiness.network.build import Network
from readiness.network.parts import counting


def as_multigraph(network: Network) -> nx.MultiDiGraph[str]:
    """Offers as nodes, counting sources as edges from source to owner.

    A multigraph on purpose: a plain one would merge a source that fills two slots of the same owner.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for number, offer in enumerate(network.offers):
        tier = network.tier[number]
        graph.add_node(
            offer.id,
            part=offer.part,
            firm=offer.firm,
            site=offer.site,
            country=offer.country or "",
            tier=-1 if tier is None else tier,
        )
    for slot in network.slots:
        for source in counting(network.offers, slot.sources, None):
            for owner in slot.owners:
                ends = (network.offers[source.offer].id, network.offers[owner].id)
                graph.add_edge(*ends, slot=slot.name, status=source.status)
    return graph


def as_graphml(network: Network) -> str:
    """The same as GraphML text."""
    return "\n".join(nx.generate_graphml(as_multigraph(network))) + "\n"
