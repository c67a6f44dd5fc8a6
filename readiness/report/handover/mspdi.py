"""The plan as Microsoft Project's XML (MSPDI), which ProjectLibre, OpenProject and others read too.

Tasks are held at their dates (ConstraintType 4, start no earlier than): without it tools pull everything to the
beginning of the project. Lags are tenths of a minute, money hundredths, and elements stand in the schema's order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from lxml import etree

from readiness.model.base import Lang
from readiness.report.handover.staff import Assignment, Resource, assignments, resources
from readiness.report.handover.tasks import MINUTES_A_DAY, Task, tasks
from readiness.report.view.agreed import action_lines, plan_in_force
from readiness.report.view.result import Result
from readiness.report.words import words

NAMESPACE = "http://schemas.microsoft.com/project"
START_OF_DAY, END_OF_DAY = "08:00:00", "17:00:00"
SHIFTS = (("08:00:00", "12:00:00"), ("13:00:00", "17:00:00"))
WORKING_WEEKDAYS = range(2, 7)
"""Sunday is 1."""
START_NO_EARLIER_THAN, FINISH_TO_START, FIXED_DURATION, WORK = 4, 1, 1, 1
IN_DAYS = 7
"""The format code under which a duration or lag is shown in days."""
TENTHS_A_DAY = 10 * MINUTES_A_DAY
KEUR = 100_000
"""Hundredths of a euro in one kEUR."""

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that no XML may hold."""

Entry = tuple[str, object]
"""Element and text, or element and entries inside; None is left out."""


def plan_mspdi(result: Result, lang: Lang) -> bytes:
    """Equal results give equal bytes: the file's own date is the case's."""
    say = words(lang, result.world, result.case.currency)
    plan = plan_in_force(result)
    lines = action_lines(plan, result, say)
    found, staff = tasks(lines, plan, result, say), assignments(lines, plan, say)
    people = resources(staff, plan, say)
    root = etree.Element(f"{{{NAMESPACE}}}Project", nsmap={None: NAMESPACE})
    _fill(root, _project(found, result, say("report/ics/calendar", firm=result.case.name)))
    _fill(root, [("Calendars", [("Calendar", _calendar(say("handover/calendar")))])])
    _fill(root, [("Tasks", [("Task", _task(t)) for t in found])])
    _fill(root, [("Resources", [("Resource", _resource(n, r)) for n, r in enumerate(people, start=1)])])
    _fill(root, [("Assignments", _assignments(staff, people, found))])
    written: bytes = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", standalone=True, pretty_print=True
    )
    return written


def _fill(parent: etree._Element, entries: Iterable[Entry]) -> None:
    for name, value in entries:
        if value is None:
            continue
        child = etree.SubElement(parent, f"{{{NAMESPACE}}}{name}")
        if isinstance(value, list):
            _fill(child, value)
        else:
            child.text = _ILLEGAL.sub(" ", str(value))


def _project(found: Sequence[Task], result: Result, title: str) -> list[Entry]:
    on = result.case.on
    return [
        ("SaveVersion", 14), ("Name", title), ("Title", title), ("Company", result.case.name),
        ("CreationDate", _start(on)), ("ScheduleFromStart", 1),
        ("StartDate", _start(min((t.first for t in found), default=on))),
        ("FinishDate", _end(max((t.last for t in found), default=on))),
        ("CurrencyDigits", 2), ("CurrencySymbol", "€"), ("CurrencyCode", "EUR"), ("CalendarUID", 1),
        ("DefaultStartTime", START_OF_DAY), ("DefaultFinishTime", END_OF_DAY),
        ("MinutesPerDay", MINUTES_A_DAY), ("MinutesPerWeek", 5 * MINUTES_A_DAY), ("DaysPerMonth", 20),
        ("DefaultTaskType", FIXED_DURATION), ("DurationFormat", IN_DAYS), ("WeekStartDay", 1),
        ("StatusDate", _end(on)), ("NewTasksAreManual", 0),
    ]  # fmt: skip


def _calendar(name: str) -> list[Entry]:
    shifts = [("WorkingTime", [("FromTime", begin), ("ToTime", end)]) for begin, end in SHIFTS]
    days: list[Entry] = []
    for weekday in range(1, 8):
        works = weekday in WORKING_WEEKDAYS
        said: list[Entry] = [("DayType", weekday), ("DayWorking", int(works))]
        days.append(("WeekDay", [*said, ("WorkingTimes", list(shifts))] if works else said))
    return [("UID", 1), ("Name", name), ("IsBaseCalendar", 1), ("WeekDays", days)]


