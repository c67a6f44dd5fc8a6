"""The AND/OR graph as integers: an offer is up if it has not failed and every slot has a source that is up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readiness.network.parts import Offer, Product, Slot, counting


@dataclass(frozen=True)
class Graph:
    """A need is one slot of one offer: a slot written for a part is a need of every offer of that part.

    The same offer may stand in several needs of one owner; each loses it on its own.
    """

    owner: tuple[int, ...]
    """Need -> the offer that has it."""
    slot: tuple[int, ...]
    """Need -> the slot as written."""
    sources: tuple[tuple[int, ...], ...]
    """Need -> its distinct counting sources, never empty."""
    serves: tuple[tuple[int, ...], ...]
    """Offer -> the needs it is a source of."""
    needs: tuple[tuple[int, ...], ...]
    """Offer -> its own needs."""
    open_inputs: frozenset[int]
    """Offers with a slot nobody fills: an unknown input, which holds in the low and fails in the high reading."""
    makers: tuple[tuple[int, ...], ...]
    """Product -> its counting offers."""
    sells: Mapping[int, tuple[int, ...]]
    """Offer -> the products it is a maker of; only offers that are."""


def make_graph(
    offers: tuple[Offer, ...],
    slots: Sequence[Slot],
    products: Sequence[Product],
    lasting: float | None = None,
) -> Graph:
    """`lasting`: days a what-if lasts, which lets potential sources count; None = only what counts at once."""
    owner: list[int] = []
    slot_of: list[int] = []
    sources: list[tuple[int, ...]] = []
    serves: list[list[int]] = [[] for _ in offers]
    needs: list[list[int]] = [[] for _ in offers]
    open_inputs: set[int] = set()
    for number, slot in enumerate(slots):
        distinct = tuple(dict.fromkeys(s.offer for s in counting(offers, slot.sources, lasting)))
        if not distinct:
            open_inputs.update(slot.owners)
            continue
        for offer in slot.owners:
            need = len(owner)
            owner.append(offer)
            slot_of.append(number)
            sources.append(distinct)
            needs[offer].append(need)
            for source in distinct:
                serves[source].append(need)
    makers = tuple(
        tuple(dict.fromkeys(s.offer for s in counting(offers, p.makers, lasting))) for p in products
    )
    sells: dict[int, list[int]] = {}
    for number, makers_of_it in enumerate(makers):
        for maker in makers_of_it:
            sells.setdefault(maker, []).append(number)
    return Graph(
        owner=tuple(owner),
        slot=tuple(slot_of),
        sources=tuple(sources),
        serves=tuple(map(tuple, serves)),
        needs=tuple(map(tuple, needs)),
        open_inputs=frozenset(open_inputs),
        makers=makers,
        sells={maker: tuple(sold) for maker, sold in sells.items()},
    )
