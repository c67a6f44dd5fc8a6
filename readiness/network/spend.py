"""What a year's sales spend on every offer, followed down from the products."""

from __future__ import annotations

from readiness.network.build import Network


def yearly_spend(network: Network) -> tuple[float | None, ...]:
    """Money a year by offer, in the case's currency; None where a price, quantity or revenue on the way is missing.

    An offer nobody needs for a product spends 0.
    """
    units, unknown = _units(network)
    return tuple(
        None if number in unknown or offer.price is None else units[number] * offer.price
        for number, offer in enumerate(network.offers)
    )


def _units(network: Network) -> tuple[list[float], set[int]]:
    """Units a year by offer as far as known, and the offers of which more may be bought than is known."""
    units = [0.0] * len(network.offers)
    doubtful: list[int] = []
    for product, makers in zip(network.products, network.ledger.makers, strict=True):
        for maker, share in makers:
            price = network.offers[maker].price
            if product.revenue is None or not price:
                doubtful.append(maker)
            else:
                units[maker] += product.revenue * share / price
    for owner in reversed(network.ledger.order):
        if units[owner]:
            entry = network.ledger.entries[owner]
            for flow in entry.flows:
                units[flow.source] += units[owner] * flow.units
            doubtful += [flow.source for flow in entry.flows if not flow.known]
            doubtful += entry.missing
    unknown: set[int] = set()
    while doubtful:
        owner = doubtful.pop()
        if owner not in unknown:
            unknown.add(owner)
            entry = network.ledger.entries[owner]
            doubtful += [flow.source for flow in entry.flows]
            doubtful += entry.missing
    return units, unknown
