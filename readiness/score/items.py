"""Where every question stands: does it apply, what is claimed, what is proven, and by how strong evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from readiness.model.assessment import ItemState
from readiness.model.bank import Bank
from readiness.model.case import Answer, Case
from readiness.model.finding import Finding
from readiness.model.question import Question
from readiness.score.answers import claimed_level
from readiness.score.applies import Applies, applicability
from readiness.score.proof import Proof, proofs
from readiness.score.weights import own_weights

State = Literal["answered", "unknown", "not_applicable", "open"]


def item_states(
    bank: Bank, case: Case, findings: Iterable[Finding] = (), achieved: Mapping[str, float] | None = None
) -> tuple[ItemState, ...]:
    """One state a question, in the bank's order.

    `achieved` is a hypothetical: these questions have been lifted to at least that level and stand proven there.
    A reason why a question does not apply is kept as `not_applicable` but counts like unknown: only the profile
    removes a question, else leaving out the worst ones would be the cheapest improvement.
    """
    answers = {a.question: a for a in case.answers}
    proven = proofs(bank, findings)
    drawn = frozenset(case.spot_checks.questions)
    states = [
        _state(q, bank, case, answers.get(q.id), proven.get(q.id), q.id in drawn) for q in bank.questions
    ]
    return lifted(_weighted(bank, states), achieved or {})


def lifted(states: Iterable[ItemState], achieved: Mapping[str, float]) -> tuple[ItemState, ...]:
    """The same states under a hypothetical; what stands higher already stays."""
    return tuple(
        s.model_copy(update={"achieved": achieved[s.question]})
        if s.question in achieved and s.applies != "no"
        else s
        for s in states
    )


def stands_proven(state: ItemState) -> float | None:
    """The level that counts as proven, hypothetical included."""
    levels = [level for level in (state.proven, state.achieved) if level is not None]
    return max(levels, default=None)


def stands_claimed(state: ItemState) -> float | None:
    """The level that counts as claimed: who reaches a level will also say so."""
    levels = [level for level in (state.claimed, state.achieved) if level is not None]
    return max(levels, default=None)


def declaration_gaps(states: Iterable[ItemState]) -> tuple[ItemState, ...]:
    """Evidence proves more than was claimed: the firm is better than it says. Largest first."""
    return _gaps(states, 1)


def evidence_gaps(states: Iterable[ItemState]) -> tuple[ItemState, ...]:
    """Evidence proves less than was claimed. Largest first."""
    return _gaps(states, -1)


def _gaps(states: Iterable[ItemState], sign: int) -> tuple[ItemState, ...]:
    found = [
        (sign * (s.proven - s.claimed), s) for s in states if s.proven is not None and s.claimed is not None
    ]
    return tuple(s for gap, s in sorted(found, key=lambda pair: (-pair[0], pair[1].question)) if gap > 0)


def _state(
    question: Question, bank: Bank, case: Case, answer: Answer | None, proof: Proof | None, drawn: bool
) -> ItemState:
    applies = _applies(question, bank, case)
    if applies == "no":
        return ItemState(question=question.id, dimension=question.dimension, applies="no")
    claimed = None if answer is None else claimed_level(question, answer, case.on)
    return ItemState(
        question=question.id,
        dimension=question.dimension,
        applies=applies,
        claimed=claimed,
        proven=None if proof is None else proof.level,
        assurance="claimed" if proof is None else proof.assurance,
        state=_answer_state(answer, claimed),
        moves_optimism=proof is not None and (proof.whole_file or drawn),
    )


def _applies(question: Question, bank: Bank, case: Case) -> Applies:
    if question.until is not None and _version(question.until) <= _version(bank.version):
        return "no"
    return applicability(case.profile, question.applies_if, question.offer_class)


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def _answer_state(answer: Answer | None, claimed: float | None) -> State:
    if answer is not None and answer.unknown:
        return "unknown"
    if answer is not None and answer.not_applicable:
        return "not_applicable"
    return "open" if claimed is None else "answered"


def _weighted(bank: Bank, states: list[ItemState]) -> list[ItemState]:
    weights = own_weights(bank, states)
    return [s.model_copy(update={"weight": float(weights.get(s.question, 0))}) for s in states]
