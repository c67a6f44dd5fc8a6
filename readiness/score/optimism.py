"""How much too good this firm's answers are, learned from what was checked, with what is unknown about it left in.

All answers of a firm share one optimism, each dimension adds its own. Proof the firm chose to hand in says nothing
about the rest and does not count here; questions drawn by chance and checks of a whole file do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from readiness.model.assessment import ItemState
from readiness.score.answer_model import AnswerModel, Floats, Places
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
    learned = {
        d: _joint(log_evidence((s for s in seen if s.dimension == d), model), model) for d in dimensions
    }
    log_belief = model.log_firm_optimism[:, None] + model.log_firm_level
    for joint, top in learned.values():
        log_belief = log_belief + np.log(joint.sum(axis=2)) + top
    belief = np.exp(log_belief - log_belief.max())
    draws = model.settings.draws
    firm = pick(belief.sum(axis=1)[None, :], np.zeros(draws, np.intp), ranks("optimism", draws))
    level = pick(belief, firm, ranks("optimism/level", draws))
    added = {
        d: pick(
            joint.reshape(-1, joint.shape[2]), firm * joint.shape[1] + level, ranks(f"optimism/{d}", draws)
        )
        for d, (joint, _) in learned.items()
    } | {
        d: pick(model.offset_prior[None, :], np.zeros(draws, np.intp), ranks(f"optimism/{d}", draws))
        for d in others
    }
    return Optimism(
        firm=firm + model.offsets,
        by_dimension={d: firm + offset for d, offset in added.items()},
        checked=sum(is_checked(s) and s.dimension in learned for s in seen),
    )


def no_optimism(dimensions: Iterable[str], model: AnswerModel) -> Optimism:
    """Every answer taken at its word, apart from noise: the assumption switched off."""
    still = np.full(model.settings.draws, model.at(0.0), np.intp)
    return Optimism(still, dict.fromkeys(dimensions, still), 0)


def log_evidence(states: Iterable[ItemState], model: AnswerModel) -> Floats:
    """log P(what was said and checked | optimism, firm's level) of the questions given: optimism x firm levels.

    Added up in a fixed order, so that the same case read in another order gives the same last digit.
    """
    answered = [s for s in states if s.claimed is not None]
    total = np.zeros((len(model.optimism), len(model.firm_level)))
    for claim, times in sorted(Counter(s.claimed or 0.0 for s in answered if not is_checked(s)).items()):
        total += times * model.log_said[claim]
    for claim, truth in sorted((s.claimed or 0.0, s.proven or 0.0) for s in answered if is_checked(s)):
        total += np.log(model.claim_given(claim, truth))[:, None] + np.log(model.truth_at(truth))
    return total


def _joint(evidence: Floats, model: AnswerModel) -> tuple[Floats, float]:
    """Weight of (firm's optimism, firm's level, what the dimension adds), and the log factor taken out of it."""
    top = float(evidence.max())
    windows = np.lib.stride_tricks.sliding_window_view(np.exp(evidence - top), 2 * model.offsets + 1, axis=0)
    return np.maximum(windows * model.offset_prior, np.finfo(float).tiny), top


def pick(weights: Floats, row: Places, rank: Floats) -> Places:
    """For each draw the first place of its row of weights whose cumulated share exceeds its rank."""
    share = weights.cumsum(axis=1)
    share /= share[:, -1:]
    picked = np.count_nonzero(rank[:, None] > share[row], axis=1)
    return np.asarray(np.minimum(picked, weights.shape[1] - 1), np.intp)
