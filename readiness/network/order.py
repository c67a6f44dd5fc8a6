"""Puts what supplies before what it supplies, and finds where things go round in a circle."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Arrangement:
    """`order`: suppliers first. `closing`: the links that close a circle, each with the circle's path."""

    order: tuple[int, ...]
    closing: dict[tuple[int, int], tuple[int, ...]]


def arrange(count: int, starts: Iterable[int], inputs: Sequence[Sequence[int]]) -> Arrangement:
    """Depth first from `starts`, then from whatever is left, inputs in their given order.

    A link to an offer already on the way is the one that closes a circle; it is left out of the order. The path
    runs from the offer entered first along its inputs back to itself.
    """
    NEW, OPEN, DONE = 0, 1, 2
    state = [NEW] * count
    order: list[int] = []
    closing: dict[tuple[int, int], tuple[int, ...]] = {}
    for start in (*starts, *range(count)):
        if state[start] != NEW:
            continue
        state[start] = OPEN
        way = [start]
        pending = [iter(inputs[start])]
        while way:
            for child in pending[-1]:
                if state[child] == OPEN:
                    link = (way[-1], child)
                    if link not in closing:
                        closing[link] = tuple(way[way.index(child) :])
                elif state[child] == NEW:
                    state[child] = OPEN
                    way.append(child)
                    pending.append(iter(inputs[child]))
                    break
            else:
                done = way.pop()
                pending.pop()
                state[done] = DONE
                order.append(done)
    return Arrangement(tuple(order), closing)


def distinct_circles(
    closing: dict[tuple[int, int], tuple[int, ...]],
) -> list[tuple[tuple[int, int], tuple[int, ...]]]:
    """One circle for each group of offers: a circle whose offers were all told before is not told again."""
    told: set[int] = set()
    found = []
    for link, path in closing.items():
        if not told.issuperset(path):
            told.update(path)
            found.append((link, path))
    return found
