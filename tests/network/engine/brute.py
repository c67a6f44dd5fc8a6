"""All up, then take away what cannot be up until nothing changes: losses of plain lists, by trying."""

from __future__ import annotations

import random
from dataclasses import dataclass

from readiness.network.engine.arrays import make_arrays


@dataclass(frozen=True)
class Lists:
    """Needs as (owner, sources), products as makers; circles, ties and the same source in two needs included."""

    offers: int
    needs: tuple[tuple[int, tuple[int, ...]], ...]
    makers: tuple[tuple[int, ...], ...]

    def arrays(self):
        edges = [(need, source) for need, (_, sources) in enumerate(self.needs) for source in sources]
        sold = [(product, maker) for product, makers in enumerate(self.makers) for maker in makers]
        return make_arrays(
            self.offers,
            [owner for owner, _ in self.needs],
            [need for need, _ in edges],
            [source for _, source in edges],
            len(self.makers),
            [product for product, _ in sold],
            [maker for _, maker in sold],
        )

    def down(self, failed, cut=frozenset()):
        """`cut`: pairs of a need, by its place in the list, and a source."""
        gone = set(failed)
        while True:
            more = {
                owner
                for need, (owner, sources) in enumerate(self.needs)
                if owner not in gone and all(s in gone or (need, s) in cut for s in sources)
            }
            if not more:
                return gone
            gone |= more

    def products(self, gone):
        return tuple(p for p, makers in enumerate(self.makers) if makers and gone.issuperset(makers))


def lists(seed: int, most: int = 12) -> Lists:
    dice = random.Random(seed)
    offers = dice.randint(1, most)
    needs = []
    for _ in range(dice.randint(0, 2 * offers)):
        sources = tuple(dict.fromkeys(dice.randrange(offers) for _ in range(dice.choice((1, 1, 1, 2, 2, 3)))))
        needs.append((dice.randrange(offers), sources))
    makers = [
        tuple(dict.fromkeys(dice.randrange(offers) for _ in range(dice.choice((0, 1, 1, 2)))))
        for _ in range(dice.randint(0, 3))
    ]
    return Lists(offers, tuple(needs), tuple(makers))


def some_edges(dice: random.Random, made: Lists) -> frozenset[tuple[int, int]]:
    edges = [(need, source) for need, (_, sources) in enumerate(made.needs) for source in sources]
    return frozenset(e for e in edges if dice.random() < 0.25)


def numbered(made: Lists, arrays, cut) -> list[int]:
    """Pairs as the numbers of edges in the arrays."""
    row = {number: need for need, number in enumerate(arrays.need_row.tolist())}
    return [
        edge
        for need, source in cut
        for edge in range(arrays.source_start[row[need]], arrays.source_start[row[need] + 1])
        if arrays.source[edge] == source
    ]
