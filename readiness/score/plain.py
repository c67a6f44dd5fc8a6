"""Claimed, answered, verified, proven: exact fractions, rounded once where they become numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from readiness.model.assessment import ItemState
from readiness.model.base import ASSURANCES, Assurance
from readiness.score.items import stands_claimed, stands_proven
from readiness.score.settings import TOP, Settings, exact
from readiness.score.weights import Weights

HYPOTHETICAL: Assurance = "conformant"
"""How strong proof is taken to be that does not exist yet: a file that passes its rules, nothing more."""


@dataclass(frozen=True)
class Plain:
    """Scores 0..100, shares 0..1; None where there is nothing to compute from."""

    claimed: Fraction | None
    answered: Fraction
    verified: Fraction | None
    proven: Fraction


def plain_score(states: Iterable[ItemState], weights: Weights, settings: Settings) -> Plain:
    """`claimed` is the mean over the questions answered, `verified` over all that apply, unproven ones counting 0."""
    weighed = [(weights[s.question], s) for s in states if s.question in weights]
    claims = [(w, level) for w, s in weighed if (level := stands_claimed(s)) is not None]
    shown = [(w, level, s) for w, s in weighed if (level := stands_proven(s)) is not None]
    answered = sum((w for w, _ in claims), Fraction(0))
    said = sum((w * exact(level) for w, level in claims), Fraction(0))
    seen = sum((w * exact(level) * settings.ceiling[_assurance(s)] for w, level, s in shown), Fraction(0))
    return Plain(
        claimed=100 * said / (TOP * answered) if answered else None,
        answered=answered,
        verified=100 * seen / TOP if weighed else None,
        proven=sum((w for w, _, _ in shown), Fraction(0)),
    )


def _assurance(state: ItemState) -> Assurance:
    if state.achieved is None or (state.proven is not None and state.proven > state.achieved):
        return state.assurance
    return max(state.assurance, HYPOTHETICAL, key=ASSURANCES.index)
