"""What a year's sales spend on every offer, followed down from the products."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from readiness.network.ledger import Ledger
from readiness.network.parts import Offer, Product

NO_GROWTH: Mapping[int, float] = MappingProxyType({})


def yearly_spend(
    offers: Sequence[Offer], products: Sequence[Product], ledger: Ledger
) -> tuple[float | None, ...]:
    """Money a year by offer, in the case's currency; None where a price, quantity or revenue on the way is missing.

    An offer nobody needs for a product spends 0.
    """
    units, unknown = yearly_units(offers, products, ledger)
    return tuple(
        None if number in unknown or offer.price is None else units[number] * offer.price
        for number, offer in enumerate(offers)
    )


def yearly_units(
    offers: Sequence[Offer],
    products: Sequence[Product],
    ledger: Ledger,
    growth: Mapping[int, float] = NO_GROWTH,
) -> tuple[list[float], set[int]]:
    """Units a year by offer as far as known, and the offers of which more may be bought than is known.

    `growth`: product -> factor by which its sales grow.
    """
    units = [0.0] * len(offers)
    doubtful: list[int] = []
    for number, (product, makers) in enumerate(zip(products, ledger.makers, strict=True)):
        for maker, share in makers:
            price = offers[maker].price
            if product.revenue is None or not price:
                doubtful.append(maker)
            else:
                units[maker] += growth.get(number, 1.0) * product.revenue * share / price
    for owner in reversed(ledger.order):
        if units[owner]:
            entry = ledger.entries[owner]
            for flow in entry.flows:
                units[flow.source] += units[owner] * flow.units
            doubtful += [flow.source for flow in entry.flows if not flow.known]
            doubtful += entry.missing
    unknown: set[int] = set()
    while doubtful:
        owner = doubtful.pop()
        if owner not in unknown:
            unknown.add(owner)
            entry = ledger.entries[owner]
            doubtful += [flow.source for flow in entry.flows]
            doubtful += entry.missing
    return units, unknown
