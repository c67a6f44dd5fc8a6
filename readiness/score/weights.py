"""What each question weighs: its importance within its dimension, the dimension within the score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from readiness.model.assessment import ItemState
from readiness.model.bank import Bank
from readiness.model.question import WEIGHT
from readiness.score.settings import exact

CAPABILITY = "capability"
"""The dimension buyers do not see; scored apart and never mixed into a buyer's score."""

Weights = Mapping[str, Fraction]
"""Question -> its share of a score; the shares add up to 1, or there are none."""


def headline_dimensions(bank: Bank) -> tuple[str, ...]:
    return tuple(d.id for d in bank.dimensions if d.scored and d.weight > 0 and d.id != CAPABILITY)


def headline_weights(bank: Bank, states: Iterable[ItemState]) -> Weights:
    weight = {d.id: d.weight for d in bank.dimensions}
    return question_weights(bank, states, {d: weight[d] for d in headline_dimensions(bank)})


def buyer_weights(bank: Bank, states: Iterable[ItemState], buyer: str) -> Weights:
    """A buyer's weights over the headline dimensions; whatever else the profile weighs has no points."""
    wanted = bank.buyer[buyer].weights
    return question_weights(bank, states, {d: wanted.get(d, 0.0) for d in headline_dimensions(bank)})


def dimension_weights(bank: Bank, states: Iterable[ItemState], dimension: str) -> Weights:
    return question_weights(bank, states, {dimension: 1.0})


def question_weights(bank: Bank, states: Iterable[ItemState], wanted: Mapping[str, float]) -> Weights:
    """Only ratios of `wanted` (dimension -> weight) matter; a dimension where nothing applies leaves its share."""
    inside: dict[str, dict[str, int]] = {}
    for state in states:
        if state.applies != "no" and wanted.get(state.dimension, 0) > 0:
            importance = WEIGHT[bank.question[state.question].importance]
            inside.setdefault(state.dimension, {})[state.question] = importance
    total = sum((exact(wanted[d]) for d in inside), Fraction(0))
    return {
        question: exact(wanted[d]) / total * Fraction(importance, sum(questions.values()))
        for d, questions in inside.items()
        for question, importance in questions.items()
    }


def own_weights(bank: Bank, states: Iterable[ItemState]) -> Weights:
    """Every question's share of the score it belongs to: the headline's, or that of capability."""
    seen = tuple(states)
    return {**headline_weights(bank, seen), **dimension_weights(bank, seen, CAPABILITY)}
