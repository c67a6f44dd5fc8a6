"""What we answer to a customer's question: the level as its anchor, the file that proves it, or that nothing does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from readiness.buyer.questionnaire.asked import Asked
from readiness.checks.runner import all_checks
from readiness.evidence.base import Evidence, FileHead
from readiness.model.assessment import Assessment, ItemState
from readiness.model.bank import Bank
from readiness.model.case import Answer, Case
from readiness.model.question import Question
from readiness.report.view.declared import answer_words
from readiness.report.words import Words

Worth = Literal["proven", "claimed", "open", "unmapped"]


@dataclass(frozen=True)
class Answered:
    asked: Asked
    worth: Worth
    said: str
    """Empty where we have nothing to say."""
    state: str
    proofs: tuple[str, ...]
    """Files that stand behind it."""
    fulfilled: bool | None = None
    """Whether the level is the one a buyer needs, for forms that take only yes or no; None while nothing is known."""


def answers_to(
    asked: Iterable[Asked],
    assessment: Assessment,
    case: Case,
    bank: Bank,
    heads: Sequence[FileHead],
    say: Words,
) -> tuple[Answered, ...]:
    """One a question, in their order; what is none of ours stays open and is never guessed."""
    items = {i.question: i for i in assessment.items}
    given = {a.question: a for a in case.answers}
    return tuple(_answered(one, items, given, assessment, bank, heads, say) for one in asked)


def _answered(
    asked: Asked,
    items: dict[str, ItemState],
    given: dict[str, Answer],
    assessment: Assessment,
    bank: Bank,
    heads: Sequence[FileHead],
    say: Words,
) -> Answered:
    question = bank.question.get(asked.match.question or "")
    if question is None:
        return Answered(asked, "unmapped", "", say("customer_question/unmapped"), ())
    item = items.get(question.id)
    level = None if item is None else item.claimed if item.proven is None else item.proven
    if item is None or level is None:
        return Answered(asked, "open", "", say("customer_question/open"), ())
    proven = item.proven is not None and item.assurance != "claimed"
    worth: Worth = "proven" if proven else "claimed"
    return Answered(
        asked,
        worth,
        _said(question, level, None if proven else given.get(question.id), say),
        say(f"customer_question/{worth}"),
        _files(question, assessment, heads) if proven else (),
        fulfilled=level >= question.min_level,
    )


def _said(question: Question, level: float, given: Answer | None, say: Words) -> str:
    """What the level means; a number, date or choice that was stated, as it was stated."""
    if given is not None and given.value is not None and question.answer != "level":
        return answer_words(question, given, say)
    anchor = f"levels/{int(level)}"
    if say.has(f"question/{question.id}/{anchor}"):
        return say.question(question.id, anchor)
    return say("customer_question/level", level=say.number(level, 1))


def _files(question: Question, assessment: Assessment, heads: Sequence[FileHead]) -> tuple[str, ...]:
    """The files the checks of this question looked at: those with rows to show, else those of the kinds they need."""
    ran = {f.check: f for f in assessment.findings if f.check in question.checks and f.level is not None}
    shown = dict.fromkeys(place.file for f in ran.values() for place in f.places)
    if shown:
        return tuple(shown)
    needed = {
        need.kind.shape.kind
        for check in all_checks()
        if check.id in ran
        for need in check.needs.values()
        if issubclass(need.kind, Evidence)
    }
    return tuple(h.file for h in heads if h.kind in needed)
