"""Every single failure: what goes down with it, what that costs, when it is felt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from readiness.model.network import Failure, FailureKind
from readiness.network.build import Network
from readiness.network.event import NO_EVENT, Event
from readiness.network.groups import groups
from readiness.network.loss import Edge, lose, products_down
from readiness.network.passage import blocked
from readiness.network.timing import weeks_to_impact
from readiness.world.sea import Sea

NO_EDGES: frozenset[Edge] = frozenset()


@dataclass(frozen=True)
class Hit:
    """One failure with everything it takes down; products by number."""

    kind: FailureKind
    id: str
    failed: tuple[int, ...]
    down: frozenset[int]
    products: tuple[int, ...]
    products_high: tuple[int, ...]
    weeks: float | None
    delay_days: float


def hits(network: Network, sea: Sea, event: Event = NO_EVENT) -> tuple[Hit, ...]:
    """All offers, sites, firms, countries and chokepoints, whether they take anything down or not.

    `event`: what has happened already; every failure then comes on top of it.
    """
    found = [
        _hit(network, kind, ident, (*members, *(event.failed - set(members))), event.cut, event.doubtful)
        for kind, ident, members in groups(network)
    ]
    for ident, block in blocked(network, network.graph, sea).items():
        stopped, doubtful = event.cut | block.stopped, event.doubtful | block.doubtful
        failed = tuple(sorted(event.failed))
        found.append(_hit(network, "chokepoint", ident, failed, stopped, doubtful, block.delay_days))
    return tuple(found)


def _hit(
    network: Network,
    kind: FailureKind,
    ident: str,
    failed: tuple[int, ...],
    cut: frozenset[Edge] = NO_EDGES,
    doubtful: frozenset[Edge] = NO_EDGES,
    delay_days: float = 0.0,
) -> Hit:
    graph = network.graph
    down = lose(graph, failed, cut)
    products = products_down(graph, down.offers)
    worst = down
    if graph.open_inputs or doubtful:
        worst = lose(graph, failed, cut | doubtful, network.unknown_inputs_fail)
    high = products_down(graph, worst.offers, unknown_fails=True)
    weeks = weeks_to_impact(graph, failed, cut, down, products, network.cover) if products else None
    return Hit(kind, ident, failed, down.offers, products, high, weeks, delay_days)


def at_risk(network: Network, products: Sequence[int]) -> float | None:
    """Share of all revenue whose product is down; None where nothing is sold."""
    return fsum(network.weights[p] for p in products) if network.products else None


def failures(network: Network, found: Sequence[Hit], everything: bool = False) -> tuple[Failure, ...]:
    """By loss, then by id; without `everything` only what takes something down."""
    baseline = products_down(network.graph, network.unknown_inputs_fail.offers, unknown_fails=True)
    named = [
        Failure(
            kind=hit.kind,
            id=hit.id,
            revenue_at_risk=at_risk(network, hit.products),
            revenue_at_risk_high=at_risk(network, hit.products_high),
            products=tuple(network.products[p].id for p in hit.products),
            products_high=tuple(network.products[p].id for p in hit.products_high),
            weeks_to_impact=hit.weeks,
            delay_days=hit.delay_days,
            hit=bool(hit.products) or hit.products_high != baseline,
        )
        for hit in found
    ]
    named = [failure for failure in named if everything or failure.hit]
    return tuple(sorted(named, key=_by_loss))


def _by_loss(failure: Failure) -> tuple[float, str, str]:
    return (-(failure.revenue_at_risk or 0), failure.id, failure.kind)
