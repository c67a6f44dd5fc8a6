"""Offers in the order in which many states of the network at once are worked out: sources before what needs them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from readiness.network.engine.arrays import Arrays, Ints, grouped
from readiness.network.engine.rows import entries, levels


@dataclass(frozen=True, eq=False)
class Plan:
    """Needs and edges renumbered by **place**. Places from `settled` on stand in circles or behind them.

    `source` holds places; the two behind the last stand for a delivery that never comes and for one that always does.
    """

    offer: Ints
    """Place -> offer."""
    place: Ints
    """Offer -> place."""
    level_start: Ints
    """Levels of the places that are settled."""
    need_start: Ints
    source_start: Ints
    source: Ints
    edge: Ints
    """Edge here -> edge of the arrays this was made from."""

    @property
    def offers(self) -> int:
        return len(self.place)

    @property
    def edges(self) -> int:
        return len(self.source)

    @property
    def settled(self) -> int:
        return int(self.level_start[-1])

    def steps(self) -> Iterator[slice]:
        """Places level by level above the lowest, which needs nothing."""
        return (slice(first, last) for first, last in pairwise(self.level_start[1:].tolist()))


def make_plan(arrays: Arrays) -> Plan:
    """Levels by how many steps an offer stands above its lowest source; what never gets a level comes last."""
    owner = arrays.owner[arrays.edge_need]
    offer, level_start = levels(arrays.offers, owner, arrays.source)
    left = np.setdiff1d(np.arange(arrays.offers, dtype=np.int32), offer)
    offer = np.concatenate([offer, left]).astype(np.int32)
    place = np.empty_like(offer)
    place[offer] = np.arange(len(offer), dtype=np.int32)
    need_start, need = grouped(place[arrays.owner], arrays.offers)
    sizes = np.diff(arrays.source_start)[need]
    edge = entries(arrays.source_start, need)
    return Plan(
        offer=offer,
        place=place,
        level_start=level_start,
        need_start=need_start,
        source_start=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32),
        source=place[arrays.source[edge]],
        edge=edge.astype(np.int32),
    )
