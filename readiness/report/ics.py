"""The roadmap as a calendar: the day each step should be done, and the dates by law; the same case, the same bytes."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from icalendar import Calendar, Event

from readiness.model.base import Lang
from readiness.report.view.law import LawLine, law_dates
from readiness.report.view.result import Result
from readiness.report.view.steps import StepLine, step_lines
from readiness.report.words import Words, words

DAY = timedelta(days=1)
PRODUCT = "-//Procurement Readiness//Roadmap//"
DOMAIN = "procurement-readiness"
LETTERS = 32


def roadmap_ics(result: Result, lang: Lang) -> bytes:
    """One all-day event a step on its last day, one a legal date. A step keeps its UID when the plan moves it."""
    say = words(lang, result.world, result.case.currency)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT + lang.upper())
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", say("report/ics/calendar", firm=result.case.name))
    for step in step_lines(result, say):
        calendar.add_component(_step(step, result, say))
    for law in law_dates(result, say):
        calendar.add_component(_law(law, result, say))
    written: bytes = calendar.to_ical()
    return written


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
    """The firm's name as letters a UID may hold."""
    return sha256(result.case.name.encode()).hexdigest()[:LETTERS]


def last_day(on: date, month: int) -> date:
    """The last day of a plan's month; month 1 is the calendar month of the case's date."""
    whole = on.year * 12 + on.month - 1 + month - 1
    year, number = whole // 12, whole % 12 + 1
    return date(year, number, monthrange(year, number)[1])
