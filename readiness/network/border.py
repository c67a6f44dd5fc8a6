"""Borders that close for some goods: which deliveries stop, and which would if an unknown country lay behind them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from readiness.network.build import Network
from readiness.network.graph import Graph
from readiness.network.loss import Edge


@dataclass(frozen=True)
class Border:
    """`stopped` for certain; `doubtful`: one end's country is not known, the other end lies at the border."""

    stopped: frozenset[Edge] = frozenset()
    doubtful: frozenset[Edge] = frozenset()


NOTHING_STOPS = Border()


def kept_in(network: Network, graph: Graph, inside: Collection[str], goods: Collection[int]) -> Border:
    """These offers' goods no longer leave the countries `inside`."""
    known = frozenset(goods)

    def state(source: str | None, owner: str | None) -> bool | None:
        if owner in inside or (source is not None and source not in inside):
            return False
        return None if source is None or owner is None else True

    return _border(network, graph, state, lambda source: source in known)


def between(network: Network, graph: Graph, one: Collection[str], other: Collection[str]) -> Border:
    """Nothing passes between the countries of `one` and of `other`, in either direction."""

    def state(source: str | None, owner: str | None) -> bool | None:
        if source is None or owner is None:
            known = source or owner
            return None if known in one or known in other else False
        return (source in one and owner in other) or (source in other and owner in one)

    return _border(network, graph, state, lambda source: True)


def _border(
    network: Network,
    graph: Graph,
    state: Callable[[str | None, str | None], bool | None],
    concerns: Callable[[int], bool],
) -> Border:
    stopped: set[Edge] = set()
    doubtful: set[Edge] = set()
    for edge, source, owner in _deliveries(network, graph, concerns):
        stops = state(source, owner)
        if stops is None:
            doubtful.add(edge)
        elif stops:
            stopped.add(edge)
    return Border(frozenset(stopped), frozenset(doubtful))


def _deliveries(
    network: Network, graph: Graph, concerns: Callable[[int], bool]
) -> Iterator[tuple[Edge, str | None, str | None]]:
    """Deliveries of the offers concerned, with the countries of maker and buyer."""
    for need, sources in enumerate(graph.sources):
        owner = network.offers[graph.owner[need]].country
        for source in sources:
            if concerns(source):
                yield (need, source), network.offers[source].country, owner
