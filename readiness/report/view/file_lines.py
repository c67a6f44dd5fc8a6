"""The reader's report: for the colleague who has to fix a file - where, what is wrong, how a buyer reacts, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readiness.model.bank import Bank
from readiness.model.finding import Finding
from readiness.model.place import Place, Problem
from readiness.report.view.inspection import finding_sentence
from readiness.report.view.problems import problem_line
from readiness.report.words import Words

WHOLE_FILE = 0
"""Sorts what concerns the whole file before its rows."""


@dataclass(frozen=True)
class FileLine:
    file: str
    sheet: str
    row: int | None
    field: str
    wrong: str
    reacts: str
    """What a buyer's system makes of it."""
    fix: str
    source: str
    """Id of the check or code of the problem."""


def file_lines(
    findings: Iterable[Finding], problems: Iterable[Problem], bank: Bank, say: Words
) -> tuple[FileLine, ...]:
    """By file, the whole file first, then row by row."""
    lines = [*_of_problems(problems, say), *_of_findings(findings, bank, say)]
    return tuple(sorted(lines, key=lambda x: (x.file, x.sheet, x.row or WHOLE_FILE, x.field, x.source)))


def _of_problems(problems: Iterable[Problem], say: Words) -> Iterator[FileLine]:
    for problem in problems:
        if problem.file is None:
            continue
        line = problem_line(problem, say)
        where = problem.where or Place(file=problem.file)
        reach = "file" if where.row is None else "row" if where.field is None else "value"
        yield FileLine(
            file=problem.file,
            sheet=where.sheet or "",
            row=where.row,
            field=say.field(where.field) if where.field else "",
            wrong=line.says,
            reacts=line.reacts or say(f"file_report/reaction/{reach}"),
            fix=line.todo,
            source=problem.code,
        )


def _of_findings(findings: Iterable[Finding], bank: Bank, say: Words) -> Iterator[FileLine]:
    """Checks that are not met, one line a place; rows beyond those handed out are counted in a last line."""
    for finding in findings:
        if finding.verdict not in ("part", "unmet"):
            continue
        question = bank.question.get(finding.question or "")
        wrong, fix = finding_sentence(finding, say), say(f"check/{finding.check}/do")
        reacts = say.question(question.id, "consequence") if question else say("file_report/reaction/finding")
        for place in finding.places:
            yield FileLine(
                file=place.file,
                sheet=place.sheet or "",
                row=place.row,
                field=say.field(place.field) if place.field else "",
                wrong=wrong,
                reacts=reacts,
                fix=fix,
                source=finding.check,
            )
        left = finding.place_count - len(finding.places)
        if left > 0 and finding.places:
            last = finding.places[-1].file
            more = say("file_report/more", n=say.number(left))
            yield FileLine(last, "", None, "", say.joined((wrong, more)), reacts, fix, finding.check)
