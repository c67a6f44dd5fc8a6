"""How an answer comes about: the truth, plus optimism, plus noise, said on a ladder with two ends.

Probabilities stand on a grid of optimism (rows) and of the firm's general level (columns). The noise is logistic:
heavier in the tails than a normal one, and still such that a higher claim never speaks for a lower truth.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import ceil, inf, pi, sqrt

import numpy as np
from numpy.typing import NDArray

from readiness.model.assessment import ItemState
from readiness.score.settings import TOP, Settings

Floats = NDArray[np.float64]
Places = NDArray[np.intp]

STEPS_PER_SD = 4
REACH_SD = 3
FIRM_POINTS = 19
"""Fineness of the grids; figures do not move by a tenth of a point when they are made finer."""

LADDER = np.arange(TOP + 1.0)


@dataclass(frozen=True)
class AnswerModel:
    """Grids and tables for one set of assumptions and the claims of one case; optimism in levels."""

    settings: Settings
    claims: tuple[float, ...]

    @classmethod
    def of(cls, settings: Settings, states: Iterable[ItemState]) -> AnswerModel:
        return cls(settings, tuple(sorted({s.claimed for s in states if s.claimed is not None})))

    @cached_property
    def step(self) -> float:
        return self.settings.dimension_sd / STEPS_PER_SD

    @property
    def offsets(self) -> int:
        """A dimension may differ from the firm by this many steps either way."""
        return STEPS_PER_SD * REACH_SD

    @cached_property
    def firm_optimism(self) -> Floats:
        """Multiples of the step, so that "no optimism" is a point of the grid."""
        mean, reach = self.settings.optimism_mean, (REACH_SD + 2) * self.settings.optimism_sd
        first, last = round((mean - reach) / self.step), ceil((mean + reach) / self.step)
        return np.asarray(self.step * np.arange(first, last + 1), np.float64)

    @cached_property
    def optimism(self) -> Floats:
        """The firm's grid with room for what a dimension adds on either side."""
        first = round(self.firm_optimism[0] / self.step) - self.offsets
        return self.step * np.arange(first, first + len(self.firm_optimism) + 2 * self.offsets)

    @cached_property
    def firm_level(self) -> Floats:
        return self.settings.firm_mean + self.settings.firm_sd * np.linspace(-REACH_SD, REACH_SD, FIRM_POINTS)

    @cached_property
    def log_firm_level(self) -> Floats:
        return log_normal(self.firm_level, self.settings.firm_mean, self.settings.firm_sd)

    @cached_property
    def offset_prior(self) -> Floats:
        offset = np.asarray(self.step * np.arange(-self.offsets, self.offsets + 1), np.float64)
        weight = np.exp(log_normal(offset, 0, self.settings.dimension_sd))
        return np.asarray(weight / weight.sum())

    @cached_property
    def level_prior(self) -> Floats:
        """P(true level | firm's level): firm levels x ladder."""
        return np.column_stack([self.truth_at(level) for level in LADDER])

    @cached_property
    def said(self) -> dict[float, Floats]:
        """P(claim | optimism, truth) by claim: optimism x ladder."""
        return {c: np.column_stack([self.claim_given(c, t) for t in LADDER]) for c in self.claims}

    @cached_property
    def log_said(self) -> dict[float, Floats]:
        """log P(claim | optimism, firm's level) by claim, whatever the truth: optimism x firm levels."""
        return {c: np.log(said @ self.level_prior.T) for c, said in self.said.items()}

    @cached_property
    def truth_below(self) -> dict[float, Floats]:
        """P(truth <= level | claim, optimism, firm's level) by claim: ladder but its top x (optimism x firm levels)."""
        below = {}
        for claim, said in self.said.items():
            share = (said[:, None, :] * self.level_prior).cumsum(axis=2)
            below[claim] = (share[:, :, :-1] / share[:, :, -1:]).reshape(-1, TOP).T.copy()
        return below

    def truth_at(self, level: float) -> Floats:
        """P(a question truly stands at that level | firm's level), one value a firm level."""
        return _share_around(level, self.firm_level, self.settings.question_sd)

    def claim_given(self, claim: float, truth: float) -> Floats:
        """P(claim | truth, optimism), one value a point of optimism."""
        return _share_around(claim, truth + self.optimism, self.settings.item_sd)

    def at(self, optimism: float) -> int:
        """The grid's point nearest to that optimism."""
        return int(np.abs(self.optimism - optimism).argmin())


def log_normal(x: Floats, mean: float, sd: float) -> Floats:
    return np.asarray(-0.5 * ((x - mean) / sd) ** 2)


def _share_around(level: float, centre: Floats, sd: float) -> Floats:
    """Mass of a logistic law within half a level of `level`; the ladder's ends take all that lies beyond them."""
    scale = sd * sqrt(3) / pi
    above = inf if level >= TOP else level + 0.5
    below = -inf if level <= 0 else level - 0.5
    share = 0.5 * (np.tanh((above - centre) / scale / 2) - np.tanh((below - centre) / scale / 2))
    return np.maximum(share, np.finfo(float).tiny)
