"""Which questions stand on one screen: the quick path or a dimension, in sections of at most eight."""

from __future__ import annotations

from math import ceil

from readiness.model.bank import Bank
from readiness.model.case import Case, Profile
from readiness.model.finding import Finding
from readiness.model.question import Question
from readiness.score.answers import claimed_level
from readiness.score.applies import applies_to

QUICK = "quick"
MOST = 8


def paths(bank: Bank) -> tuple[str, ...]:
    """The quick path, then each dimension."""
    return (QUICK, *(d.id for d in bank.dimensions))


def sections(bank: Bank, path: str, profile: Profile) -> tuple[tuple[Question, ...], ...]:
    """Sections of even length, of questions that concern this firm or may do so."""
    asked = [q for q in bank.questions if applies_to(profile, q.applies_if, q.offer_class)]
    if path == QUICK:
        chosen = sorted((q for q in asked if q.quick), key=lambda q: q.quick or 0)
    else:
        chosen = [q for q in asked if q.dimension == path]
    count = max(ceil(len(chosen) / MOST), 1)
    size = ceil(len(chosen) / count)
    return tuple(tuple(chosen[at : at + size]) for at in range(0, len(chosen), size)) if chosen else ()


def answered(questions: tuple[Question, ...], case: Case) -> int:
    """How many of them were answered, by "unknown" or "does not apply" too; computed ones need no answer."""
    given = {a.question for a in case.answers}
    return sum(q.id in given or q.answer == "computed" for q in questions)


def contradictions(question: Question, bank: Bank, case: Case) -> tuple[str, ...]:
    """Questions whose answers cannot be true together with this one's, from either side."""
    levels = {
        a.question: level
        for a in case.answers
        if a.question in bank.question
        and (level := claimed_level(bank.question[a.question], a, case.on)) is not None
    }
    found = []
    for asking in bank.questions:
        for clash in asking.contradicts:
            high, low = levels.get(asking.id), levels.get(clash.with_question)
            if high is None or low is None or high < clash.at_least or low > clash.other_at_most:
                continue
            if question.id == asking.id:
                found.append(clash.with_question)
            elif question.id == clash.with_question:
                found.append(asking.id)
    return tuple(found)


def of_files(findings: tuple[Finding, ...]) -> dict[str, tuple[Finding, ...]]:
    """Question -> findings that a file led to."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.question and finding.verdict not in ("unknown", "not_checked"):
            found.setdefault(finding.question, []).append(finding)
    return {question: tuple(them) for question, them in found.items()}
