"""What each of many failures takes down: offers alone, sites, firms, countries, straits, any set, with edges cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import reduce
from itertools import chain, pairwise
from math import fsum

import numpy as np
import numpy.typing as npt

from readiness.network.engine.arrays import Arrays, Ints, grouped
from readiness.network.engine.paths import NO_EDGE, NOTHING, Before, Bits, Paths, make_paths
from readiness.network.engine.running import run
from readiness.network.engine.shipping import opened, shipped
from readiness.network.engine.walk import walk

Longs = npt.NDArray[np.int64]

NO_ENDS: Longs = np.zeros(0, dtype=np.int64)

BITS = 64
ONE_BIT = np.uint64(1) << np.arange(BITS, dtype=np.uint64)
PARTS = 8
SPREADER = np.uint64(0x9E3779B97F4A7C15)
"""Fibonacci hashing: neighbours get bits far apart."""


@dataclass(frozen=True, eq=False)
class Failures:
    """Each row is one failure: the offers that fail together, and the edges that are cut."""

    member_start: Ints
    member: Ints
    cut_start: Ints
    cut: Ints

    def __len__(self) -> int:
        return len(self.member_start) - 1

    def pick(self, chosen: Ints) -> Failures:
        """Some of them, in this order."""
        return Failures(
            *_picked(self.member_start, self.member, chosen), *_picked(self.cut_start, self.cut, chosen)
        )

    @property
    def single(self) -> npt.NDArray[np.bool_]:
        """Which are one offer and nothing else."""
        single: npt.NDArray[np.bool_] = (np.diff(self.member_start) == 1) & (np.diff(self.cut_start) == 0)
        return single


def single_failures(offers: int) -> Failures:
    """Every offer alone."""
    none = np.zeros(offers + 1, dtype=np.int32)
    return Failures(np.arange(offers + 1, dtype=np.int32), np.arange(offers, dtype=np.int32), none, none[:0])


def failures_of(members: Sequence[Iterable[int]], cuts: Sequence[Iterable[int]] = ()) -> Failures:
    """From any sets of offers and, one for each, sets of edges."""
    return Failures(*_rows(members), *_rows(cuts or [()] * len(members)))


@dataclass(frozen=True, eq=False)
class Losses:
    """Failure -> a row of products down, ascending, and of shared needs lost. Row r is what r - 1 and r bound."""

    row: Ints
    """Failures that take the same may have the same row; row 0 is empty."""
    product_start: Longs
    products: Ints
    lost_start: Longs
    lost: Ints
    """Needs that had more than one source left, by their number in the arrays; behind them, products likewise."""

    def __len__(self) -> int:
        return len(self.row)

    def rows(self) -> list[tuple[int, ...]]:
        """The products of every row."""
        return _all_rows(self.product_start, self.products)

    def lost_rows(self) -> list[tuple[int, ...]]:
        """The lost needs of every row."""
        return _all_rows(self.lost_start, self.lost)

    def products_of(self, failure: int) -> tuple[int, ...]:
        return _row(self.product_start, self.products, int(self.row[failure]))

    def lost_of(self, failure: int) -> tuple[int, ...]:
        return _row(self.lost_start, self.lost, int(self.row[failure]))

    def shares(self, weights: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Sum of the products' weights by failure, rounded once: the order of adding must not show."""
        worth = weights[self.products]
        begin, size = self.product_start[:-1], np.diff(self.product_start)
        sums = np.zeros(len(size) + 1)
        some, two, more = np.flatnonzero(size), np.flatnonzero(size == 2), np.flatnonzero(size > 2)
        sums[some + 1] = worth[begin[some]]
        sums[two + 1] += worth[begin[two] + 1]
        listed = worth.tolist()
        rows = zip(begin[more].tolist(), (begin + size)[more].tolist(), strict=True)
        sums[more + 1] = [fsum(listed[a:b]) for a, b in rows]
        return sums[self.row]


