"""Walking compressed rows: what stands in several of them, and levels in which sources come before owners."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from readiness.network.engine.arrays import Ints, grouped

Positions = npt.NDArray[np.intp]


def entries(start: Ints, rows: npt.NDArray[np.integer]) -> Positions:
    """Positions of all entries of these rows, row by row."""
    counts = np.diff(start)[rows]
    ends = np.cumsum(counts)
    within = np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - counts, counts)
    found: Positions = np.repeat(start[rows].astype(np.intp), counts) + within
    return found


def levels(count: int, owner: Ints, source: Ints) -> tuple[Ints, Ints]:
    """Members level by level, each as low as its sources allow, and where the levels start.

    What stands in a circle, or needs what does, gets no level.
    """
    start, row = grouped(source, count)
    waits = np.bincount(owner, minlength=count)
    level = np.flatnonzero(waits == 0)
    found = [level[:0]]
    while len(level):
        found.append(level)
        served = owner[row[entries(start, level)]]
        np.subtract.at(waits, served, 1)
        touched = np.unique(served)
        level = touched[waits[touched] == 0]
    order = np.concatenate(found).astype(np.int32)
    return order, np.cumsum([len(members) for members in found]).astype(np.int32)
