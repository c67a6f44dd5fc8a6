"""What-ifs: a small difference put through the same pipeline, before and after side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from readiness.errors import UnknownId
from readiness.model.network import NetworkState, WhatIf
from readiness.network.build import Network
from readiness.network.engine.arrays import Ints
from readiness.network.engine.flows import Flags, Floats
from readiness.network.event import event_of, lasting, offers_in
from readiness.network.failures import at_risk
from readiness.network.graph import Graph
from readiness.network.ledger import Ledger
from readiness.network.loss import Edge, lose, products_down
from readiness.network.timing import days_until_down, first_product, weeks_to_impact
from readiness.network.value import (
    no_duty,
    price_factors,
    product_factor,
    repriced,
    value_shares,
)
from readiness.network.wish import Price, Tariff, Wish, parse
from readiness.world.world import World


def what_ifs_of(network: Network, world: World, specs: Sequence[str]) -> tuple[WhatIf, ...]:
    """Raises UnknownId where a wish names what the network and the tables do not know."""
    wishes = [parse(spec) for spec in specs]
    before = _state(network, world, ()) if specs else None
    return tuple(
        WhatIf(spec=spec, before=before, after=_state(network, world, wish))
        for spec, wish in zip(specs, wishes, strict=True)
        if before is not None
    )


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
    return dict(value_shares(ledger, product).origin)


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
    """Duty on each delivery: owner and source of a flow decide. Of each tariff the sources and owners it meets."""

    tariffs: tuple[tuple[Flags, Flags, float], ...]

    def __call__(self, owner: Ints, source: Ints) -> Floats:
        found = no_duty(owner, source)
        for start, to, rate in self.tariffs:
            found += rate * (start[source] & to[owner])
        return found


def _dearer(network: Network, world: World, wishes: Sequence[Wish]) -> tuple[Mapping[int, float], Duties]:
    """Growth of makers' own value by offer, and the duties on deliveries."""
    rise: dict[int, float] = {}
    tariffs = []
    for wish in wishes:
        if isinstance(wish, Price):
            for offer in _of_material(network, world, wish.material):
                rise[offer] = (1 + rise.get(offer, 0)) * (1 + wish.rise) - 1
        if isinstance(wish, Tariff):
            start = [
                n
                for n in offers_in(network, world, wish.start)
                if _digits(network.offers[n].hs_code or "").startswith(_digits(wish.hs))
            ]
            to = offers_in(network, world, wish.to)
            tariffs.append((_marked(network, start), _marked(network, to), wish.rate))
    return rise, Duties(tuple(tariffs))


def _marked(network: Network, offers: Sequence[int]) -> Flags:
    found = np.zeros(len(network.offers), dtype=bool)
    found[list(offers)] = True
    return found


def _of_material(network: Network, world: World, material: str) -> tuple[int, ...]:
    """Offers of a raw material, by the name in the file; a known material nobody here buys holds none."""
    found = tuple(n for n, o in enumerate(network.offers) if o.material == material)
    if not found and material not in world.materials:
        raise UnknownId("material", material)
    return found


def _digits(code: str) -> str:
    return "".join(c for c in code if c.isdigit())
