"""What a workshop settled: on which day, at what level, and who would have said otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.case import Answer
from readiness.model.room import Dissent
from readiness.report.view.result import Result
from readiness.report.words import Words


@dataclass(frozen=True)
class SettledLine:
    question: str
    level: str
    day: str
    otherwise: str
    """Empty where all agreed."""
    note: str


def dissent(found: Sequence[Dissent], say: Words) -> str:
    return say.row(_one(d, say) for d in found)


def settled_words(answer: Answer, say: Words) -> str:
    """One sentence for an answer's history; empty where no workshop settled it."""
    if answer.settled is None:
        return ""
    who = say("room/dissent", who=dissent(answer.dissent, say)) if answer.dissent else ""
    return say.joined((say("room/settled_on", day=say.day(answer.settled)), who))


def settled_lines(result: Result, say: Words) -> tuple[SettledLine, ...]:
    """In the order of the case's answers."""
    return tuple(
        SettledLine(
            question=say.question(a.question),
            level=level_words(a.value if isinstance(a.value, int | float) else None, say),
            day=say.short_day(a.settled),
            otherwise=dissent(a.dissent, say),
            note=a.comment or "",
        )
        for a in result.case.answers
        if a.settled is not None
    )


def level_words(level: float | None, say: Words) -> str:
    return say("room/unknown") if level is None else say.number(level, 1)


def _one(found: Dissent, say: Words) -> str:
    role = say(f"view/role/{found.role}")
    who = say("room/named", role=role, name=found.name) if found.name else role
    said = f"{who} {level_words(found.level, say)}"
    return say.pair(said, found.reason) if found.reason else said
