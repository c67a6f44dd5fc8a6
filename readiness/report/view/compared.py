"""Two dates of one firm in words: what moved, by how much, and whether the firm or the calendar moved it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from babel.numbers import format_decimal

from readiness.model.assessment import Score
from readiness.model.bank import Bank
from readiness.model.case import Answer
from readiness.model.comparison import Cause, Comparison, FigureMove, GateMove
from readiness.report.view.calendar import GIVEN
from readiness.report.view.declared import answer_words
from readiness.report.words import Words

SIGNED = "+#,##0.0;-#,##0.0"


@dataclass(frozen=True)
class FigureLine:
    name: str
    then: str
    now: str
    change: str
    firm: str
    calendar: str
    bank: str


@dataclass(frozen=True)
class MoveLine:
    """A state of then and of now, each with its word; None where there was nothing to be judged."""

    before: str | None
    after: str | None
    then: str
    now: str
    because: str


@dataclass(frozen=True)
class VerdictLine(MoveLine):
    buyer: str


@dataclass(frozen=True)
class GateMoveLine(MoveLine):
    gate: str
    buyers: str


@dataclass(frozen=True)
class AnswerLine:
    question: str
    then: str
    now: str
    who: str
    day: date | None


def signed(value: float | None, say: Words) -> str:
    """With its sign, so that a change never reads as a figure; what rounds to nothing has none."""
    if value is None:
        return say("view/unknown")
    if round(value, 1) == 0:
        return str(format_decimal(0, "0.0", locale=say.locale))
    return str(format_decimal(round(value, 1), SIGNED, locale=say.locale))


def days(found: Comparison) -> tuple[date, date]:
    """What is compared was judged, so both firms say as of which day."""
    then, now = found.before.on, found.after.on
    if then is None or now is None:
        raise ValueError("a firm that was not judged cannot be compared")
    return date.fromisoformat(then), date.fromisoformat(now)


def range_of(score: Score | None, say: Words) -> str:
    if score is None or score.low is None:
        return say("view/unknown")
    return say("view/range", low=say.number(score.low), high=say.number(score.high))


def lead(found: Comparison, say: Words) -> str:
    """The score with its interval on both days, and the difference split."""
    before, after = found.before.score, found.after.score
    move = next(move for move in found.figures if move.figure == "expected")
    if before is None or after is None or move.before is None or move.after is None:
        return say("compared/unknown")
    first = say(
        "compared/lead",
        before=say.number(before.expected),
        before_range=range_of(before, say),
        after=say.number(after.expected),
        after_range=range_of(after, say),
    )
    parts = say(
        "compared/parts_bank" if found.bank_compared else "compared/parts",
        change=signed(move.after - move.before, say),
        firm=signed(move.firm, say),
        calendar=signed(move.calendar, say),
        bank=signed(move.bank, say),
    )
    return say.joined((first, parts))


def about_bank(found: Comparison, say: Words) -> str:
    now = found.after.bank.version if found.after.bank else ""
    before = found.before.bank.version if found.before.bank else ""
    if found.bank_compared:
        return say("compared/with_bank", then=before, now=now)
    if found.bank_then and found.bank_then != now:
        return say("compared/other_bank", then=found.bank_then, now=now)
    return say("compared/today_bank")


def figure_lines(found: Comparison, say: Words) -> tuple[FigureLine, ...]:
    return tuple(_figure(move, say) for move in found.figures)


def _figure(move: FigureMove, say: Words) -> FigureLine:
    """Shares in points of a hundred, like the score, so that all rows read alike."""
    scale = 100 if move.figure == "proven" else 1

    def points(value: float | None) -> float | None:
        return None if value is None else scale * value

    change = None if move.before is None or move.after is None else move.after - move.before
    return FigureLine(
        name=say(f"compared/figure/{move.figure}"),
        then=say.number(points(move.before), 1),
        now=say.number(points(move.after), 1),
        change=signed(points(change), say),
        firm=signed(points(move.firm), say),
        calendar=signed(points(move.calendar), say),
        bank=signed(points(move.bank), say),
    )


def verdict_lines(found: Comparison, say: Words) -> tuple[VerdictLine, ...]:
    """Every buyer, those first whose verdict is another one now."""

    def word(verdict: str | None) -> str:
        return say(f"verdict/{verdict}/short") if verdict else say("compared/not_asked")

    return tuple(
        VerdictLine(
            buyer=say.buyer(v.buyer, "short"),
            before=v.before,
            after=v.after,
            then=word(v.before),
            now=word(v.after),
            because=_because(v.by, say) or say("compared/unmoved"),
        )
        for v in sorted(found.verdicts, key=lambda v: v.before == v.after)
    )


def gate_lines(found: Comparison, say: Words) -> tuple[GateMoveLine, ...]:
    """Buyers for whom a gate moved alike stand in one line."""
    alike: dict[tuple[object, ...], list[GateMove]] = {}
    for move in found.gates:
        alike.setdefault((move.question, move.before, move.after, move.by), []).append(move)

    def word(state: str | None) -> str:
        return say(f"view/gate/{state}") if state else say("compared/not_asked")

    return tuple(
        GateMoveLine(
            gate=say.question(moves[0].question),
            buyers=say.listed(say.buyer(move.buyer, "short") for move in moves),
            before=moves[0].before,
            after=moves[0].after,
            then=word(moves[0].before),
            now=word(moves[0].after),
            because=_because(moves[0].by, say),
        )
        for moves in alike.values()
    )


def answer_lines(found: Comparison, bank: Bank, say: Words) -> tuple[AnswerLine, ...]:
    return tuple(
        AnswerLine(
            question=say.question(move.question) if move.question in bank.question else move.question,
            then=_answer(move.question, move.before, bank, say, "ui/answer/open"),
            now=_answer(move.question, move.after, bank, say, "compared/taken_back"),
            who=move.by or say("compared/nobody"),
            day=move.at.date() if move.at else None,
        )
        for move in found.answers
    )


def who_when(line: AnswerLine, say: Words) -> str:
    return line.who if line.day is None else say.row((line.who, say.short_day(line.day)))


def evidence_lines(found: Comparison, say: Words) -> tuple[str, ...]:
    files = (say(f"compared/file/{move.what}", file=move.file) for move in found.files)
    return (*files, *_expired(found, say))


def _expired(found: Comparison, say: Words) -> Iterator[str]:
    for expiry in found.expired:
        kind = expiry.kind if expiry.kind in GIVEN else "document"
        what = say(f"calendar/kind/{kind}", name=expiry.name, n=say.number(expiry.count))
        yield say("compared/expired", day=say.short_day(expiry.day), what=what)


def law_lines(found: Comparison, say: Words) -> tuple[str, ...]:
    known = [law for law in found.laws if say.has(f"law/{law.name}/what")]
    return tuple(say.pair(say.short_day(law.day), say(f"law/{law.name}/what")) for law in known)


def fact_line(found: Comparison, say: Words) -> str:
    if not found.facts:
        return ""
    return say("compared/facts", facts=say.listed(say(f"compared/fact/{fact}") for fact in found.facts))


def _because(by: Iterable[Cause], say: Words) -> str:
    return say.listed(say(f"compared/by/{cause}") for cause in by)


def _answer(question: str, answer: Answer | None, bank: Bank, say: Words, absent: str) -> str:
    if answer is None:
        return say(absent)
    if answer.value is None:
        return say("ui/answer/unknown" if answer.unknown else "ui/answer/not_applicable")
    if isinstance(answer.value, date):
        return say.day(answer.value)
    asked = bank.question.get(question)
    return str(answer.value) if asked is None else answer_words(asked, answer, say)
