"""The first screen, without a score: three stoppers, dates ahead, one thing better than the firm said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from readiness.report.view.calendar import CalendarLine, calendar_lines
from readiness.report.view.gates import GateLine, gate_lines
from readiness.report.view.law import LawLine, law_dates
from readiness.report.view.result import Result
from readiness.report.words import Words

STOPPERS = 3
SOON = timedelta(days=200)


@dataclass(frozen=True)
class FirstLook:
    stoppers: tuple[GateLine, ...]
    dates: tuple[LawLine, ...]
    ending: tuple[CalendarLine, ...]
    """Papers and price lists that have expired or soon will."""
    better: str | None
    """What evidence shows to be better than claimed; None while nothing is."""
    good: str | None
    """Otherwise the best that is proven."""


def first_look(result: Result, say: Words) -> FirstLook:
    stopping = [
        g for g in gate_lines(result, say) if g.blocks and g.state in ("failed", "unknown", "claimed")
    ]
    return FirstLook(
        stoppers=tuple(stopping[:STOPPERS]),
        dates=law_dates(result, say, SOON),
        ending=tuple(x for x in calendar_lines(result, say) if not x.is_law and x.state != "ahead"),
        better=_better(result, say),
        good=_good(result, say),
    )


def _better(result: Result, say: Words) -> str | None:
    gains = [
        (i.proven - i.claimed, i.question)
        for i in result.assessment.items
        if i.proven is not None and i.claimed is not None and i.proven > i.claimed
    ]
    if not gains:
        return None
    question = max(gains)[1]
    item = next(i for i in result.assessment.items if i.question == question)
    return say(
        "view/better",
        question=say.question(question),
        claimed=say.number(item.claimed, 1),
        proven=say.number(item.proven, 1),
    )


def _good(result: Result, say: Words) -> str | None:
    strong = [
        (i.weight, i.question) for i in result.assessment.items if i.proven is not None and i.proven >= 3
    ]
    return say("view/good", question=say.question(max(strong)[1])) if strong else None
