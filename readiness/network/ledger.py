"""What an offer's price is made of: its inputs, and what its maker adds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from readiness.model.place import Problem
from readiness.network.engine.arrays import Ints
from readiness.network.engine.flows import Floats, Flows, make_flows
from readiness.network.graph import Graph
from readiness.network.order import arrange
from readiness.network.parts import UNKNOWN, Offer, Product, Slot, Source, counting
from readiness.network.shares import shares

NOISE = 1e-9
"""Relative error of adding prices; below it a residual is zero, not negative."""


@dataclass(frozen=True)
class Flow:
    """Units and money that pass from one owner to one source; `known` False on the link that closes a circle."""

    source: int
    units: float
    value: float
    known: bool = True


@dataclass(frozen=True)
class Entry:
    """`added` is None where nothing can be said: no own price, or inputs dearer than the price.

    `missing`: sources that are bought and whose cost is not known; `open_input`: a slot that nobody fills.
    """

    price: float | None
    added: float | None
    flows: tuple[Flow, ...]
    missing: tuple[int, ...]
    open_input: bool

    @property
    def complete(self) -> bool:
        """Every input has a known cost, so that what is left over is really the maker's own."""
        return not self.missing and not self.open_input


@dataclass(frozen=True, eq=False)
class Closing:
    """Flows on the links that close a circle, as shares of their owner's price; untraced in the flows."""

    owner: Ints
    source: Ints
    share: Floats


@dataclass(frozen=True)
class Ledger:
    """`order`: suppliers before those they supply."""

    entries: tuple[Entry, ...]
    order: tuple[int, ...]
    makers: tuple[tuple[tuple[int, float], ...], ...]
    """Product -> its counting offers with their share, together 1."""
    flows: Flows
    """The entries as shares of each price, for passes over all of them."""
    closing: Closing


def make_ledger(
    offers: tuple[Offer, ...], slots: Sequence[Slot], products: Sequence[Product], graph: Graph
) -> tuple[Ledger, list[Problem]]:
    """Values of all offers by the sources that count at once."""
    problems: list[Problem] = []
    bought: list[list[tuple[Source, float]]] = []
    for slot in slots:
        sources = counting(offers, slot.sources, None)
        bought.append(_divided(sources, problems, "shares_sum", parent=slot.parent, slot=slot.name))
    makers = []
    for product in products:
        sources = counting(offers, product.makers, None)
        divided = _divided(sources, problems, "product_shares_sum", product=product.id)
        summed: dict[int, float] = {}
        for source, share in divided:
            summed[source.offer] = summed.get(source.offer, 0) + share
        makers.append(tuple(summed.items()))
    inputs = [_flows(needs, offers, graph, bought) for needs in graph.needs]
    sold = [maker for product in makers for maker, _ in product]
    way = arrange(len(offers), sold, [[flow.source for flow in flows] for flows, _ in inputs])
    circles: dict[int, set[int]] = {}
    for owner, closes in way.closing:
        circles.setdefault(owner, set()).add(closes)
    entries = []
    for number, (offer, (flows, missing)) in enumerate(zip(offers, inputs, strict=True)):
        marked = tuple(replace(f, known=f.source not in circles.get(number, ())) for f in flows)
        entry = Entry(offer.price, _added(offer.price, flows), marked, missing, number in graph.open_inputs)
        if entry.added is None and offer.price is not None:
            problems.append(_too_dear(offer, graph.needs[number], offers, graph, bought))
        entries.append(entry)
    return Ledger(tuple(entries), way.order, tuple(makers), *_in_shares(entries, offers)), problems


def _in_shares(entries: Sequence[Entry], offers: Sequence[Offer]) -> tuple[Flows, Closing]:
    """Of an offer without a price, or with inputs dearer than it, nothing can be traced."""
    lands: dict[str, int] = {UNKNOWN: 0}
    owner, source, share, known = [], [], [], []
    added, land = [], []
    for number, (entry, offer) in enumerate(zip(entries, offers, strict=True)):
        country = offer.country if entry.complete else None
        land.append(lands.setdefault(country or UNKNOWN, len(lands)))
        if not entry.price or entry.added is None:
            added.append(0.0)
            continue
        added.append(entry.added / entry.price)
        for flow in entry.flows:
            owner.append(number)
            source.append(flow.source)
            share.append(flow.value / entry.price)
            known.append(flow.known)
    ends, parts, open_ = (
        np.array([owner, source], dtype=np.int32),
        np.array(share),
        np.array(known, dtype=bool),
    )
    silent = np.array([not e.price or e.added is None for e in entries], dtype=float)
    closed = ~open_
    untraced = silent + np.bincount(ends[0][closed], parts[closed], len(entries))
    (buyers, sellers), (owners, sources) = ends[:, open_], ends[:, closed]
    flows, _ = make_flows(buyers, sellers, parts[open_], added, untraced, land, tuple(lands))
    return flows, Closing(owners, sources, parts[closed])


def _divided(
    sources: tuple[Source, ...], problems: list[Problem], code: str, **named: str
) -> list[tuple[Source, float]]:
    if not sources:
        return []
    parts, wrong = shares(sources)
    if wrong is not None:
        where = sources[0].place
        problems.append(
            Problem(code=code, file=where.file, where=where, params={**named, "sum_pct": 100 * wrong})
        )
    return list(zip(sources, parts, strict=True))


def _flows(
    needs: Sequence[int],
    offers: Sequence[Offer],
    graph: Graph,
    bought: Sequence[Sequence[tuple[Source, float]]],
) -> tuple[tuple[Flow, ...], tuple[int, ...]]:
    """Known costs of an offer's inputs, and the sources whose cost is not known. One held ready costs nothing."""
    flows = []
    missing = []
    for need in needs:
        for source, share in bought[graph.slot[need]]:
            if share == 0:
                continue
            price = offers[source.offer].price
            if price is None or source.quantity is None:
                missing.append(source.offer)
            else:
                units = share * source.quantity
                flows.append(Flow(source.offer, units, units * price))
    return tuple(flows), tuple(missing)


def _too_dear(
    offer: Offer,
    needs: Sequence[int],
    offers: Sequence[Offer],
    graph: Graph,
    bought: Sequence[Sequence[tuple[Source, float]]],
) -> Problem:
    """Inputs that cost more than the offer itself, told at the row of the dearest: there the mistake mostly is."""
    costs = [
        (share * source.quantity * (offers[source.offer].price or 0), source)
        for need in needs
        for source, share in bought[graph.slot[need]]
        if source.quantity is not None
    ]
    dearest, source = max(costs, key=lambda found: found[0])
    facts = {
        "offer": offer.id,
        "price": offer.price,
        "inputs": sum(cost for cost, _ in costs),
        "dearest": offers[source.offer].id,
        "dearest_cost": dearest,
    }
    return Problem(code="residual_negative", file=source.place.file, where=source.place, params=facts)


def _added(price: float | None, flows: Sequence[Flow]) -> float | None:
    if price is None:
        return None
    added = price - sum(f.value for f in flows)
    if abs(added) <= NOISE * price:
        return 0.0
    return added if added > 0 else None


def revenue_weights(products: Sequence[Product]) -> Mapping[str, float]:
    """Share of all revenue by product, together 1; equal where no revenue is stated, 0 where one product's is not."""
    total = sum(p.revenue or 0 for p in products)
    if not total:
        return {p.id: 1 / len(products) for p in products}
    return {p.id: (p.revenue or 0) / total for p in products}
