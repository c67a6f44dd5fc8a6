"""Origin by value of offers, all of them in one pass: the economic one of the three numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from readiness.network.engine.forward import growth, origins
from readiness.network.ledger import Ledger
from readiness.network.parts import UNKNOWN


def economic(ledger: Ledger, offers: Sequence[int]) -> list[dict[str, float]]:
    """Share of each offer's price by country, together 1, the largest first and `unknown` among them."""
    flows = ledger.flows
    places = flows.place[list(offers)]
    known, lost = origins(flows)[places], growth(flows, flows.untraced, flows.share)[places]
    found = []
    for row, untraced in zip(known, lost.tolist(), strict=True):
        by_land = {UNKNOWN: 0.0} | {flows.lands[c]: float(row[c]) for c in np.flatnonzero(row)}
        by_land[UNKNOWN] += untraced
        found.append(dict(sorted(by_land.items(), key=lambda item: (-item[1], item[0]))))
    return found
