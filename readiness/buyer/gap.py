"""What is still missing, question by question: where it stands, how far the catalogue can lift it, what that is worth."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from readiness.buyer.flip import achieved_by, fitting_actions
from readiness.buyer.gates import keeps_off_the_list
from readiness.buyer.standing import Standing
from readiness.model.assessment import Gap, GateResult
from readiness.score.answer_model import Floats
from readiness.score.estimate import DIGITS, interval_of
from readiness.score.items import stands_proven
from readiness.score.settings import TOP


def find_gaps(standing: Standing, gates: Iterable[GateResult]) -> tuple[Gap, ...]:
    """Questions not proven at the best level an action reaches (the top where no action helps).

    `now` is the proven level, else the claimed one. First what keeps the firm off most lists, then by worth.
    """
    best = achieved_by(fitting_actions(standing))
    points = standing.estimated.points(standing.headline)
    blocked: dict[str, list[str]] = {}
    for gate in gates:
        if keeps_off_the_list(gate) and gate.state != "passed":
            blocked.setdefault(gate.question, []).append(gate.buyer)
    found = []
    for state in standing.states:
        proven = stands_proven(state)
        target = best.get(state.question, float(TOP))
        if state.applies == "no" or (proven is not None and proven >= target):
            continue
        found.append(
            Gap(
                question=state.question,
                now=state.claimed if proven is None else proven,
                target=target,
                worth=_worth(standing, points, state.question, target),
                blocks=tuple(blocked.get(state.question, ())),
            )
        )
    return tuple(sorted(found, key=lambda g: (-len(g.blocks), -g.worth, g.question)))


def _worth(standing: Standing, points: Floats, question: str, target: float) -> float:
    """What a fresh run with this question proven at its target would add to the headline; only its column moves."""
    weight = standing.headline.get(question)
    if weight is None:
        return 0.0
    column = standing.estimated.levels[:, standing.estimated.place[question]]
    gained = 100 / TOP * float(weight) * (np.maximum(column, target) - column)
    return round(interval_of(points + gained).expected - interval_of(points).expected, DIGITS)
