"""What is lost when something fails: one failure in full, with every offer and every need it hits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from readiness.network.engine.losses import failures_of, fallen
from readiness.network.engine.paths import Before, make_paths
from readiness.network.graph import Edge as Edge
from readiness.network.graph import Graph

NO_EDGES: frozenset[Edge] = frozenset()


@dataclass(frozen=True, eq=False)
class Down:
    """Offers that are down, and deliveries cut."""

    offers: frozenset[int] = frozenset()
    cut: frozenset[Edge] = NO_EDGES
    serves: tuple[tuple[int, ...], ...] = ()
    """Offer -> the needs it is a source of."""

    @cached_property
    def hits(self) -> Mapping[int, int]:
        """Need -> how many of its sources are lost to it."""
        found = Counter(need for need, _ in self.cut)
        for offer in self.offers:
            found.update(need for need in self.serves[offer] if (need, offer) not in self.cut)
        return found


NOTHING_DOWN = Down()


def lose(
    graph: Graph, failed: Iterable[int], cut: Collection[Edge] = NO_EDGES, before: Down = NOTHING_DOWN
) -> Down:
    """Everything down once `failed` offers and `cut` deliveries are gone, on top of what was down before.

    Starts from "all others up", so that offers feeding each other in a circle hold each other up until something
    outside fails. Needs are AND, sources of one need are OR; reachability alone would get both wrong.
    """
    (down,) = lose_each(graph, [failed], [cut], before)
    return down


def lose_each(
    graph: Graph,
    failed: Iterable[Iterable[int]],
    cut: Iterable[Collection[Edge]],
    before: Down = NOTHING_DOWN,
) -> list[Down]:
    """The same for several failures, each on its own."""
    cuts = [frozenset(edges) for edges in cut]
    found = failures_of([list(f) for f in failed], [graph.numbered(edges).tolist() for edges in cuts])
    paths = graph.paths
    if before.offers or before.cut:
        paths = make_paths(graph.arrays, already(graph, before))
    return [
        Down(before.offers.union(offers.tolist()), before.cut | edges, graph.serves)
        for offers, edges in zip(fallen(graph.arrays, found, paths), cuts, strict=True)
    ]


def already(graph: Graph, down: Down) -> Before:
    """What is down as the engine takes it."""
    return Before(np.array(sorted(down.offers), dtype=np.int32), graph.numbered(down.cut))


def products_down(graph: Graph, down: frozenset[int], unknown_fails: bool = False) -> tuple[int, ...]:
    """Products of which no counting offer is left; one without any counting offer is unknown."""
    touched = {product for offer in down if offer in graph.sells for product in graph.sells[offer]}
    lost = {product for product in touched if down.issuperset(graph.makers[product])}
    if unknown_fails:
        lost |= {product for product, makers in enumerate(graph.makers) if not makers}
    return tuple(sorted(lost))
