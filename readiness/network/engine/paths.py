"""The ways a failure can take: only edges that may still matter, packed so that a walk reads memory in few places."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from readiness.network.engine.arrays import Arrays, Ints
from readiness.network.engine.running import run

Bits = npt.NDArray[np.uint64]
Flags = npt.NDArray[np.bool_]

NOBODY: Ints = np.zeros(0, dtype=np.int32)
ALL_BITS = np.uint64(2**64 - 1)

IDLE = -1
NO_EDGE = np.iinfo(np.int32).min


@dataclass(frozen=True, eq=False)
class Before:
    """What has happened already: offers that are down, with everything they took down, and deliveries cut."""

    down: Ints = field(default_factory=lambda: NOBODY)
    cut: Ints = field(default_factory=lambda: NOBODY)
    """Edges, as numbered in the arrays."""


NOTHING = Before()


@dataclass(frozen=True, eq=False)
class Paths:
    """Edges to owners that fall with the source alone (`sole`), and edges to shared needs, which count.

    A product is an owner too, numbered behind the offers: its makers are the sources of its only need.
    """

    offers: int
    products: int
    start: Ints
    """Offer -> where its sole and its shared edges begin, two numbers each."""
    sole: Ints
    """Owners."""
    shared: Ints
    """Shared needs, by their number here."""
    shared_edge: Ints
    """The edge behind each entry of `shared`, as numbered in the arrays; -1 towards a product."""
    need: Ints
    """Shared need -> its number in the arrays; those of products follow behind."""
    state: Ints
    """Four numbers a shared need: the walk that met it last, sources left in that walk, sources at first, owner."""
    code: Ints
    """Need in the arrays (products behind) -> its owner if it has but one source, IDLE if it no longer matters, else
    -2 minus its number as a shared need."""
    up: Flags
    """Edge in the arrays -> whether it still delivers."""

    @property
    def work(self) -> int:
        return len(self.up)

    def coded(self, arrays: Arrays, edges: Ints) -> Ints:
        """Edges as a walk wants them cut: -1 - owner where the owner falls with the edge, else the place in `shared`.

        What does not deliver any more, or no longer matters, is NO_EDGE.
        """
        code = self.code[arrays.edge_need[edges]]
        place = np.full(arrays.edges, NO_EDGE, dtype=np.int32)
        inside = self.shared_edge >= 0
        place[self.shared_edge[inside]] = np.flatnonzero(inside)
        found = np.where(code >= 0, -1 - code, np.where(code == IDLE, NO_EDGE, place[edges]))
        return np.where(self.up[edges], found, NO_EDGE).astype(np.int32)


def make_paths(arrays: Arrays, before: Before = NOTHING, own: Bits | None = None) -> Paths:
    """`own`: bits of the failures each offer belongs to; needs that none of them alone can take are then left out.

    A need is lost only to a failure that takes all its sources. Bits of what may take an offer are its own and, for
    each need, those its sources share. With 64 bits for many failures these are too many rather than too few, so that
    what is left out never falls.
    """
    gone = _flags(arrays.offers, before.down)
    cut = _flags(arrays.edges, before.cut)
    up = ~cut
    size = np.concatenate([np.diff(arrays.source_start), np.diff(arrays.maker_start)])
    left = size.copy()
    if len(before.down) or len(before.cut):
        up &= ~gone[arrays.source]
        left = np.concatenate(
            [_count(up, arrays.source_start), _count(~gone[arrays.maker], arrays.maker_start)]
        )
        left[: arrays.needs][gone[arrays.owner]] = 0
    if own is not None:
        left *= _may_fall(arrays, left, up, own)
    products = np.arange(arrays.offers, arrays.offers + arrays.products, dtype=np.int32)
    owner = np.concatenate([arrays.owner, products])
    counts = (left > 0) & (size > 1)
    need = np.flatnonzero(counts).astype(np.int32)
    code = np.where(left == 1, owner, np.int32(IDLE))
    code[need] = np.arange(-2, -2 - len(need), -1)
    start = np.zeros(2 * arrays.offers + 2, dtype=np.int32)
    total = arrays.edges + len(arrays.sell) + 1
    sole, shared, edge = (np.empty(total, dtype=np.int32) for _ in range(3))
    ways = (arrays.serve_start, arrays.serve, arrays.serve_edge, arrays.sell_start, arrays.sell)
    writes = (start, sole, shared, edge)
    soles, shares = run(divide, arrays.edges, (*ways, gone, cut, code), writes, arrays.needs)
    state = np.zeros((len(need), 4), dtype=np.int32)
    state[:, 2] = left[need]
    state[:, 3] = owner[need]
    return Paths(
        offers=arrays.offers,
        products=arrays.products,
        start=start,
        sole=sole[:soles],
        shared=shared[:shares],
        shared_edge=edge[:shares],
        need=need,
        state=state.ravel(),
        code=code,
        up=up,
    )


def _flags(size: int, members: Ints) -> Flags:
    found = np.zeros(size, dtype=bool)
    found[members] = True
    return found


def _count(flags: Flags, start: Ints) -> Ints:
    """How many are true in each row; rows may be empty."""
    total = np.zeros(len(flags) + 1, dtype=np.int32)
    np.cumsum(flags, out=total[1:])
    found: Ints = total[start[1:]] - total[start[:-1]]
    return found


def _may_fall(arrays: Arrays, left: Ints, up: Flags, own: Bits) -> Flags:
    may = np.zeros(len(left), dtype=bool)
    bits = np.full(arrays.offers, ALL_BITS)
    order = arrays.suppliers_first
    reads = (
        order,
        own,
        arrays.need_start,
        arrays.source_start,
        arrays.source,
        arrays.maker_start,
        arrays.maker,
        up,
        left,
    )
    run(spread, arrays.edges, reads, (bits, may))
    return may


def spread(
    order: Ints,
    own: Bits,
    need_start: Ints,
    source_start: Ints,
    source: Ints,
    maker_start: Ints,
    maker: Ints,
    up: Flags,
    left: Ints,
    bits: Bits,
    may: Flags,
) -> None:
    """Kernel: bits of what may take each offer, suppliers first. At first all are set; a circle leaves them so."""
    if len(order) == 0:
        return
    every = bits[order[0]]
    for offer in order:
        found = own[offer]
        for need in range(need_start[offer], need_start[offer + 1]):
            if left[need] > 0:
                common = every
                for edge in range(source_start[need], source_start[need + 1]):
                    if up[edge]:
                        common &= bits[source[edge]]
                may[need] = common != 0
                found |= common
        bits[offer] = found
    needs = len(source_start) - 1
    for product in range(len(maker_start) - 1):
        if left[needs + product] > 0:
            common = every
            for at in range(maker_start[product], maker_start[product + 1]):
                common &= bits[maker[at]]
            may[needs + product] = common != 0


def divide(
    serve_start: Ints,
    serve: Ints,
    serve_edge: Ints,
    sell_start: Ints,
    sell: Ints,
    gone: Flags,
    cut: Flags,
    code: Ints,
    start: Ints,
    sole: Ints,
    shared: Ints,
    shared_edge: Ints,
    needs: int,
) -> tuple[int, int]:
    """Kernel: the edges of each offer, those that decide alone apart from those that count; how many of both.

    Every edge is written to both lists and counted in one or none: a branch nobody can foresee costs more.
    """
    soles = 0
    shares = 0
    for offer in range(len(gone)):
        if not gone[offer]:
            for at in range(serve_start[offer], serve_start[offer + 1]):
                edge = serve_edge[at]
                kind = IDLE if cut[edge] else code[serve[at]]
                sole[soles] = kind
                soles += kind >= 0
                shared[shares] = -2 - kind
                shared_edge[shares] = edge
                shares += kind < IDLE
            for at in range(sell_start[offer], sell_start[offer + 1]):
                kind = code[needs + sell[at]]
                sole[soles] = kind
                soles += kind >= 0
                shared[shares] = -2 - kind
                shared_edge[shares] = -1
                shares += kind < IDLE
        start[2 * offer + 2] = soles
        start[2 * offer + 3] = shares
    return soles, shares
