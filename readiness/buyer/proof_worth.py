"""What one more proof would be worth: the points it narrows, and the gates it would open at the level expected."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from readiness.buyer.gates import gate_state, keeps_off_the_list
from readiness.buyer.standing import Standing
from readiness.model.assessment import GateResult, ItemState, NextEvidence
from readiness.score.items import lifted, stands_claimed, stands_proven
from readiness.score.next_evidence import next_evidence


def proof_worth(standing: Standing, gates: Iterable[GateResult]) -> tuple[NextEvidence, ...]:
    """Unproven questions a check can prove: first by narrowing, then those that only open gates.

    A gate counts where a buyer lists only firms that pass it. The level expected is the middle of the estimate; a
    gate without points has none, there the firm's own word counts until a file shows more or less.
    """
    shut: dict[str, list[GateResult]] = {}
    for gate in gates:
        if keeps_off_the_list(gate) and gate.state != "passed":
            shut.setdefault(gate.question, []).append(gate)
    known = {
        e.question: e
        for e in next_evidence(standing.bank, standing.states, standing.headline, standing.estimated)
    }
    found = [
        _with_gates(known.get(s.question), s, standing, shut.get(s.question, ()))
        for s in standing.states
        if s.question in known or (s.question in shut and _provable(s, standing))
    ]
    return tuple(sorted(found, key=lambda e: (-e.narrows, -len(e.clears), e.question)))


def _provable(state: ItemState, standing: Standing) -> bool:
    return stands_proven(state) is None and bool(standing.bank.question[state.question].checks)


def _with_gates(
    known: NextEvidence | None, state: ItemState, standing: Standing, gates: Iterable[GateResult]
) -> NextEvidence:
    level = _expected_level(state, standing)
    worth = known or NextEvidence(question=state.question, narrows=0.0)
    if level is None:
        return worth
    (proven,) = lifted((state,), {state.question: level})
    opened = tuple(g.id for g in gates if gate_state(proven, g.needed) == "passed")
    return worth.model_copy(update={"level": level, "clears": opened})


def _expected_level(state: ItemState, standing: Standing) -> float | None:
    """None where neither an estimate nor an answer says anything."""
    column = standing.estimated.place.get(state.question)
    if column is None or state.claimed is None:
        return stands_claimed(state)
    return round(float(np.median(standing.estimated.levels[:, column])), 2)
