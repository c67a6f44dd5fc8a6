"""What a network makes on a normal day, as an outage is computed from it: units, stock and capacity of every offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from readiness.network.build import Network
from readiness.network.engine.arrays import make_arrays
from readiness.network.engine.flows import Floats
from readiness.network.order import arrange
from readiness.network.parts import Source, counting
from readiness.network.recovery.program import Supply
from readiness.network.shares import shares

YEAR = 365.25
MONTH = YEAR / 12


@dataclass(frozen=True, eq=False)
class Demand:
    """`daily`: units of each offer on a normal day. `missing`: products whose units nobody can tell."""

    daily: Floats
    missing: tuple[str, ...]


def demand(network: Network) -> Demand:
    """Units sold are revenue by price; what goes in follows from shares and quantities.

    The link that closes a circle asks for nothing more.
    """
    daily = np.zeros(len(network.offers))
    missing = []
    for product, makers in zip(network.products, network.ledger.makers, strict=True):
        for maker, share in makers:
            price = network.offers[maker].price
            if product.revenue is None or not price:
                missing.append(product.id)
            else:
                daily[maker] += share * product.revenue / price / YEAR
    inputs = [_bought(network, offer) for offer in range(len(network.offers))]
    sold = [maker for makers in network.graph.makers for maker in makers]
    way = arrange(len(network.offers), sold, [[source for source, _ in bought] for bought in inputs])
    for owner in reversed(way.order):
        for source, units in inputs[owner]:
            if (owner, source) not in way.closing:
                daily[source] += daily[owner] * units
    return Demand(daily, tuple(dict.fromkeys(missing)))


def _bought(network: Network, offer: int) -> list[tuple[int, float]]:
    """Sources of an offer with the units of each that go into one of its own."""
    found = []
    for need in network.graph.needs[offer]:
        sources = counting(network.offers, network.slots[network.graph.slot[need]].sources, None)
        for source, share in zip(sources, shares(sources)[0], strict=True):
            found.append((source.offer, share * _quantity(source)))
    return found


def _quantity(source: Source) -> float:
    """A quantity that was not readable counts as one: the problem is told with its row."""
    return 1.0 if source.quantity is None else source.quantity


def supply_of(network: Network, daily: Floats, high: bool) -> Supply:
    """Unknown stock lasts in the low reading and is nothing in the high one, where unknown inputs give nothing.

    A source that is only held ready has no normal output; it is counted in units of what its buyers take.
    """
    graph = network.graph
    edges = [(need, source) for need, sources in enumerate(graph.sources) for source in sources]
    sold = [(product, maker) for product, makers in enumerate(graph.makers) for maker in makers]
    needs, sources = [n for n, _ in edges], [s for _, s in edges]
    arrays = make_arrays(
        len(network.offers),
        graph.owner,
        needs,
        sources,
        len(graph.makers),
        [product for product, _ in sold],
        [maker for _, maker in sold],
    )
    quantity = np.array([_of_edge(network, need, source) for need, source in edges])
    size = _sizes(
        daily, np.array(graph.owner, dtype=np.int64)[needs], np.array(sources, dtype=np.int64), quantity
    )
    given = quantity[arrays.edge_row]
    owner = arrays.owner[arrays.edge_need]
    product_units = _product_units(network, daily, sold)
    product = np.repeat(np.arange(arrays.products), np.diff(arrays.maker_start))
    return Supply(
        arrays=arrays,
        use=given * size[owner] / size[arrays.source],
        use_sold=product_units[product] / size[arrays.maker],
        stock=_stock(network, daily > 0, high),
        capacity=_capacity(network, size, high),
        weight=np.array(network.weights),
        unmade_fails=high,
    )


def _of_edge(network: Network, need: int, source: int) -> float:
    """Quantity of a source in a need; where it is listed twice, the first row's."""
    listed = network.slots[network.graph.slot[need]].sources
    return next(_quantity(s) for s in counting(network.offers, listed, None) if s.offer == source)


def _sizes(daily: Floats, owner: np.ndarray, source: np.ndarray, quantity: Floats) -> Floats:
    """Units that one day of an offer's output stands for."""
    size = daily.copy()
    taken = np.zeros_like(size)
    np.maximum.at(taken, source, quantity * daily[owner])
    return np.where(size > 0, size, np.where(taken > 0, taken, 1.0))


def _product_units(network: Network, daily: Floats, sold: Sequence[tuple[int, int]]) -> Floats:
    """Units of each product sold a day, whoever makes them."""
    found = np.zeros(len(network.products))
    for product, makers in enumerate(network.ledger.makers):
        for maker, share in makers:
            price, revenue = network.offers[maker].price, network.products[product].revenue
            found[product] += share * (revenue or 0) / price / YEAR if price else 0.0
    return found


def _stock(network: Network, used: np.ndarray, high: bool) -> Floats:
    unknown = 0.0 if high else inf
    days = np.array([unknown if cover is None else cover for cover in network.cover])
    return np.where(used, days, 0.0)


def _capacity(network: Network, size: Floats, high: bool) -> Floats:
    monthly = np.array([inf if o.capacity is None else o.capacity for o in network.offers])
    found = monthly / MONTH / size
    if high:
        found[list(network.graph.open_inputs)] = 0.0
    return found
