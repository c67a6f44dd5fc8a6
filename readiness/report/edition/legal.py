"""What counts as legal: the questions of the licence to supply, and the actions that serve nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from readiness.model.bank import Bank
from readiness.model.plan import Plan, PlannedAction

Edition = Literal["full", "no-legal"]
EDITIONS: tuple[Edition, ...] = ("full", "no-legal")
LICENCE = "licence"


@dataclass(frozen=True)
class Legal:
    questions: frozenset[str]
    actions: frozenset[str]


def legal_parts(bank: Bank, plan: Plan | None) -> Legal:
    """An action of the firm's own that closes legal questions alone is one of them."""
    questions = frozenset(q.id for q in bank.questions if q.dimension == LICENCE)
    known = {a.id for a in bank.actions if a.closes and a.closes.keys() <= questions}
    own = () if plan is None else (a for a in plan.actions if _serves_it_alone(a, questions, known))
    return Legal(questions, frozenset((*known, *(a.id for a in own))))


def _serves_it_alone(action: PlannedAction, questions: frozenset[str], known: set[str]) -> bool:
    return action.id in known or (bool(action.closes) and action.closes.keys() <= questions)
