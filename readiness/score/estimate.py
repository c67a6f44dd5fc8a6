"""The estimate of the truth: 2,000 possible firms that fit what was said and shown, one column a question.

Built once a case. A hypothetical replaces columns, another buyer's eyes change weights: both give the very numbers
a fresh run would give, in well under two milliseconds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from math import comb, floor

import numpy as np

from readiness.model.assessment import ItemState
from readiness.score.answer_model import AnswerModel, Floats, Places
from readiness.score.optimism import Optimism, is_checked, learn_optimism, pick, steps_passed
from readiness.score.ranks import ranks
from readiness.score.settings import HIGH, LOW, MIDDLE, TOP, Settings
from readiness.score.weights import CAPABILITY

DIGITS = 6
"""Estimates are cut here, so that the order in which a processor adds does not show."""


@dataclass(frozen=True)
class Interval:
    expected: float
    low: float
    high: float


@dataclass(frozen=True)
class Estimate:
    """`levels`: draws x questions, 0..4; read-only, a question's draws lie side by side in memory."""

    questions: tuple[str, ...]
    levels: Floats
    optimism: Optimism
    model: AnswerModel

    @cached_property
    def place(self) -> dict[str, int]:
        return {question: column for column, question in enumerate(self.questions)}

    def lifted(self, achieved: Mapping[str, float]) -> Estimate:
        """The same draws with these questions lifted to at least that level; what stands higher stays."""
        columns = [(self.place[q], level) for q, level in achieved.items() if q in self.place]
        if not columns:
            return self
        levels = self.levels.copy("K")
        for column, level in columns:
            np.maximum(levels[:, column], level, out=levels[:, column])
        return replace(self, levels=levels)

    def row(self, weights: Mapping[str, Fraction]) -> Floats:
        """Weights in the order of the columns, as points per level."""
        return np.array([100 / TOP * float(weights.get(q, 0)) for q in self.questions])

    def points(self, weights: Mapping[str, Fraction]) -> Floats:
        """The score of each draw, 0..100."""
        return np.asarray(self.levels @ self.row(weights))

    def interval(self, weights: Mapping[str, Fraction]) -> Interval | None:
        """None where nothing carries weight."""
        return interval_of(self.points(weights)) if weights else None


def interval_of(points: Floats) -> Interval:
    ordered = np.sort(points)
    low, expected, high = (round(_quantile(ordered, share), DIGITS) for share in (LOW, MIDDLE, HIGH))
    return Interval(expected, low, high)


def _quantile(ordered: Floats, share: float) -> float:
    """With straight lines between the draws; sorting once is several times faster than asking numpy thrice."""
    place = share * (len(ordered) - 1)
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    return float(ordered[below] + (place - below) * (ordered[above] - ordered[below]))


def estimate(states: Iterable[ItemState], headline: Iterable[str], settings: Settings) -> Estimate:
    """`headline` names the dimensions that make up the score; hypotheticals in the states are left aside.

    Capability shares the firm's optimism but teaches nothing about it: it must not move what buyers see.
    """
    seen, dimensions = tuple(states), tuple(headline)
    model = AnswerModel.of(settings, seen)
    return read_answers(seen, dimensions, learn_optimism(seen, dimensions, (CAPABILITY,), model), model)


def read_answers(
    states: Iterable[ItemState], headline: Iterable[str], optimism: Optimism, model: AnswerModel
) -> Estimate:
    """What the answers say once the firm's optimism is settled; with that held fixed, a better answer never hurts."""
    seen = sorted((s for s in states if s.applies != "no"), key=lambda s: s.question)
    columns: dict[str, Floats] = {}
    for name, dimensions in (("headline", tuple(headline)), (CAPABILITY, (CAPABILITY,))):
        inside = [s for s in seen if s.dimension in dimensions]
        if not inside:
            continue
        level = _firm_level(name, inside, optimism, model)
        columns |= {s.question: _column(name, s, optimism, level, model) for s in inside}
    questions = tuple(sorted(columns))
    levels = np.array([columns[q] for q in questions]).reshape(len(questions), model.settings.draws).T
    levels.setflags(write=False)
    return Estimate(questions, levels, optimism, model)


def _firm_level(name: str, states: Iterable[ItemState], optimism: Optimism, model: AnswerModel) -> Places:
    """A draw of the firm's general level for each draw of its optimism; steadies what single answers say."""
    by_dimension: dict[str, list[ItemState]] = {}
    for state in states:
        by_dimension.setdefault(state.dimension, []).append(state)
    log_belief = np.tile(model.log_firm_level, (model.settings.draws, 1))
    for dimension in sorted(by_dimension):
        log_belief += log_level(by_dimension[dimension], model)[optimism.by_dimension[dimension]]
    belief = np.exp(log_belief - log_belief.max(axis=1, keepdims=True))
    return pick(belief, np.arange(model.settings.draws), ranks(f"{name}/level", model.settings.draws))


def log_level(states: Iterable[ItemState], model: AnswerModel) -> Floats:
    """What the questions say about the firm's general level, as log weights: optimism x firm levels.

    Truths drawn by chance count in full. Answers count for a part only: taken in full, a firm that ticks the top
    box everywhere would look certain to be there.
    """
    answered = [s for s in states if s.claimed is not None]
    total = np.zeros((len(model.optimism), len(model.firm_level)))
    for claim, times in sorted(Counter(s.claimed or 0.0 for s in answered if not is_checked(s)).items()):
        total += times * model.settings.answers_weight * model.log_said[claim]
    for truth in sorted(s.proven or 0.0 for s in answered if is_checked(s)):
        total += np.log(model.truth_at(truth))
    return total


def _column(name: str, state: ItemState, optimism: Optimism, level: Places, model: AnswerModel) -> Floats:
    """The truth about one question, a value a draw: proven is known, claimed is read with doubt, the rest is open."""
    draws = model.settings.draws
    if state.proven is not None:
        return np.full(draws, state.proven)
    rank = ranks(state.question, draws)
    if state.claimed is not None:
        place = optimism.by_dimension[state.dimension] * len(model.firm_level) + level
        below = model.truth_below[state.claimed].take(place, axis=1)
    else:
        below = _unknown_below(ranks(f"{name}/unknown", draws), model.settings.unknown_highest)
    return steps_passed(rank, below).astype(np.float64)


def _unknown_below(chance: Floats, highest: int) -> Floats:
    """P(truth <= level) of a question nobody answered: levels but the highest x draws.

    Over all draws every level from 0 to `highest` is equally likely; within one draw the unknown questions share
    their chance, since a firm that does not know its figures rarely gets them all right.
    """
    each = [comb(highest, k) * chance**k * (1 - chance) ** (highest - k) for k in range(highest)]
    return np.cumsum(each, axis=0)
