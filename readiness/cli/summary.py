"""`export --to summary`: the month as a text to be sent, with what moved since the last one."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from readiness.assess import judge
from readiness.cli.disk import read_all, write
from readiness.cli.printing import words_of
from readiness.content.loader import load_bank
from readiness.errors import CaseError
from readiness.examine import examine
from readiness.model.case import Case
from readiness.model.place import Problem
from readiness.planning.months import last_day
from readiness.report.outcome import outcome
from readiness.report.view.before import Before, before_in
from readiness.report.view.summary import monthly_summary
from readiness.store.folder_case import read_case
from readiness.store.values import CaseRead
from readiness.world.world import load_world


def summary(wish: Namespace) -> int:
    """`--since` names the assessment of last time; without it, the same files and the answers given by then are judged
    as of a month ago, so that only what the calendar and new answers moved is told."""
    found = read_case(wish.case)
    if found.case is None:
        raise CaseError(found.problems)
    case = found.case if wish.on is None else found.case.model_copy(update={"on": wish.on})
    before = _a_month_ago(case, found) if wish.since is None else _read(wish.since)
    result = outcome(load_bank(), case, found.files, load_world(case.on), (), found.problems)
    say = words_of(wish.lang, case.on, case.currency)
    write(wish.out, monthly_summary(result, before, say).text.encode())
    return 0


def _read(path: Path) -> Before:
    name = str(path)
    before = before_in(read_all([name])[name])
    if before is None:
        raise CaseError([Problem(code="assessment_expected", file=name)])
    return before


def _a_month_ago(case: Case, found: CaseRead) -> Before:
    on = _month_before(case.on)
    answers = tuple(a for a in case.answers if a.at is None or a.at.date() <= on)
    then = case.model_copy(update={"on": on, "answers": answers})
    examined = examine(load_bank(), then, found.files, load_world(on))
    return Before.of(judge(load_bank(), then, examined.findings))


def _month_before(day: date) -> date:
    """The same day of the month before, or the last one it has."""
    last = last_day(day, 0)
    return last.replace(day=min(day.day, last.day))
