"""Calendar files: the day each step should be done, what expires, dates by law; the same case, the same bytes."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from icalendar import Calendar, Event

from readiness.model.base import Lang
from readiness.report.view.calendar import CalendarLine, calendar_lines
from readiness.report.view.law import LawLine, law_dates
from readiness.report.view.result import Result
from readiness.report.view.steps import StepLine, step_lines
from readiness.report.words import Words, words

DAY = timedelta(days=1)
PRODUCT = "-//Procurement Readiness//Roadmap//"
DOMAIN = "procurement-readiness"
LETTERS = 32


def roadmap_ics(result: Result, lang: Lang) -> bytes:
    """One all-day event a step on its last day, one a legal date, one a paper that ends.

    A step keeps its UID when the plan moves it.
    """
    say = words(lang, result.world, result.case.currency)
    steps = (_step(step, result, say) for step in step_lines(result, say))
    return _written((*steps, *_dates(result, say)), result, say)


def calendar_ics(result: Result, lang: Lang) -> bytes:
    """The dates alone: papers, price lists and laws, under the same identities as beside the roadmap."""
    say = words(lang, result.world, result.case.currency)
    return _written(_dates(result, say), result, say)


def _written(events: Iterable[Event], result: Result, say: Words) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT + say.lang.upper())
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", say("report/ics/calendar", firm=result.case.name))
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


def _step(step: StepLine, result: Result, say: Words) -> Event:
    body = (
        step.what,
        say("report/ics/owner", owner=step.owner),
        say("report/ics/effort", days=say.number(step.days), money=say.keur(step.keur)),
        say("report/ics/first", said=step.first_step),
        say("report/ics/proof", said=step.proof),
    )
    title = say("report/ics/finish", step=step.name)
    return _event(
        f"step-{step.action}", last_day(result.case.on, step.finish), title, body, result, step.owner
    )


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


def last_day(on: date, month: int) -> date:
    """The last day of a plan's month; month 1 is the calendar month of the case's date."""
    whole = on.year * 12 + on.month - 1 + month - 1
    year, number = whole // 12, whole % 12 + 1
    return date(year, number, monthrange(year, number)[1])
