"""How much too good this firm's answers are, learned from what was checked, with what is unknown about it left in.

All answers of a firm share one optimism, each dimension adds its own. Proof the firm chose to hand in says nothing
about the rest and does not count here; questions drawn by chance and checks of a whole file do. Before any check
the level of the answers is all there is to go by.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, sqrt

import numpy as np

from readiness.model.assessment import ItemState
from readiness.score.answer_model import AnswerModel, Floats, Places, log_normal
from readiness.score.ranks import ranks
from readiness.score.settings import HIGH, LOW, MIDDLE


@dataclass(frozen=True)
class Optimism:
    """Draws from what is believed: one number a draw, as a place on the model's grid of optimism."""

    firm: Places
    by_dimension: Mapping[str, Places]
    checked: int

    def summary(self, model: AnswerModel) -> dict[str, float | None]:
        """Median and 90 % range in levels, and how many checks stand behind it."""
        low, median, high = np.quantile(model.optimism[self.firm], [LOW, MIDDLE, HIGH])
        return {
            "median": round(float(median), 3),
            "low": round(float(low), 3),
            "high": round(float(high), 3),
            "n": float(self.checked),
        }


def is_checked(state: ItemState) -> bool:
    """Claim and truth are both known, and the question was not picked by the firm."""
    return state.moves_optimism and state.claimed is not None and state.proven is not None


def learn_optimism(
    states: Iterable[ItemState], dimensions: Iterable[str], others: Iterable[str], model: AnswerModel
) -> Optimism:
    """`dimensions` are learned from; `others` share the firm's optimism and add their own unknown part to it."""
    seen = [s for s in states if s.applies != "no"]
    learned = {d: _joint([s for s in seen if s.dimension == d], model) for d in dimensions}
    mean, sd = before_any_check(
        [s.claimed for s in seen if s.dimension in learned and s.claimed is not None], model
    )
    log_belief = log_normal(model.firm_optimism, mean, sd)
    for joint in learned.values():
        log_belief = log_belief + np.log(joint.sum(axis=1))
    draws = model.settings.draws
    nowhere = np.zeros(draws, np.intp)
    firm = pick(np.exp(log_belief - log_belief.max())[None, :], nowhere, ranks("optimism", draws))
    added = {d: pick(joint, firm, ranks(f"optimism/{d}", draws)) for d, joint in learned.items()}
    for d in others:
        added[d] = pick(model.offset_prior[None, :], nowhere, ranks(f"optimism/{d}", draws))
    return Optimism(
        firm=firm + model.offsets,
        by_dimension={d: firm + offset for d, offset in added.items()},
        checked=sum(is_checked(s) and s.dimension in learned for s in seen),
    )


def before_any_check(claims: Sequence[float], model: AnswerModel) -> tuple[float, float]:
    """Mean and spread of the firm's optimism given nothing but how high its answers lie.

    Whoever puts itself above the middle is partly better and partly more optimistic: the surplus is shared between
    the two as their spreads say. Only the mean of the answers is used; their pattern would speak for false certainty.
    """
    said = model.settings
    if not claims:
        return said.optimism_mean, said.optimism_sd
    noise = (said.question_sd**2 + said.item_sd**2) / len(claims)
    share = said.optimism_sd**2 / (said.optimism_sd**2 + said.firm_sd**2 + noise)
    surplus = fsum(claims) / len(claims) - said.firm_mean - said.optimism_mean
    return said.optimism_mean + share * surplus, said.optimism_sd * sqrt(1 - share)


def no_optimism(dimensions: Iterable[str], model: AnswerModel) -> Optimism:
    """Every answer taken at its word, apart from noise: the assumption switched off."""
    still = np.full(model.settings.draws, model.at(0.0), np.intp)
    return Optimism(still, dict.fromkeys(dimensions, still), 0)


def _joint(states: Iterable[ItemState], model: AnswerModel) -> Floats:
    """Weight of (firm's optimism, what this dimension adds) after the dimension's checks.

    Added up in a fixed order, so that the same case read in another order gives the same last digit.
    """
    log_checked = np.zeros(len(model.optimism))
    for claim, truth in sorted((s.claimed or 0.0, s.proven or 0.0) for s in states if is_checked(s)):
        log_checked += np.log(model.claim_given(claim, truth))
    weight = np.exp(log_checked - log_checked.max())
    windows = np.lib.stride_tricks.sliding_window_view(weight, 2 * model.offsets + 1)
    return np.maximum(windows * model.offset_prior, np.finfo(float).tiny)


def pick(weights: Floats, row: Places, rank: Floats) -> Places:
    """For each draw the first place of its row of weights whose cumulated share exceeds its rank."""
    share = weights.cumsum(axis=1)
    below = (share[:, :-1] / share[:, -1:]).T.copy()
    return steps_passed(rank, below.take(row, axis=1))


def steps_passed(rank: Floats, below: Floats) -> Places:
    """How many of the rising shares (steps x draws) each draw's rank lies above."""
    passed = np.zeros(len(rank), np.intp)
    for step in below:
        passed += rank > step
    return passed
