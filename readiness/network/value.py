"""Where the value of a product comes from, by country, offer and material; and what a dearer input does to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from readiness.network.engine.adjoint import reach
from readiness.network.engine.arrays import Ints
from readiness.network.engine.flows import Floats
from readiness.network.engine.forward import growth
from readiness.network.ledger import Ledger
from readiness.network.parts import UNKNOWN, Offer


@dataclass(frozen=True, eq=False)
class Shares:
    """Shares of one product's price by offer, only where some of it arrives: `reached` and what `added` stays there."""

    offer: Ints
    reached: Floats
    added: Floats
    origin: Mapping[str, float]
    """Share of value by country, together 1, the largest first and `unknown` among them."""

    def makers(self) -> Iterator[tuple[int, float]]:
        """Offers and what their makers add, where they add anything."""
        adds = self.added > 0
        return zip(self.offer[adds].tolist(), self.added[adds].tolist(), strict=True)


def value_shares(ledger: Ledger, product: int) -> Shares:
    """One pass back from the product: the share of its price that reaches each offer, and what stays there."""
    flows, makers = ledger.flows, ledger.makers[product]
    found = reach(flows, makers)
    places = np.flatnonzero(found)
    reached = found[places]
    added = reached * flows.added[places]
    lost = float((reached * flows.untraced[places]).sum()) if makers else 1.0
    traced = flows.untraced[places] < 1
    columns = flows.land[places][traced]
    by_land = np.bincount(columns, added[traced], len(flows.lands))
    found_in = {UNKNOWN: 0.0} | {flows.lands[c]: float(by_land[c]) for c in np.unique(columns)}
    found_in[UNKNOWN] += lost
    origin = dict(sorted(found_in.items(), key=lambda item: (-item[1], item[0])))
    return Shares(flows.offer[places], reached, added, origin)


def price_sensitivity(offers: Sequence[Offer], shares: Shares) -> dict[str, float]:
    """Share of the product's price that the maker of each offer adds, and the same summed by raw material.

    A material that becomes 20 % dearer makes the product 20 % x its share dearer, passed on in full.
    """
    by_offer: dict[str, float] = {}
    by_material: dict[str, float] = {}
    for number, share in shares.makers():
        by_offer[offers[number].id] = share
        material = offers[number].material
        if material:
            by_material[material] = by_material.get(material, 0) + share
    return dict(sorted(by_material.items())) | dict(sorted(by_offer.items()))


Duty = Callable[[Ints, Ints], Floats]
"""Owners and sources of flows -> duty as a share of the source's price, flow by flow."""


def no_duty(owner: Ints, source: Ints) -> Floats:
    return np.zeros(len(source))


def price_factors(ledger: Ledger, rise: Mapping[int, float], duty: Duty = no_duty) -> Floats:
    """Offer -> new price by old price, passed on in full.

    `rise` = growth of what a maker adds. An offer of which nothing is known passes nothing on: its factor stays 1.
    """
    flows, closing = ledger.flows, ledger.closing
    base = flows.added * (1 + _by_place(ledger, rise)) + flows.untraced
    loose = closing.share * duty(closing.owner, closing.source)
    np.add.at(base, flows.place[closing.owner], loose)
    weight = flows.share * (1 + duty(flows.offer[flows.owner], flows.offer[flows.source]))
    return growth(flows, base, weight)[flows.place]


def repriced(ledger: Ledger, rise: Mapping[int, float]) -> Ledger:
    """Flows after makers' own value has grown; duties are no one's value and do not belong here.

    The entries stay as the parts list has them.
    """
    flows, closing = ledger.flows, ledger.closing
    factors = price_factors(ledger, rise)
    of_place = factors[flows.offer]
    after = replace(
        flows,
        share=flows.share * of_place[flows.source] / of_place[flows.owner],
        added=flows.added * (1 + _by_place(ledger, rise)) / of_place,
        untraced=flows.untraced / of_place,
    )
    return replace(
        ledger, flows=after, closing=replace(closing, share=closing.share / factors[closing.owner])
    )


def _by_place(ledger: Ledger, rise: Mapping[int, float]) -> Floats:
    found = np.zeros(ledger.flows.offers)
    found[ledger.flows.place[list(rise)]] = list(rise.values())
    return found


def product_factor(ledger: Ledger, product: int, factors: Floats) -> float | None:
    """New price by old price of a product; None where one of its makers' prices says nothing."""
    makers = ledger.makers[product]
    if not makers or any(ledger.entries[m].added is None for m, _ in makers):
        return None
    return sum(share * float(factors[maker]) for maker, share in makers)
