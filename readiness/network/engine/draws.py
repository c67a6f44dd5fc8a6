"""Years drawn by chance: which causes strike in each of 512 years, as bits, the same for the same seed and block."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from readiness.network.engine.arrays import Ints
from readiness.network.engine.compiled import when_worth
from readiness.network.engine.flows import Floats
from readiness.network.engine.states import STATES, WORDS, Words

Cells = npt.NDArray[np.int64]

SPARE = 6.0
"""Standard deviations of the number of strikes drawn at once beyond the mean; rarely another helping is needed."""


@dataclass(frozen=True, eq=False)
class Causes:
    """What may strike, each independently with its `chance` per year: first a cause of every offer, then of groups.

    `start[n]:start[n + 1]` are the group causes in `of` that take offer n down with them.
    """

    chance: Floats
    start: Ints
    of: Ints

    @property
    def offers(self) -> int:
        return len(self.start) - 1

    @cached_property
    def classes(self) -> tuple[Likely, ...]:
        """Causes that can strike, within a factor of two of each other."""
        power = np.frexp(self.chance)[1]
        able = self.chance > 0
        found = []
        for each in sorted(set(power[able].tolist())):
            members = np.flatnonzero((power == each) & able)
            chances = self.chance[members]
            found.append(Likely(members, float(chances.max()), bool(chances.min() == chances.max())))
        return tuple(found)


@dataclass(frozen=True, eq=False)
class Likely:
    """Causes drawn together: none is more likely than `most`; `even` where all are just as likely."""

    causes: npt.NDArray[np.intp]
    most: float
    even: bool


def struck(causes: Causes, seed: int, block: int) -> Words:
    """Offer and word: who has not been struck in these 512 years."""
    bits = strikes(causes, np.random.default_rng([seed, block]))
    up = ~bits[: causes.offers]
    compiled = when_worth(spare, len(causes.of))
    if compiled is None:
        hit = np.flatnonzero(np.diff(causes.start))
        if len(hit):
            up[hit] &= ~np.bitwise_or.reduceat(bits[causes.of], causes.start[hit], axis=0)
    else:
        compiled(bits, causes.start, causes.of, up)
    return up


def spare(bits: Words, start: Ints, of: Ints, up: Words) -> None:
    """Takes from `up` whom one of its groups takes along. Kernel."""
    for offer in range(start.shape[0] - 1):
        for entry in range(start[offer], start[offer + 1]):
            for word in range(WORDS):
                up[offer, word] &= ~bits[of[entry], word]


def strikes(causes: Causes, dice: np.random.Generator) -> Words:
    """Cause and word: the years in which each cause strikes.

    The gap to the next strike among all the years of causes of like chance is drawn, not every year. Where some of
    them are less likely than the likeliest, the surplus of theirs is thrown away.
    """
    bits = np.zeros((len(causes.chance), WORDS), dtype=np.uint64)
    compiled = when_worth(mark, len(causes.chance))
    for likely in causes.classes:
        cells = _hits(len(likely.causes) * STATES, likely.most, dice)
        if not likely.even:
            chance = causes.chance[likely.causes[cells // STATES]]
            cells = cells[dice.random(len(cells)) * likely.most < chance]
        (compiled or mark_at_once)(cells, likely.causes, bits)
    return bits


def mark(cells: Cells, causes: npt.NDArray[np.intp], bits: Words) -> None:
    """Sets the bit of every cell = 512 x position among `causes` + year. Kernel."""
    one = np.uint64(1)
    for cell in cells:
        year = cell % STATES
        bits[causes[cell // STATES], year // 64] |= one << np.uint64(year % 64)


def mark_at_once(cells: Cells, causes: npt.NDArray[np.intp], bits: Words) -> None:
    """The same by way of a byte a year."""
    years = np.zeros(len(causes) * STATES, dtype=bool)
    years[cells] = True
    packed = np.packbits(years, bitorder="little").view(np.dtype("<u8"))
    bits[causes] = packed.reshape(len(causes), WORDS)


def _hits(cells: int, chance: float, dice: np.random.Generator) -> Cells:
    """Positions 0..cells-1 that a coin of this chance hits, ascending, from the gaps between them."""
    if chance >= 1:
        return np.arange(cells)
    rate = -np.log1p(-chance)
    found: list[Cells] = []
    last = -1
    while last < cells:
        left = (cells - last) * chance
        helping = int(left + SPARE * np.sqrt(left)) + 8
        gaps = np.minimum(dice.standard_exponential(helping) / rate, cells).astype(np.int64) + 1
        gaps[0] += last
        found.append(np.cumsum(gaps))
        last = int(found[-1][-1])
    hits = np.concatenate(found)
    return hits[: np.searchsorted(hits, cells)]
