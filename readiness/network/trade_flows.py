"""What crosses borders on its way into the products: value from country to country."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from readiness.model.network import TradeFlow
from readiness.network.build import Network
from readiness.network.parts import UNKNOWN
from readiness.network.value import Shares


def trade_flows(network: Network, shares: Sequence[Shares]) -> tuple[TradeFlow, ...]:
    """Shares of all revenue, the largest first. Value that passes several borders counts at each of them.

    `shares`: of every product, in their order. Deliveries within one country cross no border; where an end of a
    delivery is not known, its country is `unknown`.
    """
    flows = network.ledger.flows
    arriving = np.zeros(flows.offers)
    for weight, of_product in zip(network.weights, shares, strict=True):
        arriving[flows.place[of_product.offer]] += weight * of_product.reached
    value = arriving[flows.owner] * flows.share
    lands = sorted({offer.country or UNKNOWN for offer in network.offers})
    number = {land: n for n, land in enumerate(lands)}
    of_place = np.array([number[network.offers[o].country or UNKNOWN] for o in flows.offer], dtype=np.int64)
    pair = of_place[flows.source] * len(lands) + of_place[flows.owner]
    total = np.bincount(pair, value, len(lands) ** 2)
    found = [
        TradeFlow(start=lands[at // len(lands)], to=lands[at % len(lands)], share=float(total[at]))
        for at in np.flatnonzero(total)
        if at // len(lands) != at % len(lands)
    ]
    return tuple(sorted(found, key=lambda flow: (-flow.share, flow.start, flow.to)))