def losses(
    arrays: Arrays,
    failures: Failures,
    before: Before = NOTHING,
    executor: Executor | None = None,
    parts: int = PARTS,
) -> Losses:
    """What each failure takes down on top of what is down before, exactly.

    With an `executor` the failures are shared out in `parts`; the arrays travel once, not with every part.
    """
    if executor is None:
        return _serial(arrays, failures, before)
    chosen = np.array_split(np.arange(len(failures), dtype=np.int32), max(1, min(parts, len(failures))))
    with shipped(arrays) as place:
        running = [executor.submit(_part, place, failures.pick(some), before) for some in chosen]
        found = [part.result() for part in running]
    return reduce(_behind, found)


def _part(place: str, failures: Failures, before: Before) -> Losses:
    return _serial(opened(place), failures, before)


def _serial(arrays: Arrays, failures: Failures, before: Before) -> Losses:
    """Many failures of one offer each have paths of their own, without the needs none of them can take."""
    single = failures.single
    if single.sum() <= BITS:
        return walked(arrays, failures, make_paths(arrays, before))
    alone, rest = np.flatnonzero(single).astype(np.int32), np.flatnonzero(~single).astype(np.int32)
    chosen = failures.pick(alone) if len(rest) else failures
    first = walked(arrays, chosen, make_paths(arrays, before, bits_of(arrays, chosen)), owners_first=True)
    if not len(rest):
        return first
    both = _behind(first, walked(arrays, failures.pick(rest), make_paths(arrays, before)))
    return replace(both, row=both.row[np.argsort(np.concatenate([alone, rest]))])


def bits_of(arrays: Arrays, single: Failures) -> Bits:
    """A bit for each offer that fails alone, in turn by its number: neighbours have different ones."""
    found = np.zeros(arrays.offers, dtype=np.uint64)
    found[single.member] = ONE_BIT[single.member % BITS]
    return found


def fallen(arrays: Arrays, failures: Failures, paths: Paths) -> list[Ints]:
    """Every offer that each failure takes down, those that failed first."""
    ends = np.zeros(len(failures) + 1, dtype=np.int64)
    _, way = _walk(arrays, failures, paths, np.arange(len(failures), dtype=np.int32), way_end=ends)
    return [way[a:b] for a, b in pairwise(ends.tolist())]


def walked(arrays: Arrays, failures: Failures, paths: Paths, owners_first: bool = False) -> Losses:
    """Along paths made before. `owners_first`: only for failures of single offers, which then reuse each other."""
    if not owners_first:
        return _walk(arrays, failures, paths, np.arange(len(failures), dtype=np.int32))[0]
    last_first = arrays.suppliers_first[::-1]
    turns = last_first
    if len(failures) != arrays.offers or bool((failures.member != np.arange(arrays.offers)).any()):
        place = np.empty(arrays.offers, dtype=np.int32)
        place[last_first] = np.arange(arrays.offers, dtype=np.int32)
        _, turns = grouped(place[failures.member], arrays.offers)
    return _walk(arrays, failures, paths, turns, reuse=True)[0]


