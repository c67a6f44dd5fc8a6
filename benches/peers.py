"""The same networks in the common graph libraries, as far as they are installed."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import networkx as nx

from benches.networks import Edges


def installed(name: str) -> Any | None:
    """A peer is measured where it is installed; where it is not, that is said and nothing fails."""
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"     {name} is not installed (dependency group bench): not compared", flush=True)
        return None


def in_networkx(made: Edges) -> nx.MultiDiGraph[int]:
    """With the slot on every edge: a plain graph would merge a source that fills two slots of one owner."""
    graph: nx.MultiDiGraph[int] = nx.MultiDiGraph()
    graph.add_nodes_from(range(made.offers))
    slots = [{"slot": slot} for slot in made.slot.tolist()]
    graph.add_edges_from(zip(made.source.tolist(), made.owner[made.slot].tolist(), slots, strict=True))
    return graph


def in_rustworkx(rustworkx: Any, made: Edges) -> Any:
    graph = rustworkx.PyDiGraph(multigraph=True)
    graph.add_nodes_from(range(made.offers))
    ends = zip(made.source.tolist(), made.owner[made.slot].tolist(), made.slot.tolist(), strict=True)
    graph.add_edges_from(list(ends))
    return graph


def in_igraph(igraph: Any, made: Edges) -> Any:
    ends = list(zip(made.source.tolist(), made.owner[made.slot].tolist(), strict=True))
    return igraph.Graph(n=made.offers, edges=ends, directed=True)


def reach_in_rustworkx(rustworkx: Any, made: Edges) -> Callable[[], object]:
    graph = in_rustworkx(rustworkx, made)
    return lambda: [rustworkx.descendants(graph, offer) for offer in range(made.offers)]


def reach_in_igraph(igraph: Any, made: Edges) -> Callable[[], object]:
    graph = in_igraph(igraph, made)
    return lambda: [graph.subcomponent(offer, mode="out") for offer in range(made.offers)]


def recomputed_in_networkx(made: Edges, sample: int) -> Callable[[], object]:
    """For some failures: the graph copied, the offer taken out, every offer worked out again from its suppliers up."""
    graph = in_networkx(made)
    order = list(nx.topological_sort(graph))

    def up_without(offer: int) -> dict[int, bool]:
        left = graph.copy()
        left.remove_node(offer)
        up: dict[int, bool] = {offer: False}
        for at in order:
            slots: dict[int, bool] = {}
            for source, _, slot in graph.in_edges(at, data="slot"):
                slots[slot] = slots.get(slot, False) or up[source]
            up[at] = at in left and all(slots.values())
        return up

    return lambda: [up_without(offer) for offer in range(0, made.offers, made.offers // sample)]
