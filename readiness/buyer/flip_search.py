"""Branch and bound over sets of actions: every must-have covered, the median of the draws over the line, least cost.

The floor that prunes: whatever is added, at least half of the draws must end above the line, and none gets there for
less than its own fractional knapsack. So the middle one of the draws' knapsack costs is a floor for every set.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import inf

import numpy as np

from readiness.buyer.flip_aim import SLACK, Aim, Chosen, Move
from readiness.score.answer_model import Floats

DEAR = 1e300
"""A price beyond every budget that still leaves nothing to pay where no point is short."""


def cheapest(aim: Aim, moves: Iterable[Move], nodes: int) -> frozenset[str] | None:
    """The cheapest set of moves that reaches the aim, none of which can be dropped; None if not even all reach it.

    After `nodes` sets the best one found so far stands: nothing in it is superfluous, but a cheaper one may exist.
    """
    if Chosen.of(aim).reaches(aim):
        return frozenset()
    useful = undominated(moves)
    if not Chosen.of(aim, useful).reaches(aim):
        return None
    search = _Search(aim, useful, nodes)
    search.descend(Chosen.of(aim), search.order, search.surplus.sum(axis=0))
    return frozenset(m.id for m in search.best.without_ballast(aim).moves)


def undominated(moves: Iterable[Move]) -> tuple[Move, ...]:
    """Without moves that another one does as well for no more money."""
    kept: list[Move] = []
    for move in sorted(moves, key=lambda m: (m.cost, -sum(m.closes.values()), m.id)):
        if not any(all(k.closes.get(q, -1.0) >= level for q, level in move.closes.items()) for k in kept):
            kept.append(move)
    return tuple(kept)


class _Search:
    """The best set found and the sets still to be looked at; lives only inside `cheapest`."""

    def __init__(self, aim: Aim, moves: Sequence[Move], nodes: int) -> None:
        self.aim, self.nodes = aim, nodes
        self.gains = np.array([_gain(aim, m) for m in moves])
        costs = np.array([m.cost for m in moves])
        self.price = _prices(aim, self.gains, costs)
        """What a point costs each draw at the margin; infinite where even everything is too little."""
        self.dear = np.minimum(self.price, DEAR)
        payable = np.where(np.isfinite(self.price), self.price, 0.0)
        self.surplus = np.maximum(0.0, payable * self.gains - costs[:, None])
        net = np.maximum(0.0, costs[:, None] - payable * self.gains)
        self.toll = {q: _toll(q, aim, moves, net) for q in aim.must}
        """What a must-have costs each draw at least, beyond what its points are worth to it."""
        self.place = {m.id: i for i, m in enumerate(moves)}
        self.rate = float(np.median(payable))
        self.order = tuple(sorted(moves, key=lambda m: (-self._worth(m, {}) / (m.cost + SLACK), m.id)))
        self.best = self._greedy()

    def descend(self, chosen: Chosen, rest: tuple[Move, ...], surplus: Floats) -> None:
        """Looks at all sets that contain `chosen` and otherwise only moves of `rest`."""
        if self.nodes <= 0:
            return
        self.nodes -= 1
        missing = chosen.open_musts(self.aim)
        if not missing and chosen.has_points(self.aim):
            if chosen.cost < self.best.cost - SLACK:
                self.best = chosen
            return
        budget = self.best.cost - SLACK - chosen.cost
        if self._floor_of_musts(missing, rest) >= budget or not self._payable(
            chosen, missing, surplus, budget
        ):
            return
        options = self._options(missing, rest)
        for move in options:
            rest = tuple(m for m in rest if m is not move)
            surplus = surplus - self.surplus[self.place[move.id]]
            self.descend(chosen.plus(move, self.aim), rest, surplus)
        if not missing and rest:
            self.descend(chosen, rest, surplus)

    def _options(self, missing: Sequence[str], rest: Sequence[Move]) -> Sequence[Move]:
        """The ways to cover the must-have with the fewest; once all are covered, the next best buyer of points."""
        if not missing:
            return rest[:1]
        ways = [tuple(m for m in rest if m.closes.get(q, -inf) >= self.aim.must[q]) for q in missing]
        fewest = min(range(len(ways)), key=lambda way: len(ways[way]))
        return sorted(ways[fewest], key=lambda m: (m.cost - self.rate * self._worth(m, {}), m.id))

    def _worth(self, move: Move, reached: Mapping[str, float]) -> float:
        """Points the move adds on average to what is reached already."""
        return sum(self.aim.mean_gain(q, reached.get(q, 0.0), level) for q, level in move.closes.items())

    def _floor_of_musts(self, missing: Sequence[str], rest: Sequence[Move]) -> float:
        """Every must-have pays its share of the cheapest move that covers it."""
        if not missing:
            return 0.0
        floor = dict.fromkeys(missing, inf)
        for move in rest:
            covers = [q for q in missing if move.closes.get(q, -inf) >= self.aim.must[q]]
            for question in covers:
                floor[question] = min(floor[question], move.cost / len(covers))
        return sum(floor.values())

    def _payable(self, chosen: Chosen, missing: Sequence[str], surplus: Floats, budget: float) -> bool:
        """Could half of the draws pay the rest from the budget: their points at their price, and the tolls?"""
        if not self.aim.needs_points:
            return budget > 0
        short = np.maximum(self.aim.cut_off - SLACK - chosen.points, 0.0)
        floors = np.maximum(self.dear * short - surplus, 0.0)
        for question in missing:
            floors += self.toll[question]
        return 2 * int(np.count_nonzero(floors < budget)) >= len(floors)

    def _greedy(self) -> Chosen:
        """A first set: must-haves at least cost net of the points they bring, then points by price."""
        chosen, rest = Chosen.of(self.aim), self.order
        while not chosen.reaches(self.aim):
            missing = chosen.open_musts(self.aim)
            reached = chosen.reached
            move = (
                self._options(missing, rest)[0]
                if missing
                else max(rest, key=lambda m: self._worth(m, reached) / (m.cost + SLACK))
            )
            chosen, rest = chosen.plus(move, self.aim), tuple(m for m in rest if m is not move)
        return chosen.without_ballast(self.aim)


def _gain(aim: Aim, move: Move) -> Floats:
    """Points each draw gains from this move alone; beside others it never gains more."""
    return np.asarray(
        sum((aim.gain(q, 0.0, level) for q, level in move.closes.items()), np.zeros(len(aim.points)))
    )


def _toll(question: str, aim: Aim, moves: Sequence[Move], net: Floats) -> Floats:
    shares = [
        net[place] / sum(m.closes.get(q, -inf) >= needed for q, needed in aim.must.items())
        for place, m in enumerate(moves)
        if m.closes.get(question, -inf) >= aim.must[question]
    ]
    return np.asarray(np.min(shares, axis=0))


def _prices(aim: Aim, gains: Floats, costs: Floats) -> Floats:
    """For each draw the cost of the last point it needs, buying the cheapest points first."""
    short = aim.cut_off - SLACK - aim.points
    with np.errstate(divide="ignore", invalid="ignore"):
        each = np.where(gains > 0, costs[:, None] / gains, inf)
    order = np.argsort(each, axis=0, kind="stable")
    sums = np.take_along_axis(gains, order, axis=0).cumsum(axis=0)
    last = np.count_nonzero(sums < short, axis=0)
    prices = np.take_along_axis(each, order, axis=0)
    found = np.take_along_axis(prices, np.minimum(last, len(costs) - 1)[None, :], axis=0)[0]
    return np.asarray(np.where(short <= 0, 0.0, np.where(last < len(costs), found, inf)))
