"""The network as integer arrays: who needs what from whom, as compressed rows for walks and passes over all of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from readiness.network.engine.running import run

Ints = npt.NDArray[np.int32]

HALF_WORD = 1 << 16


@dataclass(frozen=True, eq=False)
class Arrays:
    """Offers, needs, edges and products by number. `x_start[n]:x_start[n + 1]` is the row of `n` in `x`.

    A **need** is one slot of one offer that somebody fills; it is lost when all its sources are. Needs of one offer
    stand side by side, in the order they were given. An **edge** is a need with one distinct source of it, numbered
    as in `source`. All arrays are int32 and read-only; the same source may stand in several needs of one owner.
    """

    owner: Ints
    """Need -> the offer that has it, ascending."""
    need_start: Ints
    """Offer -> its needs are the numbers `need_start[offer]:need_start[offer + 1]` themselves."""
    source_start: Ints
    source: Ints
    """Need -> its distinct sources, at least one. This is the list of edges."""
    serve_start: Ints
    serve: Ints
    """Offer -> the needs it is a source of."""
    serve_edge: Ints
    """The edge of each entry of `serve`, an index into `source`."""
    maker_start: Ints
    maker: Ints
    """Product -> the distinct offers that make it; a product may have none."""
    sell_start: Ints
    sell: Ints
    """Offer -> the products it makes."""
    open_inputs: Ints
    """Offers with a slot nobody fills, ascending."""
    need_row: Ints
    """Need -> its place in the lists the arrays were made from."""
    edge_row: Ints
    """Edge -> its place in the lists the arrays were made from."""

    @property
    def offers(self) -> int:
        return len(self.need_start) - 1

    @property
    def needs(self) -> int:
        return len(self.owner)

    @property
    def edges(self) -> int:
        return len(self.source)

    @property
    def products(self) -> int:
        return len(self.maker_start) - 1

    @cached_property
    def level(self) -> Ints:
        """Offer -> the longest way down to an offer without sources; what is in a circle, or behind one, comes last."""
        level = np.full(self.offers, self.offers, dtype=np.int32)
        waits = self.source_start[self.need_start[1:]] - self.source_start[self.need_start[:-1]]
        level[waits == 0] = 0
        reads = (self.serve_start, self.serve, self.owner)
        run(rise, self.edges, reads, (waits, level, np.zeros(self.offers, dtype=np.int32)))
        return _fixed(level)

    @cached_property
    def suppliers_first(self) -> Ints:
        """Every offer once, level by level and by number in each: sources before owners, and neighbours in memory."""
        return _fixed(grouped(self.level, self.offers + 1)[1])

    @cached_property
    def edge_need(self) -> Ints:
        """Edge -> its need."""
        return np.repeat(np.arange(self.needs, dtype=np.int32), np.diff(self.source_start))


def make_arrays(
    offers: int,
    owner: npt.ArrayLike,
    edge_need: npt.ArrayLike,
    edge_source: npt.ArrayLike,
    products: int = 0,
    maker_product: npt.ArrayLike = (),
    maker: npt.ArrayLike = (),
    open_inputs: npt.ArrayLike = (),
) -> Arrays:
    """From integer lists in any order: the owner of each need, the need and source of each edge, makers by product.

    A pair listed twice counts once. A need without an edge is not allowed: it is an open input.
    """
    need_start, need_row = grouped(_ints(owner), offers)
    number = np.empty_like(need_row)
    number[need_row] = np.arange(len(need_row), dtype=np.int32)
    of_needs = _both_ways(number[_ints(edge_need)], _ints(edge_source), len(need_row), offers)
    of_products = _both_ways(_ints(maker_product), _ints(maker), products, offers)
    return Arrays(
        owner=_fixed(_ints(owner)[need_row]),
        need_start=_fixed(need_start),
        source_start=_fixed(of_needs.start),
        source=_fixed(of_needs.value),
        serve_start=_fixed(of_needs.back_start),
        serve=_fixed(of_needs.key[of_needs.back]),
        serve_edge=_fixed(of_needs.back),
        maker_start=_fixed(of_products.start),
        maker=_fixed(of_products.value),
        sell_start=_fixed(of_products.back_start),
        sell=_fixed(of_products.key[of_products.back]),
        open_inputs=_fixed(
            np.flatnonzero(np.bincount(_ints(open_inputs), minlength=offers)).astype(np.int32)
        ),
        need_row=_fixed(need_row),
        edge_row=_fixed(of_needs.row),
    )


def rise(serve_start: Ints, serve: Ints, owner: Ints, waits: Ints, level: Ints, queue: Ints) -> None:
    """Kernel: an offer takes its level when its last source has one; `waits` counts edges still missing."""
    ready = 0
    for offer in range(len(waits)):
        if waits[offer] == 0:
            queue[ready] = offer
            ready += 1
    turn = 0
    while turn < ready:
        offer = queue[turn]
        turn += 1
        for at in range(serve_start[offer], serve_start[offer + 1]):
            buyer = owner[serve[at]]
            waits[buyer] -= 1
            if waits[buyer] == 0:
                level[buyer] = level[offer] + 1
                queue[ready] = buyer
                ready += 1


def grouped(keys: Ints, groups: int) -> tuple[Ints, Ints]:
    """Rows of a compressed list: where each group starts, and the positions in `keys` group by group, order kept.

    Keys are sorted by their lower and then their upper sixteen bits, because numpy counts such short words instead
    of comparing them.
    """
    start = np.zeros(groups + 1, dtype=np.int32)
    np.cumsum(np.bincount(keys, minlength=groups), out=start[1:])
    if len(keys) < 2 or bool((keys[1:] >= keys[:-1]).all()):
        return start, np.arange(len(keys), dtype=np.int32)
    order = np.argsort(keys.astype(np.uint16), kind="stable").astype(np.int32)
    if groups > HALF_WORD:
        upper = (keys[order] >> 16).astype(np.uint16)
        order = order[np.argsort(upper, kind="stable")]
    return start, order


@dataclass(frozen=True)
class _BothWays:
    """Distinct pairs row by row: `value` by `key`, and `back` from a value to the positions of its pairs."""

    start: Ints
    key: Ints
    value: Ints
    row: Ints
    back_start: Ints
    back: Ints


def _both_ways(keys: Ints, values: Ints, groups: int, most: int) -> _BothWays:
    """Of equal pairs the first stays; on the way back they stand side by side, so that finding them costs nothing."""
    start, row = grouped(keys, groups)
    key, value = keys[row], values[row]
    back_start, back = grouped(value, most)
    again = (np.diff(key[back]) == 0) & (np.diff(value[back]) == 0)
    if not bool(again.any()):
        return _BothWays(start, key, value, row, back_start, back)
    kept = np.ones(len(row), dtype=bool)
    kept[back[1:][again]] = False
    left = row[kept]
    found = _both_ways(keys[left], values[left], groups, most)
    return replace(found, row=left[found.row])


def _ints(values: npt.ArrayLike) -> Ints:
    return np.asarray(values, dtype=np.int32)


def _fixed(values: Ints) -> Ints:
    values.flags.writeable = False
    return values
