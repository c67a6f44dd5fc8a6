"""Which document to hand in next: by how much proof of one question narrows the interval of the headline."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from readiness.model.assessment import ItemState, NextEvidence
from readiness.model.bank import Bank
from readiness.score.estimate import Estimate, interval_of
from readiness.score.items import stands_proven
from readiness.score.weights import Weights


def next_evidence(
    bank: Bank, states: Iterable[ItemState], weights: Weights, estimated: Estimate
) -> tuple[NextEvidence, ...]:
    """Unproven questions that a check can prove, the most useful first.

    Proof the firm picks itself fixes one column and nothing else. Whatever the level turns out to be, it only moves
    the interval; its width afterwards is that of all the other columns, so nothing has to be guessed.
    """
    points, row = estimated.points(weights), estimated.row(weights)
    before = _width(points)
    found = []
    for state in states:
        if (
            state.question in weights
            and stands_proven(state) is None
            and bank.question[state.question].checks
        ):
            column = estimated.place[state.question]
            after = _width(points - row[column] * estimated.levels[:, column])
            found.append(NextEvidence(question=state.question, narrows=max(0.0, round(before - after, 6))))
    return tuple(sorted(found, key=lambda e: (-e.narrows, e.question)))


def _width(points: np.ndarray) -> float:
    span = interval_of(points)
    return span.high - span.low
