"""Blind votes: at most two rounds, each seat once a round, the later one counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readiness.model.room import Phase, Round, Seat, Vote

OPEN_ROUNDS: dict[Phase, Round] = {"first": 1, "second": 2}


def open_round(phase: Phase) -> Round | None:
    """The round that can be voted in now; a third there is not."""
    return OPEN_ROUNDS.get(phase)


def last_votes(votes: Iterable[Vote], question: str) -> tuple[Vote, ...]:
    """Each seat's latest vote on a question; who did not vote again keeps the first."""
    found: dict[str, Vote] = {}
    for vote in sorted((v for v in votes if v.question == question), key=lambda v: v.round):
        found[vote.seat] = vote
    return tuple(found[seat] for seat in sorted(found))


@dataclass(frozen=True)
class Turnout:
    """How many votes are in; the facilitator's screen shows it while a round is open, and nothing else."""

    given: int
    asked: int


def turnout(votes: Iterable[Vote], seats: Sequence[Seat], questions: Sequence[str], asked: Round) -> Turnout:
    seated, wanted = {s.id for s in seats}, set(questions)
    given = sum(v.round == asked and v.seat in seated and v.question in wanted for v in votes)
    return Turnout(given, len(seated) * len(wanted))
