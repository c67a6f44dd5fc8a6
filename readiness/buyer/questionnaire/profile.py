"""A questionnaire as a buyer: its weights by dimension, its knock-outs as gates."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.buyer.questionnaire.asked import Asked
from readiness.model.bank import Bank
from readiness.model.case import OwnBuyer
from readiness.score.weights import headline_dimensions


def own_buyer(name: str, asked: Iterable[Asked], bank: Bank, cut_off: float) -> OwnBuyer:
    """Only questions taken for one of ours count. Where the form weighs nothing, every question weighs the same.

    A form that asks about none of the scored dimensions is all gates; its score then uses the bank's weights.
    """
    mapped = [(a, bank.question[a.match.question]) for a in asked if a.match.question in bank.question]
    weighed = any(a.weight for a, _ in mapped)
    scored = headline_dimensions(bank)
    weights: dict[str, float] = {}
    for one, question in mapped:
        if question.dimension in scored:
            weight = (one.weight or 0.0) if weighed else 1.0
            weights[question.dimension] = weights.get(question.dimension, 0.0) + max(weight, 0.0)
    if not any(weights.values()):
        weights = {d.id: d.weight for d in bank.dimensions if d.id in scored}
    return OwnBuyer(
        name=name,
        file=next((a.file for a, _ in mapped), None),
        weights=weights,
        gates=tuple(dict.fromkeys(q.id for a, q in mapped if a.knock_out)),
        cut_off=cut_off,
    )
