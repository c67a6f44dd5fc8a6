"""Prices taken apart into shares, as compressed rows in which suppliers stand before those they supply."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from readiness.network.engine.arrays import Ints, grouped
from readiness.network.engine.rows import levels

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Flows:
    """Every offer has a **place**: level by level, so that all of its sources stand on lower levels.

    Of each price, `added` stays with the maker, `share` flows to sources and `untraced` goes where nobody can follow;
    together 1. `start[p]:start[p + 1]` are the flows of place p.
    """

    offer: Ints
    """Place -> offer."""
    place: Ints
    """Offer -> place."""
    level_start: Ints
    start: Ints
    source: Ints
    """Flow -> place of its source."""
    share: Floats
    added: Floats
    untraced: Floats
    land: Ints
    """Place -> column of the country that what the maker adds belongs to."""
    lands: tuple[str, ...]
    """Column -> country."""

    @property
    def offers(self) -> int:
        return len(self.place)

    @property
    def edges(self) -> int:
        return len(self.source)

    @property
    def levels(self) -> int:
        return len(self.level_start) - 1

    @property
    def lowest(self) -> int:
        """How many places buy from nobody."""
        return int(self.level_start[1]) if self.levels else 0

    @property
    def owner(self) -> Ints:
        """Flow -> place of its owner."""
        return np.repeat(np.arange(self.offers, dtype=np.int32), np.diff(self.start))

    def buyers(self) -> Iterator[tuple[slice, slice, Ints]]:
        """Level by level above the lowest: its places, their flows, and where those of each place begin among them."""
        for first, last in pairwise(self.level_start[1:].tolist()):
            begin, end = int(self.start[first]), int(self.start[last])
            yield slice(first, last), slice(begin, end), self.start[first:last] - begin


def make_flows(
    owner: npt.ArrayLike,
    source: npt.ArrayLike,
    share: npt.ArrayLike,
    added: npt.ArrayLike,
    untraced: npt.ArrayLike,
    land: npt.ArrayLike,
    lands: Sequence[str],
) -> tuple[Flows, Ints]:
    """From flows and offers in any order; and for every flow here the number it was given with.

    Raises ValueError where flows go round in a circle.
    """
    owners, sources = np.asarray(owner, dtype=np.int32), np.asarray(source, dtype=np.int32)
    offers = len(np.asarray(added))
    offer, level_start = levels(offers, owners, sources)
    if len(offer) < offers:
        raise ValueError("flows go round in a circle")
    place = np.empty(offers, dtype=np.int32)
    place[offer] = np.arange(offers, dtype=np.int32)
    start, row = grouped(place[owners], offers)
    flows = Flows(
        offer=offer,
        place=place,
        level_start=level_start,
        start=start,
        source=place[sources][row],
        share=np.asarray(share, dtype=np.float64)[row],
        added=np.asarray(added, dtype=np.float64)[offer],
        untraced=np.asarray(untraced, dtype=np.float64)[offer],
        land=np.asarray(land, dtype=np.int32)[offer],
        lands=tuple(lands),
    )
    return flows, row
