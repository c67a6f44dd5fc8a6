"""One firm at two dates on paper: the score of both days, then everything that moved, with what moved it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from readiness.model.assessment import Score
from readiness.model.bank import Bank
from readiness.model.comparison import Comparison
from readiness.report.charts.frame import on_page
from readiness.report.charts.score_dots import ScoreRow, score_dots
from readiness.report.charts.svg import draw
from readiness.report.pages.plate import Plate
from readiness.report.view import compared as view
from readiness.report.words import Words

Row = tuple[str, ...]


@dataclass(frozen=True)
class TwoDates:
    """`dots` is None where neither day has a score; `figures` begin with the name of each.

    `answers`: question, then, now, who and the day, which is empty where it was not noted.
    """

    title: str
    then: str
    now: str
    lead: str
    dots: dict[str, Any] | None
    figure_head: Row
    figures: tuple[Row, ...]
    verdicts: tuple[view.VerdictLine, ...]
    gates: tuple[view.GateMoveLine, ...]
    answers: tuple[Row, ...]
    evidence: tuple[str, ...]
    laws: tuple[str, ...]
    facts: str
    how: str


def two_dates_page(found: Comparison, bank: Bank, say: Words) -> TwoDates:
    """`bank`: that of the later day, which knows the questions that were answered."""
    then, now = view.days(found)
    causes = ("firm", "calendar", "bank") if found.bank_compared else ("firm", "calendar")
    answers = view.answer_lines(found, bank, say)
    return TwoDates(
        title=say("compared/paper/title", then=say.day(then)),
        then=say.day(then),
        now=say.day(now),
        lead=view.lead(found, say),
        dots=_dots(found, say),
        figure_head=tuple(say(f"compared/column/{n}") for n in ("figure", "then", "now", "change", *causes)),
        figures=tuple(
            (f.name, f.then, f.now, f.change, *(getattr(f, cause) for cause in causes))
            for f in view.figure_lines(found, say)
        ),
        verdicts=view.verdict_lines(found, say),
        gates=view.gate_lines(found, say),
        answers=tuple(
            (a.question, a.then, a.now, a.who, say.short_day(a.day) if a.day else "") for a in answers
        ),
        evidence=view.evidence_lines(found, say),
        laws=view.law_lines(found, say),
        facts=view.fact_line(found, say),
        how=say.joined((say("compared/how"), view.about_bank(found, say))),
    )


def _dots(found: Comparison, say: Words) -> dict[str, Any] | None:
    """Rows are told apart by word and day: both may be judged as of the same one."""
    scores = (("then", found.before.score), ("now", found.after.score))
    if all(score is None or score.expected is None for _, score in scores):
        return None
    named = zip(scores, view.days(found), strict=True)
    rows = [
        _row(say.pair(say(f"compared/column/{name}"), say.short_day(day)), score)
        for (name, score), day in named
    ]
    return Plate(draw(on_page(score_dots(rows, say))), say("compared/paper/alt")).data()


def _row(name: str, score: Score | None) -> ScoreRow:
    if score is None:
        return ScoreRow(name, None, None, None, None, None)
    return ScoreRow(name, score.claimed, score.verified, score.expected, score.low, score.high)
