"""Dates by law that lie ahead and may hit this firm: affected yes, no or unclear, and who looks after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.score.applies import rule_holds
from readiness.world.law import Law

Affected = Literal["yes", "unclear"]
AHEAD = timedelta(days=456)
"""Fifteen months: long enough to act on, short enough to be believed."""


@dataclass(frozen=True)
class LawLine:
    law: str
    day: date
    when: str
    act: str
    what: str
    todo: str
    """What to do about it; empty where nothing can be done yet."""
    affected: Affected
    said: str
    recheck: bool
    source: str


def law_dates(result: Result, say: Words, ahead: timedelta = AHEAD) -> tuple[LawLine, ...]:
    """Nearest first. Laws that do not apply are left out; facts past their re-check day say so."""
    return tuple(_lines(result, say, ahead))


def laws_ahead(result: Result, ahead: timedelta = AHEAD) -> Iterator[tuple[Law, date, Affected]]:
    """Each law with its day and whether it concerns this firm; laws that do not are left out."""
    for law in result.world.dates_ahead(result.case.on + ahead):
        holds = rule_holds(law.applies_if, result.case.profile)
        if holds is not False and law.duty is not None:
            yield law, law.duty, "yes" if holds else "unclear"


def _lines(result: Result, say: Words, ahead: timedelta) -> Iterator[LawLine]:
    for law, day, affected in laws_ahead(result, ahead):
        if not say.has(f"law/{law.id}/what"):
            continue
        yield LawLine(
            law=law.id,
            day=day,
            when=_when(law, say),
            act=law.act,
            what=say(f"law/{law.id}/what"),
            todo=say(f"law/{law.id}/do") if say.has(f"law/{law.id}/do") else "",
            affected=affected,
            said=say(f"view/affected/{affected}"),
            recheck=law.to_recheck(result.case.on) or law.verified == 0,
            source=law.source if law.verified else "",
        )


def _when(law: Law, say: Words) -> str:
    if law.duty is None:
        return say("view/unknown")
    if law.precision == "day":
        return say.short_day(law.duty)
    return say.month(law.duty, 1) if law.precision == "month" else str(law.duty.year)
