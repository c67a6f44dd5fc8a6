"""What wishes take away from the products: for good, or for a time that stock may outlast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from readiness.network.build import Network
from readiness.network.event import event_of, lasting
from readiness.network.graph import Graph
from readiness.network.loss import Edge, lose, products_down
from readiness.network.timing import days_until_down, first_product, weeks_to_impact
from readiness.network.wish import Wish
from readiness.world.world import World


@dataclass(frozen=True)
class Lost:
    """Products down for certain, those down if unknown inputs and covers fail too, and when the first one stops."""

    products: tuple[int, ...]
    products_high: tuple[int, ...]
    weeks: float | None


def lost_by(network: Network, world: World, wishes: Sequence[Wish]) -> Lost:
    days = lasting(wishes)
    graph = network.graph if days is None else network.lasting(days)
    event = event_of(network, graph, world, wishes)
    failed, cut, worst = set(event.failed), event.cut, event.cut | event.doubtful
    if days is None:
        return _for_good(network, graph, failed, cut, worst)
    return _for_a_time(network, graph, failed, cut, worst, days)


def _for_good(
    network: Network, graph: Graph, failed: set[int], cut: frozenset[Edge], worst: frozenset[Edge]
) -> Lost:
    down = lose(graph, failed, cut)
    high = lose(graph, failed, worst, network.unknown_inputs_fail)
    products = products_down(graph, down.offers)
    weeks = weeks_to_impact(graph, failed, cut, down, products, network.cover) if products else None
    return Lost(products, products_down(graph, high.offers, unknown_fails=True), weeks)


def _for_a_time(
    network: Network,
    graph: Graph,
    failed: set[int],
    cut: frozenset[Edge],
    worst: frozenset[Edge],
    days: float,
) -> Lost:
    """Lost is what runs dry before the loss ends. Unknown cover lasts in the low reading and is nothing in the high."""
    lasts = [inf if c is None else c for c in network.cover]
    nothing = [0 if c is None else c for c in network.cover]
    base = lose(graph, graph.open_inputs)
    low = days_until_down(graph, failed, cut, lasts, within=days)
    high = days_until_down(graph, failed, worst, nothing, within=days, before=base)
    products = products_down(graph, frozenset(low))
    products_high = products_down(graph, base.offers.union(high), unknown_fails=True)
    return Lost(products, products_high, first_product(graph, products, low))
