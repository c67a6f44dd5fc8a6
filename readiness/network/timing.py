"""When a loss arrives: cover is eaten up along the way, the fastest missing input decides."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import inf

from readiness.network.graph import Graph
from readiness.network.loss import NOTHING_DOWN, Down, Edge


def days_until_down(
    graph: Graph,
    failed: Collection[int],
    cut: Collection[Edge],
    cover: Sequence[float] | Mapping[int, float],
    *,
    within: float = inf,
    before: Down = NOTHING_DOWN,
    skip: Collection[int] = (),
) -> dict[int, float]:
    """Days until each lost offer is down: T(failed) = cover, T(v) = cover(v) + min over needs of max over sources.

    `cover` in days for every offer that may be lost (it may be infinite); only what goes down in less than `within` days is listed.
    What is in `before` is down from the start; offers in `skip` are not followed. Worked off by time, so that
    circles end by themselves.
    """
    known: dict[int, float] = {}
    hits = dict(before.hits)
    cut_edges = frozenset(cut)
    queue: list[tuple[float, int, int]] = [(cover[v], -1, v) for v in failed if v not in skip]
    queue += [(cover[source], need, source) for need, source in cut_edges if source not in before.offers]
    queue = [event for event in queue if event[0] < within]
    heapq.heapify(queue)
    while queue:
        time, need, offer = heapq.heappop(queue)
        if need >= 0:
            reached: tuple[int, ...] = (need,)
        elif offer in known or offer in before.offers:
            continue
        else:
            known[offer] = time
            reached = tuple(n for n in graph.serves[offer] if (n, offer) not in cut_edges)
        for n in reached:
            hits[n] = hits.get(n, 0) + 1
            owner = graph.owner[n]
            if hits[n] < len(graph.sources[n]) or owner in skip or owner in known:
                continue
            arrives = time + cover[owner]
            if arrives < within:
                heapq.heappush(queue, (arrives, -1, owner))
    return known


def weeks_to_impact(
    graph: Graph,
    failed: Collection[int],
    cut: Collection[Edge],
    down: Down,
    products: Sequence[int],
    cover: Sequence[float | None],
) -> float | None:
    """Weeks until the first of the lost products is gone; None where an unknown cover lies on the way."""
    unknown = _unknown_times(graph, failed, cut, down, cover)
    makers = {maker for product in products for maker in graph.makers[product]}
    if not products or makers & unknown:
        return None
    touched = (*failed, *down.offers, *(source for _, source in cut))
    days = {offer: inf if (known := cover[offer]) is None else known for offer in touched}
    times = days_until_down(graph, failed, cut, days, skip=unknown)
    return first_product(graph, products, times)


def first_product(graph: Graph, products: Sequence[int], times: dict[int, float]) -> float | None:
    """A product is gone when its last offer is; the first product counts. In weeks."""
    lasts = [max(times[maker] for maker in graph.makers[p]) for p in products if graph.makers[p]]
    return min(lasts) / 7 if lasts else None


def _unknown_times(
    graph: Graph,
    failed: Collection[int],
    cut: Collection[Edge],
    down: Down,
    cover: Sequence[float | None],
) -> set[int]:
    """Lost offers whose time hangs on a cover nobody stated."""
    failing = set(failed)
    unknown: set[int] = set()
    sources = graph.sources

    def lost(need: int) -> bool:
        return all(source in down.offers or (need, source) in down.cut for source in sources[need])

    def mark(reached: Iterable[int]) -> list[int]:
        around = {graph.owner[n] for n in reached if lost(n)}
        fresh = around - failing - unknown
        unknown.update(fresh)
        return list(fresh)

    stack = [v for v in down.offers if cover[v] is None]
    unknown.update(stack)
    stack += mark(need for need, source in cut if cover[source] is None)
    while stack:
        offer = stack.pop()
        stack += mark(need for need in graph.serves[offer] if (need, offer) not in cut)
    return unknown
