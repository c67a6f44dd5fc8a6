"""The plan as the CSV that Jira's import reads: epics by horizon first, then actions, then what is done by the week.

The importer takes UTF-8 without a byte-order mark (it would become part of the first header), parents before children,
and days in the form it is told: here always year-month-day.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from io import StringIO

from readiness.model.base import Lang
from readiness.model.plan import Plan, PlannedAction
from readiness.model.roadmap import HORIZONS
from readiness.report.handover.tasks import notes
from readiness.report.view.agreed import ActionLine, action_lines, plan_in_force
from readiness.report.view.result import Result
from readiness.report.words import Words, words

HEAD = (
    "Issue Type", "Issue ID", "Parent", "Summary", "Description", "Priority", "Assignee", "Start date", "Due date",
    "Original estimate", "Labels",
)  # fmt: skip
EPIC, TASK, SUBTASK = "Epic", "Task", "Sub-task"
SECONDS_A_DAY = 8 * 3600
SUMMARY_HOLDS = 255
WORKING_WEEK = timedelta(days=4)
"""From Monday to Friday."""
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Row = tuple[str, ...]


def plan_jira(result: Result, lang: Lang) -> bytes:
    """Equal results give equal bytes."""
    say = words(lang, result.world, result.case.currency)
    plan = plan_in_force(result)
    held = StringIO()
    table = csv.writer(held, lineterminator="\r\n")
    table.writerow(HEAD)
    for row in _numbered(action_lines(plan, result, say), plan, say):
        table.writerow([neutral(cell) for cell in row])
    return held.getvalue().encode("utf-8")


def neutral(cell: str) -> str:
    """Text that a spreadsheet would run as a formula is led in by an apostrophe and stays text."""
    return f"'{cell}" if cell.startswith(STARTS_A_FORMULA) else cell


def _numbered(lines: Sequence[ActionLine], plan: Plan, say: Words) -> Iterator[Row]:
    used = [h for h in HORIZONS if any(x.horizon == h for x in lines)]
    epic = {h: str(n) for n, h in enumerate(used, start=1)}
    issue = {x.id: str(n) for n, x in enumerate(lines, start=len(used) + 1)}
    mail: Mapping[str, str] = {p.name: p.mail for p in plan.people if p.mail}
    for horizon in used:
        inside = [x for x in lines if x.horizon == horizon]
        first, last = min(x.first for x in inside), max(x.last for x in inside)
        name = say(f"view/horizon/{horizon}")
        yield EPIC, epic[horizon], "", name, "", "Medium", "", str(first), str(last), "", f"horizon-{horizon}"
    for x in lines:
        who = next(iter(x.action.raci.accountable), "")
        yield (
            TASK, issue[x.id], epic[x.horizon], _short(x.name), notes(x, say), _priority(x.action),
            mail.get(who, who), str(x.first), str(x.last), _seconds(x.days), _labels(x),
        )  # fmt: skip
    yield from _weeks(lines, issue, mail, len(used) + len(lines))


def _weeks(
    lines: Sequence[ActionLine], issue: Mapping[str, str], mail: Mapping[str, str], last: int
) -> Iterator[Row]:
    for line in lines:
        for week in line.action.weeks:
            last += 1
            who = week.owner or ""
            begin, end = str(week.monday), str(week.monday + WORKING_WEEK)
            yield (
                SUBTASK, str(last), issue[line.id], _short(week.what), "", _priority(line.action), mail.get(who, who),
                begin, end, "", _labels(line),
            )  # fmt: skip


def _priority(action: PlannedAction) -> str:
    return "High" if action.key else "Medium"


def _seconds(days: float | None) -> str:
    """Empty where nobody stated an effort: 0 would be a promise."""
    return "" if days is None else str(round(days * SECONDS_A_DAY))


def _labels(line: ActionLine) -> str:
    """Without blanks inside, since a blank begins the next label."""
    tags = line.action.tags
    given = (tags.project, tags.product_line, tags.channel, *tags.region)
    labels = [f"action-{line.id}", f"role-{line.action.role}", *(g for g in given if g)]
    return " ".join(re.sub(r"\s+", "_", label) for label in labels)


def _short(summary: str) -> str:
    return summary if len(summary) <= SUMMARY_HOLDS else summary[: SUMMARY_HOLDS - 1] + "…"
