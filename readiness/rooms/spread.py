"""How far a room is apart on each question: what to talk about first, and whether departments see it differently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median

from readiness.model.action import Role
from readiness.model.room import Round, Seat, Vote


@dataclass(frozen=True)
class Divided:
    """One question as a room voted on it. Levels 0..4.

    `spread` is the mean difference between any two who gave a level (Gini's mean difference), 0 where fewer than two
    did; `unknown` counts those who do not know, `guessed` those who gave a level and call it a guess. `heat` = spread x weight; who does not know counts as far apart as
    the scale's middle, since a room that does not know has to talk.
    """

    question: str
    levels: tuple[float, ...]
    unknown: int
    guessed: int
    spread: float
    heat: float
    roles: Mapping[Role, float]
    """Role -> median level of its seats."""
    lowest: str | None
    highest: str | None
    """Seats that speak first; None where all agree."""

    @property
    def contrast(self) -> float:
        """Levels between the roles furthest apart."""
        return max(self.roles.values()) - min(self.roles.values()) if self.roles else 0.0


UNSURE = 2.0
"""Levels that not knowing counts as apart: half the scale of 0..4."""


def divided(
    votes: Iterable[Vote],
    seats: Sequence[Seat],
    weights: Mapping[str, float],
    questions: Sequence[str],
    asked: Round,
) -> tuple[Divided, ...]:
    """Every question of one round, the most divided first; equal ones in the order they were asked."""
    by_question: dict[str, list[Vote]] = {q: [] for q in questions}
    for vote in votes:
        if vote.round == asked and vote.question in by_question:
            by_question[vote.question].append(vote)
    roles = {s.id: s.role for s in seats}
    found = [_question(q, given, roles, weights.get(q, 0.0)) for q, given in by_question.items()]
    return tuple(sorted(found, key=lambda d: -d.heat))


def _question(question: str, votes: list[Vote], roles: Mapping[str, Role], weight: float) -> Divided:
    said = sorted((v.level, v.seat) for v in votes if v.level is not None)
    unknown = len(votes) - len(said)
    levels = tuple(level for level, _ in said)
    apart = [abs(a - b) for a, b in combinations(levels, 2)] + [UNSURE] * unknown
    spread = sum(abs(a - b) for a, b in combinations(levels, 2)) / max(
        1, len(levels) * (len(levels) - 1) // 2
    )
    by_role: dict[Role, list[float]] = {}
    for level, seat in said:
        if seat in roles:
            by_role.setdefault(roles[seat], []).append(level)
    differ = len(set(levels)) > 1
    return Divided(
        question=question,
        levels=levels,
        unknown=unknown,
        guessed=sum(v.level is not None and v.confidence == "low" for v in votes),
        spread=spread,
        heat=weight * sum(apart) / len(apart) if apart else 0.0,
        roles={role: median(given) for role, given in sorted(by_role.items())},
        lowest=said[0][1] if differ else None,
        highest=said[-1][1] if differ else None,
    )


def agenda(found: Sequence[Divided], most: int) -> tuple[str, ...]:
    """What to talk about: the most divided questions, never one on which all agree."""
    return tuple(d.question for d in found if d.heat > 0)[:most]
