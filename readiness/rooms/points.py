"""The budget vote: 100 points a seat on actions, the room's order beside the optimiser's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readiness.model.roadmap import Roadmap
from readiness.model.room import POINTS, Points


@dataclass(frozen=True)
class Choice:
    """One action with the points the room gave it and what the optimiser thinks of it."""

    action: str
    points: int
    share: float
    """Of all points given, 0..1."""
    supporters: int
    rank: int
    """In the room's order, from 1; equal points share a rank."""
    proposed: bool
    gain: float | None
    """Points of the optimiser's objective lost without it; None where it is not in the proposal."""


def within(points: Points) -> bool:
    """Nobody has more than there is."""
    return sum(points.points.values()) <= POINTS


def totals(given: Iterable[Points], actions: Sequence[str]) -> dict[str, int]:
    """Points by action, the room's favourite first; a sheet with too many points does not count."""
    valid = [p for p in given if within(p)]
    found = {a: sum(p.points.get(a, 0) for p in valid) for a in actions}
    return dict(sorted(found.items(), key=lambda entry: (-entry[1], entry[0])))


def choices(given: Iterable[Points], actions: Sequence[str], roadmap: Roadmap) -> tuple[Choice, ...]:
    """Every action offered, the room's favourite first; a sheet with too many points does not count."""
    valid = [p for p in given if within(p)]
    total = totals(valid, actions)
    whole = sum(total.values())
    gains = {s.action: s.gain for s in roadmap.steps}
    return tuple(
        Choice(
            action=a,
            points=total[a],
            share=total[a] / whole if whole else 0.0,
            supporters=sum(p.points.get(a, 0) > 0 for p in valid),
            rank=1 + sum(total[b] > total[a] for b in actions),
            proposed=a in gains,
            gain=gains.get(a),
        )
        for a in total
    )
