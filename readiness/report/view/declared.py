"""Where answers and files differ: what may be claimed more, with the answer that says it, and what files deny."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from readiness.model.assessment import DeclarationGap
from readiness.model.case import Answer
from readiness.model.ladder import ladder_value
from readiness.model.question import Question
from readiness.report.view.evidence import grouped_places
from readiness.report.view.inspection import MOST_PLACES
from readiness.report.view.result import Result
from readiness.report.words import Words


@dataclass(frozen=True)
class DeclaredLine:
    question: str
    title: str
    said: str
    better: bool
    offer: Answer | None
    """The answer that says what is proven; None where the files prove less or fall between two answers."""
    offered: str
    places: tuple[str, ...]
    more_places: int


def declared_lines(result: Result, say: Words) -> tuple[DeclaredLine, ...]:
    """Undersold first, then overstated, the largest difference first."""
    return tuple(
        _line(gap, result.bank.question[gap.question], say) for gap in result.assessment.declaration_gaps
    )


def proven_answer(question: Question, gap: DeclarationGap) -> Answer | None:
    """The best answer the files still cover, if it says more than the one given."""
    if gap.proven <= gap.claimed:
        return None
    if question.answer == "level" and floor(gap.proven) > gap.claimed:
        return Answer(question=question.id, value=float(floor(gap.proven)))
    if question.answer == "number" and question.scale is not None:
        return Answer(question=question.id, value=ladder_value(gap.proven, question.scale.bounds))
    covered = {level: code for code, level in question.choices.items() if gap.claimed < level <= gap.proven}
    return Answer(question=question.id, value=covered[max(covered)]) if covered else None


def answer_words(question: Question, answer: Answer, say: Words) -> str:
    """What an answer says: its anchor, its number with the unit, its choice."""
    value = answer.value
    if question.answer == "level" and isinstance(value, int | float):
        return say.question(question.id, f"levels/{round(value)}")
    if isinstance(value, int | float):
        return f"{say.number(value, 1)} {say.question(question.id, 'unit')}"
    return say.question(question.id, f"choices/{value}")


def _line(gap: DeclarationGap, question: Question, say: Words) -> DeclaredLine:
    better = gap.proven > gap.claimed
    offer = proven_answer(question, gap)
    return DeclaredLine(
        question=gap.question,
        title=say.question(gap.question),
        said=say(
            "declared/more" if better else "declared/less",
            claimed=say.number(gap.claimed, 1),
            proven=say.number(gap.proven, 1),
        ),
        better=better,
        offer=offer,
        offered=answer_words(question, offer, say) if offer else "",
        places=grouped_places(gap.places[:MOST_PLACES], say),
        more_places=max(0, gap.place_count - MOST_PLACES),
    )
