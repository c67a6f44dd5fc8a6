"""What each action would change: the score run again with its questions proven at the level it reaches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np

from readiness.buyer.considered import considered_buyers
from readiness.buyer.gates import holds_the_score, keeps_off_the_list
from readiness.buyer.standing import Standing
from readiness.roadmap.objective import BuyerAim, Outlook, Pair
from readiness.roadmap.task import Task
from readiness.score.answer_model import Floats
from readiness.score.settings import TOP
from readiness.score.weights import CAPABILITY, Weights, dimension_weights

Reading = Callable[[Floats], float]
"""What is read off the draws of one question: how far it will have been lifted."""


def mean(lifts: Floats) -> float:
    """Means add up, which medians would not."""
    return float(lifts.mean())


def quantile(share: float) -> Reading:
    """The lift that this share of the draws stays below."""

    def at(lifts: Floats) -> float:
        return float(np.quantile(lifts, share))

    return at


def outlook(standing: Standing, tasks: Mapping[str, Task], read: Reading = mean) -> Outlook:
    """Points by (question, level), and what each buyer not won yet still asks for."""
    pairs = tuple(dict.fromkeys(pair for task in tasks.values() for pair in task.closes))
    lifts = {pair: _lift(standing, pair, read) for pair in pairs}
    aims = tuple(_aim(standing, buyer.id, pairs) for buyer in considered_buyers(standing.bank, standing.case))
    open_aims = tuple(aim for aim in aims if standing.verdict(aim.id) != "shortlisted")
    capability = dimension_weights(standing.bank, standing.states, CAPABILITY)
    share = standing.limits["roadmap.capability_weight"]
    headline = _points(lifts, standing.headline)
    inside = _points(lifts, capability)
    return Outlook(
        headline={pair: headline[pair] + share * inside[pair] for pair in pairs},
        buyers={aim.id: _points(lifts, standing.weights[aim.id]) for aim in open_aims},
        aims=open_aims,
    )


def _lift(standing: Standing, pair: Pair, read: Reading) -> float:
    """Levels a question rises by if it stands proven at that level: by each draw of where it stands today."""
    question, level = pair
    column = standing.estimated.place.get(question)
    if column is None:
        return 0.0
    return read(np.maximum(level - standing.estimated.levels[:, column], 0.0))


def _points(lifts: Mapping[Pair, float], weights: Weights) -> dict[Pair, float]:
    """Gain of a score for each question lifted alone; questions it does not hold gain nothing."""
    return {
        (question, level): 100 / TOP * float(weights.get(question, 0)) * lift
        for (question, level), lift in lifts.items()
    }


def _aim(standing: Standing, buyer: str, pairs: Iterable[Pair]) -> BuyerAim:
    interval, cut_off = standing.interval(buyer), standing.bank.buyer[buyer].cut_off
    must: dict[str, float] = {}
    for gate in standing.gates(buyer):
        shut = keeps_off_the_list(gate) and gate.state != "passed"
        if shut or (holds_the_score(gate) and standing.cap(gate) < cut_off):
            must[gate.question] = max(gate.needed, must.get(gate.question, gate.needed))
    best: dict[str, float] = {}
    for question, level in pairs:
        best[question] = max(level, best.get(question, level))
    return BuyerAim(
        id=buyer,
        value=standing.limits["roadmap.buyer_points"] * revenue_share(standing, buyer),
        must=must,
        missing=0.0 if interval is None else max(0.0, cut_off - interval.expected),
        hopeless=not standing.buys_something(buyer)
        or any(best.get(q, -1.0) < level for q, level in must.items()),
    )


def revenue_share(standing: Standing, buyer: str) -> float:
    """Share of the stated customers' revenue that looks at the firm as this buyer does.

    Where no customer's revenue is stated all buyers count the same; a buyer nobody resembles keeps a small share.
    """
    stated = [c for c in standing.case.profile.customers if c.revenue is not None and c.profile is not None]
    total = sum(c.revenue or 0.0 for c in stated)
    if not total:
        return 1 / max(1, len(considered_buyers(standing.bank, standing.case)))
    own = sum(c.revenue or 0.0 for c in stated if c.profile == buyer)
    return own / total if own else standing.limits["roadmap.unstated_revenue_share"]
