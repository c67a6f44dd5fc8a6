"""Papers and price lists with the day they end; dates by law have a table of their own beside it."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.report.view.calendar import calendar_lines
from readiness.report.view.result import Result
from readiness.report.words import Words

HEAD = ("day", "what", "for", "where")


@dataclass(frozen=True)
class CalendarRow:
    when: str
    state: str
    said: str
    what: str
    todo: str
    customers: str
    place: str


@dataclass(frozen=True)
class CalendarPage:
    title: str
    intro: str
    head: tuple[str, ...]
    rows: tuple[CalendarRow, ...]


def calendar_page(result: Result, say: Words) -> CalendarPage:
    return CalendarPage(
        title=say("calendar/title"),
        intro=say("calendar/papers_intro"),
        head=tuple(say(f"calendar/{name}") for name in HEAD),
        rows=tuple(
            CalendarRow(x.when, x.state, x.said, x.what, x.todo, x.customers or say("report/dash"), x.where)
            for x in calendar_lines(result, say)
            if not x.is_law
        ),
    )
