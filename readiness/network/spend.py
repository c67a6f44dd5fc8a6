"""What a year's sales spend on every offer, followed down from the products."""

from __future__ import annotations

from readiness.network.build import Network


def yearly_spend(network: Network) -> tuple[float | None, ...]:
    """Money a year by offer, in the case's currency; None where a price, quantity or revenue on the way is missing.

    An offer nobody needs for a product spends 0.
    """
    count = len(network.offers)
    units = [0.0] * count
    unknown = [False] * count
    for product, makers in zip(network.products, network.ledger.makers, strict=True):
        for maker, share in makers:
            price = network.offers[maker].price
            if product.revenue is None or not price:
                unknown[maker] = True
            else:
                units[maker] += product.revenue * share / price
    for owner in reversed(network.ledger.order):
        entry = network.ledger.entries[owner]
        bought = bool(unknown[owner] or units[owner])
        for flow in entry.flows:
            units[flow.source] += units[owner] * flow.units
            if unknown[owner] or (bought and not flow.known):
                unknown[flow.source] = True
        for source in entry.missing:
            unknown[source] = unknown[source] or bought
    spent: list[float | None] = []
    for number, offer in enumerate(network.offers):
        known = offer.price is not None and not unknown[number]
        spent.append(units[number] * offer.price if known and offer.price is not None else None)
    return tuple(spent)
