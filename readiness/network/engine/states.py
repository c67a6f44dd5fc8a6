"""512 states of the network at a time, one bit each: who is still up once some have failed."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from readiness.network.engine.arrays import Ints
from readiness.network.engine.compiled import when_worth
from readiness.network.engine.plan import Plan

Words = npt.NDArray[np.uint64]
"""Place and word: bit b of word w is state 64 w + b."""

WORDS = 8
"""Words of a row: 64 bytes, a line of the processor's cache."""
STATES = 64 * WORDS


def still_up(plan: Plan, up: Words, source: Ints | None = None) -> None:
    """Takes from `up` what cannot stay up; starts from what has not failed. Its last two rows are none and all.

    `source` stands in for the plan's where deliveries are cut. Circles hold themselves up until something outside
    fails: they are gone through until nothing more falls.
    """
    sources = plan.source if source is None else source
    compiled = when_worth(fall_in_order, plan.edges)
    if compiled is None:
        for step in plan.steps():
            _fall(plan, sources, step, up)
    else:
        compiled(plan.need_start, plan.source_start, sources, 0, plan.settled, up)
    knot = slice(plan.settled, plan.offers)
    while knot.start < knot.stop and _fall(plan, sources, knot, up):
        pass


def fall_in_order(
    need_start: Ints, source_start: Ints, source: Ints, first: int, last: int, up: Words
) -> None:
    """An offer stays up where each of its needs has a source that is up. Kernel; one word after the other in registers."""
    for place in range(first, last):
        for need in range(need_start[place], need_start[place + 1]):
            begin, end = source_start[need], source_start[need + 1]
            one = source[begin]
            if end - begin == 1:
                for word in range(WORDS):
                    up[place, word] &= up[one, word]
            elif end - begin == 2:
                other = source[begin + 1]
                for word in range(WORDS):
                    up[place, word] &= up[one, word] | up[other, word]
            else:
                for word in range(WORDS):
                    some = up[one, word]
                    for edge in range(begin + 1, end):
                        some |= up[source[edge], word]
                    up[place, word] &= some


def _fall(plan: Plan, sources: Ints, places: slice, up: Words) -> bool:
    """The same for all places of a level at once; True where anything fell. Every place of it has a need."""
    needs = slice(*plan.need_start[[places.start, places.stop]])
    edges = slice(*plan.source_start[[needs.start, needs.stop]])
    some = np.bitwise_or.reduceat(up[sources[edges]], plan.source_start[needs] - edges.start, axis=0)
    every = np.bitwise_and.reduceat(some, plan.need_start[places] - needs.start, axis=0)
    left = up[places] & every
    fell = bool((left != up[places]).any())
    up[places] = left
    return fell
