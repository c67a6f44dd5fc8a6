"""The AND/OR graph of a parts list: the engine's arrays, the slots behind them, and the same as plain tuples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise

import numpy as np

from readiness.network.engine.arrays import Arrays, Ints, make_arrays
from readiness.network.engine.paths import Paths, make_paths
from readiness.network.parts import Offer, Product, Slot, counting

Edge = tuple[int, int]
"""A need and one source of it."""


@dataclass(frozen=True, eq=False)
class Graph:
    """A need is one slot of one offer: a slot written for a part is a need of every offer of that part.

    The same offer may stand in several needs of one owner; each loses it on its own.
    """

    arrays: Arrays
    slot: tuple[int, ...]
    """Need -> the slot as written."""

    @cached_property
    def owner(self) -> tuple[int, ...]:
        """Need -> the offer that has it."""
        return tuple(self.arrays.owner.tolist())

    @cached_property
    def sources(self) -> tuple[tuple[int, ...], ...]:
        """Need -> its distinct counting sources, never empty."""
        return _tuples(self.arrays.source_start, self.arrays.source)

    @cached_property
    def serves(self) -> tuple[tuple[int, ...], ...]:
        """Offer -> the needs it is a source of."""
        return _tuples(self.arrays.serve_start, self.arrays.serve)

    @cached_property
    def needs(self) -> tuple[tuple[int, ...], ...]:
        """Offer -> its own needs."""
        return tuple(tuple(range(a, b)) for a, b in pairwise(self.arrays.need_start.tolist()))

    @cached_property
    def open_inputs(self) -> frozenset[int]:
        """Offers with a slot nobody fills: an unknown input, which holds in the low and fails in the high reading."""
        return frozenset(self.arrays.open_inputs.tolist())

    @cached_property
    def makers(self) -> tuple[tuple[int, ...], ...]:
        """Product -> its counting offers."""
        return _tuples(self.arrays.maker_start, self.arrays.maker)

    @cached_property
    def sells(self) -> Mapping[int, tuple[int, ...]]:
        """Offer -> the products it is a maker of; only offers that are."""
        sold = _tuples(self.arrays.sell_start, self.arrays.sell)
        return {offer: products for offer, products in enumerate(sold) if products}

    @cached_property
    def paths(self) -> Paths:
        """The ways any failure can take while everything is up."""
        return make_paths(self.arrays)

    def numbered(self, edges: Iterable[Edge]) -> Ints:
        """Edges by their number in the arrays, ascending."""
        start = self.arrays.source_start
        found = [int(start[need]) + self.sources[need].index(source) for need, source in edges]
        return np.array(sorted(found), dtype=np.int32)


def make_graph(
    offers: tuple[Offer, ...],
    slots: Sequence[Slot],
    products: Sequence[Product],
    lasting: float | None = None,
) -> Graph:
    """`lasting`: days a what-if lasts, which lets potential sources count; None = only what counts at once."""
    owner: list[int] = []
    slot_of: list[int] = []
    open_inputs: list[int] = []
    filled: list[list[int]] = []
    for number, slot in enumerate(slots):
        sources = [s.offer for s in counting(offers, slot.sources, lasting)]
        if not sources:
            open_inputs += slot.owners
            continue
        owner += slot.owners
        slot_of += [number] * len(slot.owners)
        filled += [sources] * len(slot.owners)
    makers = [[s.offer for s in counting(offers, product.makers, lasting)] for product in products]
    arrays = make_arrays(
        len(offers), owner, *_edges(filled), len(products), *_edges(makers), open_inputs=open_inputs
    )
    return Graph(arrays, tuple(slot_of[row] for row in arrays.need_row.tolist()))


def _edges(rows: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Number of the row and value, for every value."""
    key = np.repeat(np.arange(len(rows), dtype=np.int32), [len(row) for row in rows])
    return key, np.fromiter(chain.from_iterable(rows), dtype=np.int32, count=len(key))


def _tuples(start: Ints, values: Ints) -> tuple[tuple[int, ...], ...]:
    listed = values.tolist()
    return tuple(tuple(listed[a:b]) for a, b in pairwise(start.tolist()))