def _task(task: Task) -> list[Entry]:
    minutes = 0 if task.milestone else task.minutes
    start = _end(task.first) if task.milestone else _start(task.first)
    return [
        ("UID", task.uid), ("ID", task.uid), ("Name", task.name), ("Active", int(not task.stopped)), ("Manual", 0),
        ("Type", FIXED_DURATION), ("IsNull", 0), ("CreateDate", _start(task.known_since)),
        ("WBS", task.outline), ("OutlineNumber", task.outline), ("OutlineLevel", task.outline.count(".") + 1),
        ("Priority", task.priority), ("Start", start), ("Finish", _end(task.last)),
        ("Duration", _period(minutes)), ("DurationFormat", IN_DAYS),
        ("Work", None if task.days is None else _period(_minutes(task.days))),
        ("EffortDriven", 0), ("Estimated", 0), ("Milestone", int(task.milestone)), ("Summary", int(task.summary)),
        ("FixedCost", None if task.keur is None else round(task.keur * KEUR)),
        ("FixedCostAccrual", None if task.keur is None else 3),
        ("PercentComplete", task.percent),
        ("ActualStart", None if task.started is None else _start(task.started)),
        ("ActualFinish", None if task.finished is None else _end(task.finished)),
        ("ActualWork", None if task.days_so_far is None else _period(_minutes(task.days_so_far))),
        ("ConstraintType", 0 if task.summary else START_NO_EARLIER_THAN), ("CalendarUID", -1),
        ("ConstraintDate", None if task.summary else start),
        ("Deadline", None if task.deadline is None else _end(task.deadline)),
        ("Notes", task.notes or None),
        *(("PredecessorLink", _link(uid, lag)) for uid, lag in task.after),
        *(("Baseline", _baseline(number, kept)) for number, kept in task.versions),
    ]  # fmt: skip


def _link(uid: int, lag_days: int) -> list[Entry]:
    return [
        ("PredecessorUID", uid), ("Type", FINISH_TO_START), ("CrossProject", 0),
        ("LinkLag", lag_days * TENTHS_A_DAY), ("LagFormat", IN_DAYS),
    ]  # fmt: skip


def _baseline(number: int, kept: Task) -> list[Entry]:
    return [
        ("Number", number), ("Start", _start(kept.first)), ("Finish", _end(kept.last)),
        ("Duration", _period(kept.minutes)), ("DurationFormat", IN_DAYS),
        ("Work", None if kept.days is None else _period(_minutes(kept.days))),
        ("Cost", None if kept.keur is None else round(kept.keur * KEUR)),
    ]  # fmt: skip


def _resource(uid: int, who: Resource) -> list[Entry]:
    return [
        ("UID", uid), ("ID", uid), ("Name", who.name), ("Type", WORK), ("IsNull", 0), ("Group", who.role or None),
        ("EmailAddress", who.mail or None), ("MaxUnits", 1),
    ]  # fmt: skip


def _assignments(
    staff: Sequence[Assignment], people: Sequence[Resource], found: Sequence[Task]
) -> list[Entry]:
    number: Mapping[str, int] = {r.name: n for n, r in enumerate(people, start=1)}
    task = {t.action: t for t in found if t.action}
    return [
        ("Assignment", _assignment(uid, a, task[a.action], number[a.resource]))
        for uid, a in enumerate(staff, start=1)
    ]


def _assignment(uid: int, given: Assignment, task: Task, resource: int) -> list[Entry]:
    share = None if given.days is None else round(_minutes(given.days) / task.minutes, 4)
    return [
        ("UID", uid), ("TaskUID", task.uid), ("ResourceUID", resource), ("Finish", _end(task.last)),
        ("Start", _start(task.first)), ("Units", share),
        ("Work", None if given.days is None else _period(_minutes(given.days))),
    ]  # fmt: skip


def _minutes(days: float) -> int:
    return round(days * MINUTES_A_DAY)


def _period(minutes: int) -> str:
    return f"PT{minutes // 60}H{minutes % 60}M0S"


def _start(day: date) -> str:
    return f"{day.isoformat()}T{START_OF_DAY}"


def _end(day: date) -> str:
    return f"{day.isoformat()}T{END_OF_DAY}"
