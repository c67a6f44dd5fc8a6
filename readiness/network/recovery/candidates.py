"""Which failures can lose anything at all; only those are worth a program."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from readiness.network.build import Network
from readiness.network.engine.flows import Flags
from readiness.network.graph import Graph
from readiness.network.loss import NOTHING_DOWN, Down, lose, products_down


def limited(network: Network) -> Flags:
    """Offers that cannot deliver without end: a capacity is stated for them or for something that goes into them."""
    graph = network.graph
    found = np.array([offer.capacity is not None for offer in network.offers], dtype=bool)
    fresh = np.flatnonzero(found).tolist()
    while fresh:
        for need in graph.serves[fresh.pop()]:
            owner = graph.owner[need]
            if not found[owner]:
                found[owner] = True
                fresh.append(owner)
    return found


def may_lose(graph: Graph, short: Flags, failed: Sequence[int], before: Down = NOTHING_DOWN) -> bool:
    """False where no further product is down and whoever steps in can deliver without end.

    All that was delivered then still can be, so that the loss is what it was before the failure.
    """
    down = lose(graph, failed, before=before)
    if products_down(graph, down.offers) != products_down(graph, before.offers):
        return True
    hit = [graph.sources[n] for n, lost in down.hits.items() if lost > before.hits.get(n, 0)]
    sold = {p for offer in down.offers - before.offers for p in graph.sells.get(offer, ())}
    hit += [graph.makers[p] for p in sold]
    return any(short[source] for group in hit for source in group if source not in down.offers)
