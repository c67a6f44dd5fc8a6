"""Lists to begin the search with: whatever gains most for what it uses up comes next, with all it needs.

What a plan runs short of differs from firm to firm - days, money, or steps under way at once - and is not known before a
plan is made. So one list is made for each mixture of prices, and the schedules they give decide. A buyer counts as one
piece of work, made of the cheapest action for each of its demands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readiness.model.case import Limits
from readiness.model.roadmap import HORIZONS
from readiness.roadmap.appraisal import Appraisal
from readiness.roadmap.task import MONTHS, Task

PRICES = (
    (1.0, 0.0, 0.0),
    (0.0, 1.0, 0.0),
    (0.5, 0.5, 0.0),
    (0.4, 0.4, 0.2),
    (0.2, 0.6, 0.2),
    (0.2, 0.2, 0.6),
)
"""Shares of days, months under way, and money in what a piece of work is said to use up."""
LEAST_USE = 1e-9


@dataclass(frozen=True)
class _Piece:
    """An action or a buyer's demands, with everything it needs, as bits."""

    whole: int
    prize: float
    """What it brings beyond its actions' own gains."""


def openings(
    tasks: Sequence[Task],
    needs: Sequence[Iterable[tuple[int, int]]],
    appraisal: Appraisal,
    groups: Sequence[tuple[Sequence[int], float]],
    limits: Limits,
) -> list[list[int]]:
    """One list of all tasks for each mixture of prices."""
    wholes = _wholes(needs)
    pieces = [_Piece(whole, 0.0) for whole in wholes]
    for tasks_of, value in groups:
        bits = 0
        for task in tasks_of:
            bits |= wholes[task]
        pieces.append(_Piece(bits, value))
    return [_list(pieces, _uses(tasks, limits, prices), appraisal, wholes) for prices in PRICES]


def _wholes(needs: Sequence[Iterable[tuple[int, int]]]) -> list[int]:
    """Each task with all it needs, as bits."""
    found: dict[int, int] = {}

    def whole(task: int) -> int:
        if task not in found:
            bits = 1 << task
            for need, _ in needs[task]:
                bits |= whole(need)
            found[task] = bits
        return found[task]

    return [whole(task) for task in range(len(needs))]


def _uses(tasks: Sequence[Task], limits: Limits, prices: tuple[float, float, float]) -> list[float]:
    """What each task uses up, as a share of all there is."""
    all_days = sum(limits.days_per_month.values()) * MONTHS
    money = [limits.budget.get(h) for h in HORIZONS]
    all_money = None if None in money else sum(m or 0.0 for m in money)
    days, months, cost = prices
    return [
        days * (t.days / all_days if all_days else 0.0)
        + months * t.months / (limits.parallel * MONTHS)
        + cost * (t.cost / all_money if all_money else 0.0)
        + LEAST_USE
        for t in tasks
    ]


def _list(
    pieces: Sequence[_Piece], uses: Sequence[float], appraisal: Appraisal, wholes: Sequence[int]
) -> list[int]:
    """Greedy by gain per use; after every choice only pieces it touched are looked at again."""
    shared = [(gain, sum(1 << i for i in by)) for gain, by in appraisal.shared]
    order: list[int] = []
    done = 0
    everything = (1 << len(wholes)) - 1
    rates = [_rate(piece, done, uses, appraisal.own, shared) for piece in pieces]
    while done != everything:
        best = max(range(len(pieces)), key=rates.__getitem__)
        new = pieces[best].whole & ~done
        order += sorted(_bits(new), key=lambda task: (wholes[task].bit_count(), task))
        done |= new
        touched = new
        for _, by in shared:
            if by & new:
                touched |= by
        for at, piece in enumerate(pieces):
            if piece.whole & touched:
                rates[at] = _rate(piece, done, uses, appraisal.own, shared)
    return order


def _rate(
    piece: _Piece, done: int, uses: Sequence[float], own: Sequence[float], shared: Sequence[tuple[float, int]]
) -> float:
    left = piece.whole & ~done
    if not left:
        return -1.0
    gain, use = piece.prize, 0.0
    for task in _bits(left):
        gain += own[task]
        use += uses[task]
    for worth, by in shared:
        if by & left and not by & done:
            gain += worth
    return gain / use


def _bits(mask: int) -> list[int]:
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found
