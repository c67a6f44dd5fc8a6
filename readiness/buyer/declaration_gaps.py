"""Where answer and evidence differ, with the rows that say so: a firm sells itself short, or claims too much."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.buyer.standing import Standing
from readiness.model.assessment import DeclarationGap, ItemState
from readiness.model.finding import Finding
from readiness.score.items import declaration_gaps, evidence_gaps


def told_gaps(standing: Standing, findings: Iterable[Finding]) -> tuple[DeclarationGap, ...]:
    """Better than claimed first, largest gap first; then worse than claimed."""
    by_check = {f.check: f for f in findings}
    states = (*declaration_gaps(standing.states), *evidence_gaps(standing.states))
    return tuple(_gap(state, standing, by_check) for state in states)


def _gap(state: ItemState, standing: Standing, by_check: dict[str, Finding]) -> DeclarationGap:
    """The rows are those of the checks that set the proven level: the weakest link."""
    assert state.claimed is not None
    assert state.proven is not None
    checks = standing.bank.question[state.question].checks
    found = [f for c in checks if (f := by_check.get(c)) is not None and f.level == state.proven]
    return DeclarationGap(
        question=state.question,
        claimed=state.claimed,
        proven=state.proven,
        assurance=state.assurance,
        places=tuple(place for f in found for place in f.places),
        place_count=sum(f.place_count for f in found),
    )
