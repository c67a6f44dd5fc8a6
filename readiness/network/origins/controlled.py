"""US content under US export control: only parts the firm marks with a class, at their full price."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from readiness.model.origins import Controlled, DeMinimis, Side
from readiness.network.build import Network
from readiness.network.origins.content import Sorting
from readiness.network.parts import Offer

HOME = "USA"
UNLISTED = "EAR99"
"""The class of what is under the regulations but on no list; it counts for nothing here."""

SORTS = FREE, CONTROLLED, PERHAPS = range(3)


def sorting_of(network: Network) -> Sorting:
    """Content that others have built in counts too: an opinion of the authority lets a maker leave it out, which a
    firm should decide with its lawyer and not a program."""
    sort = np.array([_sort(offer) for offer in network.offers], dtype=np.int32)
    certain = np.array([entry.complete for entry in network.ledger.entries], dtype=bool)
    return Sorting(network.ledger.flows, sort != FREE, sort, certain, len(SORTS))


def _sort(offer: Offer) -> int:
    marked = offer.eccn is not None and offer.eccn.upper() != UNLISTED
    if marked:
        return {HOME: CONTROLLED, None: PERHAPS}.get(offer.declared_origin, FREE)
    american = HOME in (offer.declared_origin, offer.country if offer.declared_origin is None else None)
    return PERHAPS if american and offer.eccn is None else FREE


def controlled(maker: int, limits: Sequence[float], sorting: Sorting) -> Controlled:
    content = sorting.content(maker, FREE)
    low = float(content.shares[CONTROLLED])
    high = min(1.0, low + float(content.shares[PERHAPS]) + content.untraced)
    return Controlled(
        low=low,
        high=high,
        limits=tuple(DeMinimis(limit=limit, side=_side(low, high, limit)) for limit in limits),
    )


def _side(low: float, high: float, limit: float) -> Side:
    """Exactly at the limit is not above it."""
    if low > limit:
        return "above"
    return "below" if high <= limit else "open"
