"""From a measured value to a level 0..4 on four bounds, with straight lines between them."""

from __future__ import annotations

from itertools import pairwise

Bounds = tuple[float, float, float, float]


def ladder_level(value: float, bounds: Bounds) -> float:
    """`bounds[i]` is what level i+1 needs; rising bounds mean more is better, falling ones less is better.

    Level 0 lies at the value 0 for rising bounds and at twice the first bound for falling ones.
    """
    rising = bounds[0] <= bounds[-1]
    marks = (0.0 if rising else 2 * bounds[0], *bounds)
    level = 0.0
    for step, (below, here) in enumerate(pairwise(marks)):
        reached = value >= here if rising else value <= here
        if reached:
            level = step + 1.0
        elif here != below:
            part = (value - below) / (here - below)
            return max(level, min(step + part, step + 1.0)) if part > 0 else level
        else:
            return level
    return level


def ladder_value(level: float, bounds: Bounds) -> float:
    """The value that stands at this level: the way back from `ladder_level`, at its top and foot the last one known."""
    rising = bounds[0] <= bounds[-1]
    marks = (0.0 if rising else 2 * bounds[0], *bounds)
    kept = min(max(level, 0.0), float(len(bounds)))
    below = min(int(kept), len(bounds) - 1)
    return marks[below] + (kept - below) * (marks[below + 1] - marks[below])
