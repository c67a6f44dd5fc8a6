"""What is lost when something fails: a walk that touches only what really goes down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from readiness.network.graph import Graph

Edge = tuple[int, int]
"""A need and one source of it."""


@dataclass(frozen=True)
class Down:
    """Offers that are down, and per need how many of its sources are."""

    offers: frozenset[int] = frozenset()
    hits: Mapping[int, int] = field(default_factory=dict)


NOTHING_DOWN = Down()


def lose(
    graph: Graph, failed: Iterable[int], cut: frozenset[Edge] = frozenset(), before: Down = NOTHING_DOWN
) -> Down:
    """Everything down once `failed` offers and `cut` deliveries are gone, on top of what was down before.

    Starts from "all others up", so that offers feeding each other in a circle hold each other up until something
    outside fails. Needs are AND, sources of one need are OR; reachability alone would get both wrong.
    """
    gone: set[int] = set()
    hits: dict[int, int] = {}
    counted, size, owner = before.hits, graph.sources, graph.owner
    stack: list[int] = []

    def fail(offer: int) -> None:
        if offer not in gone and offer not in before.offers:
            gone.add(offer)
            stack.append(offer)

    def hit(need: int) -> None:
        hits[need] = hits.get(need, 0) + 1
        if hits[need] + counted.get(need, 0) == len(size[need]):
            fail(owner[need])

    for offer in failed:
        fail(offer)
    for need, source in cut:
        if source not in before.offers:
            hit(need)
    while stack:
        offer = stack.pop()
        for need in graph.serves[offer]:
            if (need, offer) not in cut:
                hit(need)
    if not before.offers and not counted:
        return Down(frozenset(gone), hits)
    total = dict(counted)
    for need, count in hits.items():
        total[need] = total.get(need, 0) + count
    return Down(before.offers | gone, total)


def products_down(graph: Graph, down: frozenset[int], unknown_fails: bool = False) -> tuple[int, ...]:
    """Products of which no counting offer is left; one without any counting offer is unknown."""
    touched = {product for offer in down if offer in graph.sells for product in graph.sells[offer]}
    lost = {product for product in touched if down.issuperset(graph.makers[product])}
    if unknown_fails:
        lost |= {product for product, makers in enumerate(graph.makers) if not makers}
    return tuple(sorted(lost))
