"""Calendar files: what the plan wants done by when, reviews, what expires, dates by law; the same case, the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from hashlib import sha256

from icalendar import Calendar, Event, vRecur

from readiness.errors import UnknownId
from readiness.model.base import Lang
from readiness.model.plan import Plan
from readiness.report.view.agreed import (
    ActionLine,
    action_lines,
    everybody_on,
    owners_of,
    plan_in_force,
)
from readiness.report.view.calendar import CalendarLine, calendar_lines
from readiness.report.view.law import LawLine, law_dates
from readiness.report.view.plan_days import DAY, first_working_day, last_working_day
from readiness.report.view.result import Result
from readiness.report.words import Words, words

PRODUCT = "-//Procurement Readiness//Roadmap//"
DOMAIN = "procurement-readiness"
LETTERS = 32


WORKING_DAYS = ("MO", "TU", "WE", "TH", "FR")
QUESTIONS = ("on_plan", "bottleneck", "lesson", "improvement")


def roadmap_ics(result: Result, lang: Lang, owner: str | None = None) -> bytes:
    """Each action on its last day, its milestones and reviews, the monthly review; dates by law and papers that end.

    A plan that changed is told by a higher SEQUENCE under the same UID, so that calendars move what they have.
    `owner`: only what this person or role answers for or does, without what concerns the whole firm; raises UnknownId
    for one the plan does not name.
    """
    say = words(lang, result.world, result.case.currency)
    plan = plan_in_force(result)
    lines = action_lines(plan, result, say)
    if owner is None:
        return _written((*_planned(lines, plan, result, say), *_dates(result, say)), result, say)
    mine = [line for line in lines if owner in names_on(line, say)]
    if not mine:
        raise UnknownId("owner", owner)
    return _written(_planned(mine, plan, result, say), result, say, owner)


def calendar_owners(result: Result, say: Words) -> tuple[str, ...]:
    """Everybody who can have a calendar of their own, by name."""
    lines = action_lines(plan_in_force(result), result, say)
    return tuple(sorted({name for line in lines for name in names_on(line, say)}))


def names_on(line: ActionLine, say: Words) -> tuple[str, ...]:
    """People on an action; its role where nobody is named."""
    return tuple(dict.fromkeys((*owners_of(line.action, say), *everybody_on(line.action))))


def calendar_ics(result: Result, lang: Lang) -> bytes:
    """The dates alone: papers, price lists and laws, under the same identities as beside the roadmap."""
    say = words(lang, result.world, result.case.currency)
    return _written(_dates(result, say), result, say)


def _planned(lines: Iterable[ActionLine], plan: Plan, result: Result, say: Words) -> Iterator[Event]:
    """All under one SEQUENCE: how often the plan was published or changed."""
    often = len(plan.baselines) + len(plan.changes)
    last = 1
    for line in lines:
        last = max(last, line.finish)
        for event in (_step(line, plan, result, say), *_milestones(line, plan, result, say)):
            event.add("sequence", often)
            yield event
    series = _reviews(plan, last, result, say)
    series.add("sequence", often)
    yield series


def _reviews(plan: Plan, last: int, result: Result, say: Words) -> Event:
    """The first working day of every month after the first until the plan has ended."""
    body = (say("handover/review/says"), *(f"- {say(f'handover/review/{name}')}" for name in QUESTIONS))
    event = _event("reviews", first_working_day(plan.begins, 2), say("handover/review/name"), body, result)
    event.add("rrule", vRecur(freq="MONTHLY", count=last, byday=list(WORKING_DAYS), bysetpos=1))
    return event


def _milestones(line: ActionLine, plan: Plan, result: Result, say: Words) -> Iterator[Event]:
    for stone in line.action.milestones:
        ident = f"milestone-{line.id}-{_letters(stone.title)[:8]}"
        title = say("handover/milestone", name=stone.title)
        yield _event(
            ident, last_working_day(plan.begins, stone.month), title, (line.name,), result, line.owner
        )
    if line.action.review is not None:
        title = say("handover/action_review", name=line.name)
        body = tuple(f"- {say(f'handover/review/{name}')}" for name in QUESTIONS)
        yield _event(f"review-{line.id}", line.action.review, title, body, result, line.owner)


def _written(events: Iterable[Event], result: Result, say: Words, owner: str = "") -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT + say.lang.upper())
    calendar.add("version", "2.0")
    name = say("report/ics/calendar", firm=result.case.name)
    calendar.add("x-wr-calname", f"{name} · {owner}" if owner else name)
    for event in events:
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _dates(result: Result, say: Words) -> Iterator[Event]:
    yield from (_law(law, result, say) for law in law_dates(result, say))
    yield from (_paper(line, result, say) for line in calendar_lines(result, say) if not line.is_law)


def _paper(line: CalendarLine, result: Result, say: Words) -> Event:
    asked = say.pair(say("calendar/for"), line.customers) if line.customers else ""
    body = tuple(part for part in (line.todo, asked, line.where) if part)
    return _event(_letters(line.id), line.day, line.event, body, result)


def _step(line: ActionLine, plan: Plan, result: Result, say: Words) -> Event:
    means = say(
        "report/ics/effort",
        days=say.number(line.days),
        money=say("view/unknown") if line.action.budget_keur is None else say.keur(line.action.budget_keur),
    )
    body = (
        line.what,
        say("report/ics/owner", owner=line.owner),
        means,
        say("report/ics/first", said=line.first_step) if line.first_step else "",
        say("report/ics/proof", said=line.proof) if line.proof else "",
    )
    title = say("report/ics/finish", step=line.name)
    day = last_working_day(plan.begins, line.finish)
    event = _event(f"step-{line.id}", day, title, tuple(said for said in body if said), result, line.owner)
    if line.action.status == "stopped":
        event.add("status", "CANCELLED")
    return event


def _law(law: LawLine, result: Result, say: Words) -> Event:
    body = tuple(line for line in (law.what, law.todo, law.said) if line)
    return _event(f"law-{law.law}", law.day, say("report/ics/law", act=law.act), body, result)


def _event(
    ident: str, day: date, title: str, body: tuple[str, ...], result: Result, owner: str = ""
) -> Event:
    event = Event()
    event.add("uid", f"{_firm(result)}-{ident}@{DOMAIN}")
    event.add("dtstamp", datetime(result.case.on.year, result.case.on.month, result.case.on.day, tzinfo=UTC))
    event.add("dtstart", day)
    event.add("dtend", day + DAY)
    event.add("summary", title)
    event.add("description", "\n".join(body))
    event.add("transp", "TRANSPARENT")
    if owner:
        event.add("categories", [owner])
    return event


def _firm(result: Result) -> str:
    return _letters(result.case.name)


def _letters(name: str) -> str:
    """A name as letters a UID may hold."""
    return sha256(name.encode()).hexdigest()[:LETTERS]
