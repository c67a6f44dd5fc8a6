"""What-ifs: a small difference put through the same pipeline, before and after side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf

from readiness.errors import UnknownId
from readiness.model.network import NetworkState, WhatIf
from readiness.network.build import Network
from readiness.network.event import event_of, lasting, offers_in
from readiness.network.failures import at_risk
from readiness.network.graph import Graph
from readiness.network.ledger import Flow, Ledger
from readiness.network.loss import Edge, lose, products_down
from readiness.network.timing import days_until_down, first_product, weeks_to_impact
from readiness.network.value import (
    origin,
    price_factors,
    product_factor,
    repriced,
    value_shares,
)
from readiness.network.wish import Price, Tariff, Wish, parse
from readiness.world.world import World


def what_if(network: Network, world: World, spec: str) -> WhatIf:
    """Raises UnknownId where the wish names what the network and the tables do not know."""
    wishes = parse(spec)
    before = _state(network, world, ())
    return WhatIf(spec=spec, before=before, after=_state(network, world, wishes))


def _state(network: Network, world: World, wishes: Sequence[Wish]) -> NetworkState:
    loss = _losses(network, world, wishes)
    rise, duties = _dearer(network, world, wishes)
    factors = price_factors(network.ledger, rise, duties)
    ledger = repriced(network.ledger, rise) if rise else network.ledger
    numbered = list(enumerate(network.products))
    return NetworkState(
        revenue_at_risk=at_risk(network, loss.products),
        revenue_at_risk_high=at_risk(network, loss.products_high),
        weeks_to_impact=loss.weeks,
        products_down=tuple(network.products[p].id for p in loss.products),
        price={p.id: product_factor(network.ledger, n, factors) for n, p in numbered},
        origin={p.id: _origin(network, ledger, n) for n, p in numbered},
    )


def _origin(network: Network, ledger: Ledger, product: int) -> dict[str, float]:
    return origin(ledger, network.offers, value_shares(ledger, product))


@dataclass(frozen=True)
class Loss:
    products: tuple[int, ...]
    products_high: tuple[int, ...]
    weeks: float | None


def _losses(network: Network, world: World, wishes: Sequence[Wish]) -> Loss:
    days = lasting(wishes)
    graph = network.graph if days is None else network.lasting(days)
    event = event_of(network, graph, world, wishes)
    failed, cut, worst = set(event.failed), event.cut, event.cut | event.doubtful
    if days is None:
        return _for_good(network, graph, failed, cut, worst)
    return _for_a_time(network, graph, failed, cut, worst, days)


def _for_good(
    network: Network, graph: Graph, failed: set[int], cut: frozenset[Edge], worst: frozenset[Edge]
) -> Loss:
    down = lose(graph, failed, cut)
    high = lose(graph, failed, worst, network.unknown_inputs_fail)
    products = products_down(graph, down.offers)
    weeks = weeks_to_impact(graph, failed, cut, down, products, network.cover) if products else None
    return Loss(products, products_down(graph, high.offers, unknown_fails=True), weeks)


def _for_a_time(
    network: Network,
    graph: Graph,
    failed: set[int],
    cut: frozenset[Edge],
    worst: frozenset[Edge],
    days: float,
) -> Loss:
    """Lost is what runs dry before the loss ends. Unknown cover lasts in the low reading and is nothing in the high."""
    lasts = [inf if c is None else c for c in network.cover]
    nothing = [0 if c is None else c for c in network.cover]
    base = lose(graph, graph.open_inputs)
    low = days_until_down(graph, failed, cut, lasts, within=days)
    high = days_until_down(graph, failed, worst, nothing, within=days, before=base)
    products = products_down(graph, frozenset(low))
    products_high = products_down(graph, base.offers.union(high), unknown_fails=True)
    return Loss(products, products_high, first_product(graph, products, low))


@dataclass(frozen=True)
class Duties:
    """Duty on each delivery: owner and source of a flow decide."""

    tariffs: tuple[tuple[frozenset[int], frozenset[int], float, str], ...]
    hs_of: tuple[str, ...]

    def __call__(self, owner: int, flow: Flow) -> float:
        return sum(
            rate
            for start, to, rate, hs in self.tariffs
            if flow.source in start and owner in to and self.hs_of[flow.source].startswith(hs)
        )


def _dearer(network: Network, world: World, wishes: Sequence[Wish]) -> tuple[Mapping[int, float], Duties]:
    """Growth of makers' own value by offer, and the duties on deliveries."""
    rise: dict[int, float] = {}
    tariffs = []
    for wish in wishes:
        if isinstance(wish, Price):
            for offer in _of_material(network, world, wish.material):
                rise[offer] = (1 + rise.get(offer, 0)) * (1 + wish.rise) - 1
        if isinstance(wish, Tariff):
            start = frozenset(offers_in(network, world, wish.start))
            to = frozenset(offers_in(network, world, wish.to))
            tariffs.append((start, to, wish.rate, _digits(wish.hs)))
    return rise, Duties(tuple(tariffs), tuple(_digits(o.hs_code or "") for o in network.offers))


def _of_material(network: Network, world: World, material: str) -> tuple[int, ...]:
    """Offers of a raw material, by the name in the file; a known material nobody here buys holds none."""
    found = tuple(n for n, o in enumerate(network.offers) if o.material == material)
    if not found and material not in world.materials:
        raise UnknownId("material", material)
    return found


def _digits(code: str) -> str:
    return "".join(c for c in code if c.isdigit())