def _walk(
    arrays: Arrays,
    failures: Failures,
    paths: Paths,
    turns: Ints,
    reuse: bool = False,
    way_end: Longs = NO_ENDS,
) -> tuple[Losses, Ints]:
    """Runs the kernel until it is through; what it writes down grows as needed. Each product alone is a row at first."""
    cut = paths.coded(arrays, failures.cut) if len(failures.cut) else failures.cut
    idle = cut == NO_EDGE
    cut_start = _count_kept(failures.cut_start, ~idle)
    ways = (paths.start, paths.sole, paths.shared)
    reads = (*ways, failures.member_start, failures.member, cut_start, cut[~idle], turns)
    rows = arrays.products
    taken = np.full(arrays.offers + arrays.products if reuse else 0, -1, dtype=np.int32)
    taken[arrays.offers :] = np.arange(2, 2 * rows + 2, 2) if reuse else 0
    product_start, lost_start = (np.zeros(rows + len(failures) + 1, dtype=np.int64) for _ in range(2))
    product_start[: rows + 1] = np.arange(rows + 1)
    products = np.zeros(2 * rows + len(failures), dtype=np.int32)
    products[:rows] = np.arange(rows)
    lost = np.zeros(len(failures) + len(paths.need), dtype=np.int32)
    state = paths.state.copy()
    met = np.zeros(arrays.offers + arrays.products, dtype=np.int32)
    cut_met = np.zeros(len(paths.shared) if len(cut) else 0, dtype=np.int32)
    way = np.zeros(arrays.offers, dtype=np.int32)
    row = np.zeros(len(failures), dtype=np.int32)
    at, stamp = 0, 0
    while at < len(turns):
        writes = (state, met, cut_met, way, way_end, taken, row, product_start, products, lost_start, lost)
        numbers = (arrays.offers, arrays.products, at, stamp, rows)
        at, stamp, rows = run(walk, paths.work, reads, writes, *numbers)
        if at < len(turns):
            products = np.concatenate([products, np.zeros_like(products)])
            lost = np.concatenate([lost, np.zeros_like(lost)])
            way = np.concatenate([way, np.zeros_like(way)]) if len(way_end) else way
    product_start, lost_start = product_start[: rows + 1], lost_start[: rows + 1]
    products = _in_order(product_start, products[: product_start[-1]])
    found = Losses(row, product_start, products, lost_start, paths.need[lost[: lost_start[-1]]])
    return found, way


def _in_order(start: Longs, values: Ints) -> Ints:
    """Each row of a compressed list ascending."""
    words = np.repeat(np.arange(len(start) - 1), np.diff(start)) << 32
    words |= values
    words.sort()
    return words.astype(np.int32)


def _behind(first: Losses, second: Losses) -> Losses:
    """Two lots of failures, one behind the other."""
    rows = len(first.product_start) - 1
    return Losses(
        np.concatenate([first.row, np.where(second.row, second.row + rows, 0)]).astype(np.int32),
        np.concatenate([first.product_start, second.product_start[1:] + len(first.products)]),
        np.concatenate([first.products, second.products]),
        np.concatenate([first.lost_start, second.lost_start[1:] + len(first.lost)]),
        np.concatenate([first.lost, second.lost]),
    )


def _all_rows(start: Longs, values: Ints) -> list[tuple[int, ...]]:
    listed = values.tolist()
    return [(), *(tuple(listed[a:b]) for a, b in pairwise(start.tolist()))]


def _row(start: Longs, values: Ints, row: int) -> tuple[int, ...]:
    return tuple(values[start[row - 1] : start[row]].tolist()) if row else ()


def _rows(groups: Sequence[Iterable[int]]) -> tuple[Ints, Ints]:
    members = [list(group) for group in groups]
    start = np.zeros(len(members) + 1, dtype=np.int32)
    start[1:] = np.cumsum([len(m) for m in members])
    return start, np.fromiter(chain.from_iterable(members), dtype=np.int32, count=int(start[-1]))


def _picked(start: Ints, values: Ints, chosen: Ints) -> tuple[Ints, Ints]:
    """Some rows of a compressed list."""
    sizes = np.diff(start)[chosen]
    found = np.zeros(len(chosen) + 1, dtype=np.int32)
    np.cumsum(sizes, out=found[1:])
    at = np.arange(found[-1], dtype=np.int32) + np.repeat(start[chosen] - found[:-1], sizes)
    return found, values[at]


def _count_kept(start: Ints, kept: npt.NDArray[np.bool_]) -> Ints:
    """The starts of rows after some entries were left out."""
    total = np.zeros(len(kept) + 1, dtype=np.int32)
    np.cumsum(kept, out=total[1:])
    return total[start]
