"""Which two offers failing together may cost more than each of them alone: only those that share out one need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from readiness.network.engine.arrays import Arrays, Ints
from readiness.network.engine.losses import fallen, single_failures
from readiness.network.engine.paths import make_paths
from readiness.network.engine.rows import entries


@dataclass(frozen=True)
class Risky:
    """`pairs` of offers, the lower number first, ascending; `complete` False where there were more than asked for."""

    pairs: tuple[tuple[int, int], ...]
    complete: bool


def risky_pairs(arrays: Arrays, most: int) -> Risky:
    """Pairs whose joint loss can exceed the union of their single losses; all others cannot.

    Up to the first need that only the two together take, what they take is the union. So there is a need with several
    sources, all of which the one or the other takes, and neither of them takes all. Needs next to the products first.
    """
    takers = _takers(arrays)
    found: set[tuple[int, int]] = set()
    for sources in _shared(arrays):
        found.update(_sharing(sources, takers))
        if len(found) > most:
            return Risky(tuple(sorted(found)[:most]), complete=False)
    return Risky(tuple(sorted(found)), complete=True)


def _takers(arrays: Arrays) -> dict[int, tuple[int, ...]]:
    """Offer that is one of several sources -> the offers whose failure alone takes it, itself among them."""
    several = np.diff(arrays.source_start) > 1
    wanted = set(arrays.source[np.repeat(several, np.diff(arrays.source_start))].tolist())
    wanted.update(maker for row in _rows(arrays.maker_start, arrays.maker) if len(row) > 1 for maker in row)
    found: dict[int, list[int]] = {offer: [] for offer in wanted}
    taken = fallen(arrays, single_failures(arrays.offers), make_paths(arrays))
    for offer, gone in enumerate(taken):
        for other in wanted.intersection(gone.tolist()):
            found[other].append(offer)
    return {offer: tuple(takers) for offer, takers in found.items()}


def _shared(arrays: Arrays) -> Iterator[tuple[int, ...]]:
    """Sources of products and needs that have several, as far as products need them, from the products down."""
    yield from (row for row in _rows(arrays.maker_start, arrays.maker) if len(row) > 1)
    seen = np.zeros(arrays.offers, dtype=bool)
    level = np.unique(arrays.maker)
    while len(level):
        seen[level] = True
        needs = entries(arrays.need_start, level)
        for need in needs.tolist():
            row = arrays.source[arrays.source_start[need] : arrays.source_start[need + 1]]
            if len(row) > 1:
                yield tuple(row.tolist())
        below = np.unique(arrays.source[entries(arrays.source_start, needs)])
        level = below[~seen[below]]


def _sharing(sources: Sequence[int], takers: dict[int, tuple[int, ...]]) -> Iterator[tuple[int, int]]:
    """Pairs that together take all of these sources, though neither does alone."""
    covers: dict[int, int] = {}
    for bit, source in enumerate(sources):
        for offer in takers[source]:
            covers[offer] = covers.get(offer, 0) | 1 << bit
    every = (1 << len(sources)) - 1
    by_cover: dict[int, list[int]] = {}
    for offer, cover in covers.items():
        if cover != every:
            by_cover.setdefault(cover, []).append(offer)
    for one, ones in by_cover.items():
        for other, others in by_cover.items():
            if one < other and one | other == every:
                yield from ((min(a, b), max(a, b)) for a in ones for b in others)


def _rows(start: Ints, values: Ints) -> Iterator[tuple[int, ...]]:
    listed, bounds = values.tolist(), start.tolist()
    return (tuple(listed[bounds[n] : bounds[n + 1]]) for n in range(len(bounds) - 1))
