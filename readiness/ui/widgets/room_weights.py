"""How much each question weighs when a room is apart on it."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.model.room import RoomState
from readiness.report.view.result import Result
from readiness.rooms.spread import Divided, divided


def weights(result: Result) -> Mapping[str, float]:
    """Share of its score; a gate closes the door whatever the score, so it weighs as much as the heaviest."""
    found = {item.question: item.weight for item in result.assessment.items}
    most = max(found.values(), default=1.0)
    return {q: most if result.bank.question[q].gate else weight for q, weight in found.items()}


def heard_of(found: RoomState, weight: Mapping[str, float]) -> tuple[Divided, ...]:
    """The first round's votes, the most divided question first."""
    asked = tuple(dict.fromkeys((*found.room.questions, *(v.question for v in found.votes))))
    return divided(found.votes, found.seats, weight, asked, 1)
