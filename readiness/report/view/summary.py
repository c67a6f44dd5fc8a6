"""The month in a mail: what is due, what ran out, which verdict moved and why - from what is known, without a meeting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from readiness.buyer.standing import Standing
from readiness.model.assessment import Assessment, BuyerResult
from readiness.model.plan import Plan
from readiness.planning.forecast.of_plan import plan_forecast
from readiness.planning.pages import ProgressPage, whole_page
from readiness.planning.signals import replan_asked
from readiness.report.view.agreed import plan_in_force
from readiness.report.view.before import Before
from readiness.report.view.calendar import REQUEST, CalendarLine, calendar_lines
from readiness.report.view.plan_pages import Section, page_sections
from readiness.report.view.result import Result
from readiness.report.words import Words

SHOWN_REASONS = 3


@dataclass(frozen=True)
class Summary:
    subject: str
    opening: str
    sections: tuple[Section, ...]
    closing: str

    @property
    def text(self) -> str:
        """As the body of a mail, with the subject as its first line."""
        parts = [self.subject, self.opening]
        parts += ["\n".join((s.title, *(f"- {line}" for line in s.lines))) for s in self.sections]
        return "\n\n".join((*parts, self.closing)) + "\n"


def monthly_summary(result: Result, before: Before | None, say: Words) -> Summary:
    """`before` None: nothing is said of moves."""
    plan = plan_in_force(result)
    standing = Standing.of(result.bank, result.case, result.assessment.findings)
    page = whole_page(standing, plan)
    since = result.case.on if before is None else before.on
    ended = _ended(result, since, say)
    return Summary(
        subject=say(
            "summary/subject",
            firm=result.case.name,
            month=say.month(result.case.on, 1),
            due=len(page.due) + len(page.overdue),
            expired=len(ended),
        ),
        opening=say("summary/opening", done=len(page.done), of=len(plan.actions), said=len(page.unproven)),
        sections=tuple(s for s in _sections(result, plan, page, standing, before, ended, say) if s.lines),
        closing=say("summary/closing"),
    )


def _sections(
    result: Result,
    plan: Plan,
    page: ProgressPage,
    standing: Standing,
    before: Before | None,
    ended: tuple[str, ...],
    say: Words,
) -> Iterator[Section]:
    yield from page_sections(page, plan, say)
    yield Section(say("summary/expired"), ended)
    yield Section(
        say("summary/soon"), tuple(_told(x, say) for x in calendar_lines(result, say) if x.state == "soon")
    )
    if before is not None:
        yield Section(say("summary/verdicts"), tuple(_moves(result.assessment, before, say)))
    yield Section(say("summary/outlook"), (_outlook(result, plan, standing, say),))
    asked = tuple(say.pair(say(f"replan/signal/{s.kind}"), s.says) for s in replan_asked(plan))
    yield Section(say("summary/decide"), asked)


def _ended(result: Result, since: date, say: Words) -> tuple[str, ...]:
    """Papers that ran out since the last summary; without one, all that have run out."""
    lines = [x for x in calendar_lines(result, say) if x.state == "expired" and not x.is_law]
    papers = [x for x in lines if not x.id.startswith(REQUEST)]
    return tuple(_told(x, say) for x in papers if since == result.case.on or x.day >= since)


def _told(line: CalendarLine, say: Words) -> str:
    whole = line.what.endswith((".", "。"))
    what = line.what if whole else say("summary/sentence", said=line.what)
    return say.joined((say("summary/paper", day=line.when, what=what), line.todo))


def _moves(now: Assessment, before: Before, say: Words) -> Iterator[str]:
    moved = [b for b in now.buyers if b.id in before.verdicts and before.verdicts[b.id] != b.verdict]
    for buyer in moved:
        yield say(
            "summary/moved",
            buyer=say.buyer(buyer.id),
            was=say(f"verdict/{before.verdicts[buyer.id]}/short"),
            now=say(f"verdict/{buyer.verdict}/short"),
            why=say.listed(list(_why(buyer, now, before, say))[:SHOWN_REASONS]),
        )
    if not moved:
        yield say("summary/same")


def _why(buyer: BuyerResult, now: Assessment, before: Before, say: Words) -> Iterator[str]:
    """Gates that opened or shut; else the points."""
    told = False
    for gate in now.gates:
        was = before.gates.get((buyer.id, gate.question))
        if gate.buyer == buyer.id and was is not None and was != gate.state:
            told = True
            yield say(f"summary/gate/{gate.state}", question=say.question(gate.question))
    if not told:
        yield say(
            "summary/points",
            was=say.number(before.scores[buyer.id]),
            now=say.number(buyer.score),
            cut_off=say.number(buyer.cut_off),
        )


def _outlook(result: Result, plan: Plan, standing: Standing, say: Words) -> str:
    ahead = plan_forecast(standing, plan, result.roadmap.limits)
    if ahead.planned is None or ahead.p50 is None or ahead.p80 is None:
        return say("summary/no_outlook")
    return say(
        "summary/end",
        planned=say.month(plan.begins, ahead.planned),
        half=say.month(plan.begins, ahead.p50),
        most=say.month(plan.begins, ahead.p80),
    )
