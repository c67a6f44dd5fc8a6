"""Shares of a slot's demand: blanks share the rest equally, a wrong sum is scaled and told."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.network.parts import Source

TOLERANCE = 0.01
"""The parts list's own rule: a sum other than 1 +- 0.01 is a problem."""

ROUNDING = 1e-9


def shares(sources: Sequence[Source]) -> tuple[tuple[float, ...], float | None]:
    """One share a source, together 1, and the sum as stated where that is a problem.

    Shares of 0 only leave nobody supplying: they are then taken as equal, and the sum 0 is told.
    """
    stated = [s.share for s in sources if s.share is not None]
    total = sum(stated)
    blanks = len(sources) - len(stated)
    wrong = total if total > 1 + TOLERANCE + ROUNDING else None
    if blanks:
        rest = max(0.0, 1 - total) / blanks
    else:
        rest = 0.0
        wrong = total if abs(total - 1) > TOLERANCE + ROUNDING else None
    raw = [rest if s.share is None else s.share for s in sources]
    whole = sum(raw)
    if whole <= 0:
        return tuple(1 / len(sources) for _ in sources), total
    return tuple(value / whole for value in raw), wrong
