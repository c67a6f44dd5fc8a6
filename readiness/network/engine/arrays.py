"""The network as integer arrays: who needs what from whom, as compressed rows for walks and passes over all of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int32]


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
    owners = _ints(owner)[need_row]
    needs = len(owners)
    number = _inverse(need_row)
    source_start, source, edge_row = _distinct(number[_ints(edge_need)], _ints(edge_source), needs, offers)
    edge_need_ = np.repeat(np.arange(needs, dtype=np.int32), np.diff(source_start))
    serve_start, serve_edge = grouped(source, offers)
    maker_start, makers, _ = _distinct(_ints(maker_product), _ints(maker), products, offers)
    sell_start, sold = grouped(makers, offers)
    product_of = np.repeat(np.arange(products, dtype=np.int32), np.diff(maker_start))
    return Arrays(
        owner=_fixed(owners),
        need_start=_fixed(need_start),
        source_start=_fixed(source_start),
        source=_fixed(source),
        serve_start=_fixed(serve_start),
        serve=_fixed(edge_need_[serve_edge]),
        serve_edge=_fixed(serve_edge),
        maker_start=_fixed(maker_start),
        maker=_fixed(makers),
        sell_start=_fixed(sell_start),
        sell=_fixed(product_of[sold]),
        open_inputs=_fixed(np.unique(_ints(open_inputs))),
        need_row=_fixed(need_row),
        edge_row=_fixed(edge_row),
    )


def grouped(keys: Ints, groups: int) -> tuple[Ints, Ints]:
    """Rows of a compressed list: where each group starts, and the positions in `keys` group by group, order kept.

    Sorting whole words of key and position is several times faster than a stable argsort of the keys.
    """
    start = np.zeros(groups + 1, dtype=np.int32)
    np.cumsum(np.bincount(keys, minlength=groups), out=start[1:])
    if len(keys) < 2 or bool((keys[1:] >= keys[:-1]).all()):
        return start, np.arange(len(keys), dtype=np.int32)
    words = keys.astype(np.int64) << 32
    words |= np.arange(len(keys), dtype=np.int64)
    words.sort()
    return start, words.astype(np.int32)


def _distinct(keys: Ints, values: Ints, groups: int, most: int) -> tuple[Ints, Ints, Ints]:
    """Rows of distinct values by key, the first of equals kept in its place, and where each came from."""
    start, row = grouped(keys, groups)
    found = values[row]
    pairs = keys[row].astype(np.int64) * max(most, 1) + found
    words = np.sort(pairs)
    if len(words) < 2 or not bool((words[1:] == words[:-1]).any()):
        return start, found, row
    _, first = np.unique(pairs, return_index=True)
    first.sort()
    row = row[first]
    start, _ = grouped(keys[row], groups)
    return start, values[row], row


def _inverse(order: Ints) -> Ints:
    found = np.empty_like(order)
    found[order] = np.arange(len(order), dtype=np.int32)
    return found


def _ints(values: npt.ArrayLike) -> Ints:
    return np.asarray(values, dtype=np.int32)


def _fixed(values: Ints) -> Ints:
    values.flags.writeable = False
    return values
