"""Where the value of a product comes from, by country, offer and material; and what a dearer input does to it."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from readiness.network.ledger import Entry, Flow, Ledger
from readiness.network.parts import Offer

UNKNOWN = "unknown"
"""Key of value whose country nobody knows; it never counts as any country's."""


@dataclass(frozen=True)
class Shares:
    """Shares of one product's price: `of_offer` what flows into an offer, `added` what its maker adds."""

    of_offer: Mapping[int, float]
    added: Mapping[int, float]
    lost_track: float
    """What flows into offers of which nothing more is known."""


def value_shares(ledger: Ledger, product: int) -> Shares:
    """One backward pass: the share of the product's price that reaches each offer, and what stays there.

    Owners come before what they buy, so that every offer is visited once, when all of its share has arrived.
    """
    flow = dict(ledger.makers[product])
    added: dict[int, float] = {}
    lost = 0.0 if flow else 1.0
    waiting = [-ledger.position[maker] for maker in flow]
    heapq.heapify(waiting)
    while waiting:
        offer = ledger.order[-heapq.heappop(waiting)]
        here = flow[offer]
        entry = ledger.entries[offer]
        if not entry.price or entry.added is None:
            lost += here
            continue
        added[offer] = here * entry.added / entry.price
        for part in entry.flows:
            share = here * part.value / entry.price
            if part.known:
                if part.source not in flow:
                    heapq.heappush(waiting, -ledger.position[part.source])
                flow[part.source] = flow.get(part.source, 0) + share
            else:
                lost += share
    return Shares(flow, added, lost)


def origin(ledger: Ledger, offers: Sequence[Offer], shares: Shares) -> dict[str, float]:
    """Share of value by country, together 1, the largest first and `unknown` among them."""
    found: dict[str, float] = {UNKNOWN: shares.lost_track}
    for offer, share in shares.added.items():
        country = offers[offer].country if ledger.entries[offer].complete else None
        key = country or UNKNOWN
        found[key] = found.get(key, 0) + share
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def price_sensitivity(offers: Sequence[Offer], shares: Shares) -> dict[str, float]:
    """Share of the product's price that the maker of each offer adds, and the same summed by raw material.

    A material that becomes 20 % dearer makes the product 20 % x its share dearer, passed on in full.
    """
    by_offer: dict[str, float] = {}
    by_material: dict[str, float] = {}
    for offer, share in shares.added.items():
        if share > 0:
            by_offer[offers[offer].id] = share
            material = offers[offer].material
            if material:
                by_material[material] = by_material.get(material, 0) + share
    return dict(sorted(by_material.items())) | dict(sorted(by_offer.items()))


Duty = Callable[[int, Flow], float]
"""Owner and flow -> duty as a share of the source's price."""


def no_duty(owner: int, flow: Flow) -> float:
    return 0.0


def price_factors(ledger: Ledger, rise: Mapping[int, float], duty: Duty = no_duty) -> list[float]:
    """New price by old price of every offer, passed on in full.

    `rise` = growth of what a maker adds. An offer of which nothing is known passes nothing on: its factor stays 1.
    """
    factors = [1.0] * len(ledger.entries)
    for number in ledger.order:
        entry = ledger.entries[number]
        if not entry.price or entry.added is None:
            continue
        new = entry.added * (1 + rise.get(number, 0))
        for flow in entry.flows:
            new += flow.value * (factors[flow.source] if flow.known else 1) * (1 + duty(number, flow))
        factors[number] = new / entry.price
    return factors


def repriced(ledger: Ledger, rise: Mapping[int, float]) -> Ledger:
    """The ledger after makers' own value has grown; duties are no one's value and do not belong here."""
    factors = price_factors(ledger, rise)

    def after(number: int, entry: Entry) -> Entry:
        if not entry.price or entry.added is None:
            return entry
        flows = tuple(replace(f, value=f.value * (factors[f.source] if f.known else 1)) for f in entry.flows)
        added = entry.added * (1 + rise.get(number, 0))
        return replace(entry, price=entry.price * factors[number], added=added, flows=flows)

    return replace(ledger, entries=tuple(after(n, e) for n, e in enumerate(ledger.entries)))


def product_factor(ledger: Ledger, product: int, factors: Sequence[float]) -> float | None:
    """New price by old price of a product; None where one of its makers' prices says nothing."""
    makers = ledger.makers[product]
    if not makers or any(ledger.entries[m].added is None for m, _ in makers):
        return None
    return sum(share * factors[maker] for maker, share in makers)
