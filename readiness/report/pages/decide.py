"""Page one, "What to decide today": verdicts that carry the revenue, three decisions, what not to do, dates by law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from readiness.report.view.certainty import certainty
from readiness.report.view.decisions import NotNow, decisions, not_now
from readiness.report.view.law import AHEAD, LawLine, law_dates
from readiness.report.view.result import Result
from readiness.report.view.verdicts import VerdictLine, verdict_lines
from readiness.report.words import Words

VERDICTS = 3
DATES = 6


@dataclass(frozen=True)
class Verdict:
    name: str
    state: str
    said: str
    sentence: str
    revenue: str


@dataclass(frozen=True)
class Decision:
    what: str
    why: str
    money: str
    days: str
    owner: str
    by: str
    otherwise: str


@dataclass(frozen=True)
class LawDate:
    when: str
    what: str
    todo: str
    act: str
    affected: str
    said: str
    recheck: bool
    source: str


@dataclass(frozen=True)
class Decide:
    verdicts: tuple[Verdict, ...]
    decisions: tuple[Decision, ...]
    not_now: tuple[tuple[str, tuple[str, ...]], ...]
    """(why not, what)."""
    dates: tuple[LawDate, ...]
    dates_more: str
    certainty: str


def decide(result: Result, say: Words) -> Decide:
    dates = one_a_law(law_dates(result, say, AHEAD))
    rest = len(dates) - DATES
    return Decide(
        verdicts=tuple(verdict(v, say) for v in _carrying(verdict_lines(result, say))),
        decisions=tuple(
            Decision(
                d.what,
                d.why,
                say.keur(d.keur),
                say.number(d.days),
                d.owner,
                d.by,
                _otherwise(d.otherwise, say),
            )
            for d in decisions(result, say)
        ),
        not_now=by_reason(not_now(result, say)),
        dates=tuple(law_date(x) for x in dates[:DATES]),
        dates_more=say("report/decide/dates_more", n=rest, section=say("report/law/title"))
        if rest > 0
        else "",
        certainty=certainty(result, say).line,
    )


def verdict(line: VerdictLine, say: Words) -> Verdict:
    revenue = (
        say("report/decide/revenue_unknown")
        if line.revenue is None
        else say("report/decide/revenue", money=say.money(line.revenue))
    )
    return Verdict(line.name, line.verdict, line.said, line.sentence, revenue)


def _carrying(lines: tuple[VerdictLine, ...]) -> tuple[VerdictLine, ...]:
    """The buyers that carry the revenue; where none is stated, the first of the bank."""
    earning = tuple(v for v in lines if v.revenue)
    return (earning or lines)[:VERDICTS]


def by_reason(left: tuple[NotNow, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Said once a reason, not once an action."""
    reasons: dict[str, list[str]] = {}
    for one in left:
        reasons.setdefault(one.why, []).append(one.what)
    return tuple((why, tuple(whats)) for why, whats in reasons.items())


def _otherwise(consequence: str, say: Words) -> str:
    return say("report/decide/otherwise", said=consequence)


def one_a_law(lines: tuple[LawLine, ...]) -> tuple[LawLine, ...]:
    """One act often sets several duties for the same day; on the first page its first line stands for them."""
    first: dict[tuple[str, str], LawLine] = {}
    for line in lines:
        first.setdefault((line.act, line.when), line)
    return tuple(sorted(first.values(), key=lambda x: (x.affected != "yes", x.day)))


def law_date(line: LawLine) -> LawDate:
    return LawDate(
        line.when, line.what, line.todo, line.act, line.affected, line.said, line.recheck, line.source
    )


def all_law_dates(result: Result, say: Words, ahead: timedelta = AHEAD) -> tuple[LawDate, ...]:
    return tuple(law_date(x) for x in law_dates(result, say, ahead))
