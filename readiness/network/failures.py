"""Every single failure: what goes down with it, what that costs, when it is felt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from math import fsum

from readiness.model.network import Failure, FailureKind
from readiness.network.build import Network
from readiness.network.engine.losses import Losses, failures_of, losses
from readiness.network.event import NO_EVENT, Event
from readiness.network.groups import groups
from readiness.network.loss import NO_EDGES, Edge, already, lose, lose_each, products_down
from readiness.network.naming import OWN_FIRM
from readiness.network.passage import blocked
from readiness.network.timing import weeks_to_impact
from readiness.world.sea import Sea

AT_ONCE = 1000
"""Failures followed offer by offer at a time."""


@dataclass(frozen=True)
class Cause:
    """What fails together: offers, and deliveries. `doubtful` ones stop only in the high reading."""

    kind: FailureKind
    id: str
    offers: tuple[int, ...] = ()
    stopped: frozenset[Edge] = NO_EDGES
    doubtful: frozenset[Edge] = NO_EDGES
    delay_days: float = 0.0


@dataclass(frozen=True)
class Hit:
    """One failure with what it takes down; products by number."""

    kind: FailureKind
    id: str
    failed: tuple[int, ...]
    lost: tuple[int, ...]
    """Needs with several sources, all of which are now lost."""
    products: tuple[int, ...]
    products_high: tuple[int, ...]
    weeks: float | None
    delay_days: float


def hits(
    network: Network, sea: Sea, event: Event = NO_EVENT, executor: Executor | None = None
) -> tuple[Hit, ...]:
    """All offers, sites, firms, countries and chokepoints, whether they take anything down or not."""
    return hits_of(network, list(causes(network, sea)), event, executor)


def causes(network: Network, sea: Sea) -> Iterator[Cause]:
    for kind, ident, members in groups(network):
        yield Cause(kind, ident, members)
    for ident, block in blocked(network, network.graph, sea).items():
        yield Cause("chokepoint", ident, (), block.stopped, block.doubtful, block.delay_days)


def hits_of(
    network: Network, found: Sequence[Cause], event: Event = NO_EVENT, executor: Executor | None = None
) -> tuple[Hit, ...]:
    """`event`: what has happened already; every failure then comes on top of it. `executor` shares out the work.

    Weeks are those until the first product stops that the event itself leaves standing.
    """
    low, products, stopped = _reading(network, found, event, executor, worst=False)
    high = products
    if network.graph.open_inputs or event.doubtful or any(c.doubtful for c in found):
        _, high, _ = _reading(network, found, event, executor, worst=True)
    elif not all(network.graph.makers):
        unmade = products_down(network.graph, frozenset(), unknown_fails=True)
        high = [tuple(sorted({*down, *unmade})) for down in products]
    needs = network.graph.arrays.needs
    lost = [tuple(need for need in row if need < needs) for row in low.lost_rows()]
    failed = [(*cause.offers, *sorted(event.failed.difference(cause.offers))) for cause in found]
    felt = [n for n, down in enumerate(products) if len(down) > stopped]
    weeks = _weeks(network, found, failed, event, products, felt)
    return tuple(
        Hit(
            kind=cause.kind,
            id=cause.id,
            failed=failed[n],
            lost=lost[low.row[n]],
            products=products[n],
            products_high=high[n],
            weeks=weeks.get(n),
            delay_days=cause.delay_days,
        )
        for n, cause in enumerate(found)
    )


def _reading(
    network: Network, found: Sequence[Cause], event: Event, executor: Executor | None, *, worst: bool
) -> tuple[Losses, list[tuple[int, ...]], int]:
    """What every cause takes down on top of the event, by cause all products that are then down, and how many the
    event alone takes down."""
    graph = network.graph
    failed, cut = event.failed, event.cut
    if worst:
        failed, cut = failed | graph.open_inputs, cut | event.doubtful
    base = lose(graph, failed, cut)
    stops = [cause.stopped | cause.doubtful if worst else cause.stopped for cause in found]
    cuts = [graph.numbered(edges).tolist() if edges else () for edges in stops]
    asked = failures_of([cause.offers for cause in found], cuts)
    lost = losses(graph.arrays, asked, already(graph, base), executor)
    before = products_down(graph, base.offers, unknown_fails=worst)
    rows = [tuple(sorted({*before, *row})) if before else row for row in lost.rows()]
    return lost, [rows[row] for row in lost.row.tolist()], len(before)


def _weeks(
    network: Network,
    found: Sequence[Cause],
    failed: Sequence[tuple[int, ...]],
    event: Event,
    products: Sequence[tuple[int, ...]],
    felt: Sequence[int],
) -> dict[int, float | None]:
    """Weeks until the first product is gone, for `felt`, the causes that take one down."""
    graph = network.graph
    weeks: dict[int, float | None] = {}
    for first in range(0, len(felt), AT_ONCE):
        some = felt[first : first + AT_ONCE]
        cuts = [event.cut | found[n].stopped for n in some]
        downs = lose_each(graph, [failed[n] for n in some], cuts)
        for n, cut, down in zip(some, cuts, downs, strict=True):
            weeks[n] = weeks_to_impact(graph, failed[n], cut, down, products[n], network.cover)
    return weeks


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
            spend=_bought_of(network, hit),
            hit=bool(hit.products) or hit.products_high != baseline,
        )
        for hit in found
        if everything or hit.products or hit.products_high != baseline
    ]
    return tuple(sorted(named, key=_by_loss))


def _bought_of(network: Network, hit: Hit) -> float | None:
    """Money a year for what is bought of it; None where a part of it is not known, or where nothing is bought."""
    bought = [network.spend[offer] for offer in hit.failed if network.offers[offer].firm != OWN_FIRM]
    known = [money for money in bought if money is not None]
    return fsum(known) if bought and len(known) == len(bought) else None


def _by_loss(failure: Failure) -> tuple[float, str, str]:
    return (-(failure.revenue_at_risk or 0), failure.id, failure.kind)
