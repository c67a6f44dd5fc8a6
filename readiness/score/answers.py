"""From an answer to the level it claims, and what is wrong with answers that claim nothing readable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from math import isfinite

from readiness.model.bank import Bank
from readiness.model.case import Answer, Case
from readiness.model.ladder import ladder_level
from readiness.model.place import Place, Problem
from readiness.model.question import Question
from readiness.score.settings import TOP


def claimed_level(question: Question, answer: Answer, on: date) -> float | None:
    """The level 0..4 an answer claims; None for unknown, not applicable and for what does not fit the question.

    A date is a "valid until": it claims the top level up to and including that day, nothing after it.
    Computed questions are answered by evidence alone, whatever somebody typed.
    """
    value = answer.value
    match question.answer:
        case "level":
            return _within(value, 0, TOP)
        case "number":
            scale = question.scale
            number = None if scale is None else _within(value, scale.minimum, scale.maximum)
            return None if number is None or scale is None else ladder_level(number, scale.bounds)
        case "date":
            return None if not isinstance(value, date) else float(TOP if value >= on else 0)
        case "choice":
            return question.choices.get(value) if isinstance(value, str) else None
        case "computed":
            return None


def answer_problems(bank: Bank, case: Case) -> tuple[Problem, ...]:
    """Answers that cannot count: to no question of this bank, given twice, or of the wrong kind or range."""
    return tuple(_problems(bank, case))


def _problems(bank: Bank, case: Case) -> Iterator[Problem]:
    often = Counter(a.question for a in case.answers)
    for place, answer in enumerate(case.answers):
        code = _code(bank.question.get(answer.question), answer, case.on, often[answer.question])
        if code is not None:
            yield Problem(
                code=code,
                file="case.yaml",
                where=Place(file="case.yaml", field=f"/answers/{place}"),
                params={
                    "question": answer.question,
                    "value": None if answer.value is None else str(answer.value),
                },
            )


def _code(question: Question | None, answer: Answer, on: date, times: int) -> str | None:
    if question is None:
        return "answer_unknown_question"
    if times > 1:
        return "answer_twice"
    if question.answer == "computed":
        return "answer_to_computed" if answer.value is not None else None
    if answer.value is not None and claimed_level(question, answer, on) is None:
        return "answer_does_not_fit"
    return None


def _within(value: object, least: float, most: float | None) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    return float(value) if value >= least and (most is None or value <= most) else None
