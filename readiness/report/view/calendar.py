"""What expires when, and for which customer: papers, price lists, dates by law and answers waited for in one list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from readiness.model.base import Value
from readiness.model.expiry import Expiry
from readiness.model.place import Place
from readiness.report.view.law import AHEAD, LawLine, law_dates, laws_ahead
from readiness.report.view.requests import request_standings
from readiness.report.view.result import Result
from readiness.report.words import Words

State = Literal["expired", "soon", "ahead"]
REQUEST = "request"
GIVEN = (
    "certificate",
    "management_system",
    "tisax",
    "insurance",
    "ltsd",
    "prices",
    "pcf",
    "questionnaire",
    REQUEST,
)
"""Kinds that have words of their own; any other paper is called a document."""


class CalendarDay(Value):
    """`id` names the law, the file or the request; `customers` are those whose buyers ask for what ends."""

    kind: str
    id: str
    day: date
    state: State
    name: str
    confirmed: bool
    questions: tuple[str, ...] = ()
    customers: tuple[str, ...] = ()
    place: Place | None = None
    count: int = 1


@dataclass(frozen=True)
class CalendarLine:
    id: str
    day: date
    when: str
    state: State
    said: str
    what: str
    todo: str
    customers: str
    where: str
    is_law: bool
    event: str
    """What a calendar calls it."""


def calendar_days(result: Result) -> tuple[CalendarDay, ...]:
    """What has ended first, then by day."""
    days = [*(_ending(e, result) for e in result.expiries), *_reminders(result)]
    days += [
        CalendarDay(kind="law", id=law.id, day=day, state=_state(day, result), name=law.act,
                    confirmed=affected == "yes")
        for law, day, affected in laws_ahead(result, AHEAD)
    ]  # fmt: skip
    return tuple(sorted(days, key=lambda d: (d.day, d.kind, d.id)))


def calendar_lines(result: Result, say: Words) -> tuple[CalendarLine, ...]:
    """The same in words; a paper whose end nobody confirmed says so."""
    laws = {law.law: law for law in law_dates(result, say)}
    return tuple(_lines(calendar_days(result), laws, say))


def _lines(days: tuple[CalendarDay, ...], laws: dict[str, LawLine], say: Words) -> Iterator[CalendarLine]:
    for day in days:
        if day.kind != "law":
            yield _paper(day, say)
        elif day.id in laws:
            yield _law(day, laws[day.id], say)


def _paper(day: CalendarDay, say: Words) -> CalendarLine:
    kind = day.kind if day.kind in GIVEN else "document"
    what = say(f"calendar/kind/{kind}", name=day.name, n=say.number(day.count))
    return CalendarLine(
        id=f"{day.kind}-{day.id}",
        day=day.day,
        when=say.short_day(day.day),
        state=day.state,
        said=say(f"calendar/state/{day.state}"),
        what=what,
        todo=say(f"calendar/do/{kind}" if day.confirmed else "calendar/do/confirm"),
        customers=say.listed(day.customers),
        where=say.place(day.place) if day.place else day.id,
        is_law=False,
        event=what if kind == REQUEST else say("calendar/event", what=what),
    )


def _law(day: CalendarDay, law: LawLine, say: Words) -> CalendarLine:
    return CalendarLine(
        id=f"law-{day.id}",
        day=day.day,
        when=law.when,
        state=day.state,
        said=law.said,
        what=law.what,
        todo=law.todo,
        customers="",
        where=law.act,
        is_law=True,
        event=say("report/ics/law", act=law.act),
    )


def _reminders(result: Result) -> Iterator[CalendarDay]:
    """The day on which each supplier who has not answered should be reminded."""
    for standing in request_standings(result):
        if standing.remind_on is not None:
            asked, day = standing.request, standing.remind_on
            yield CalendarDay(
                kind=REQUEST, id=asked.id, day=day, state=_state(day, result), name=asked.supplier,
                confirmed=True, count=standing.asked - standing.answered,
            )  # fmt: skip


def _ending(expiry: Expiry, result: Result) -> CalendarDay:
    questions = tuple(
        dict.fromkeys(
            f.question
            for f in result.assessment.findings
            if f.question and any(p.file == expiry.file for p in f.places)
        )
    )
    return CalendarDay(
        kind=expiry.kind,
        id=_id(expiry),
        day=expiry.day,
        state=_state(expiry.day, result),
        name=expiry.name,
        confirmed=expiry.confirmed,
        questions=questions,
        customers=_customers(questions, result),
        place=expiry.place,
        count=expiry.count,
    )


def _id(expiry: Expiry) -> str:
    """The file, and where one file holds several of a kind the row or pointer too."""
    pointer = expiry.place.field or ""
    inside = expiry.place.row or (pointer if pointer.startswith("/") else None)
    return expiry.file if inside is None else f"{expiry.file}-{inside}"


def _customers(questions: tuple[str, ...], result: Result) -> tuple[str, ...]:
    """Customers who buy like a buyer with a gate on one of these questions."""
    asking = {g.buyer for g in result.assessment.gates if g.question in questions}
    return tuple(c.name for c in result.case.profile.customers if c.profile in asking)


def _state(day: date, result: Result) -> State:
    on, soon = result.case.on, result.bank.limits(result.case.on)["calendar.soon_days"]
    if day < on:
        return "expired"
    return "soon" if day <= on + timedelta(days=soon) else "ahead"
