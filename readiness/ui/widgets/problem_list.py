"""What could not be read or contradicts itself, with what to do; nothing of it was counted."""

from __future__ import annotations

from readiness.report.view.problems import ProblemLine, problem_lines
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.table import show_table, table_of


def problem_list(result: Result, say: Words) -> None:
    lines = problem_lines(result.assessment.problems, say)
    if lines:
        folded(say("report/problems/title"), ":material/report:", "problems", lambda: _table(lines, say))


def _table(lines: tuple[ProblemLine, ...], say: Words) -> None:
    prose(say("report/problems/intro"))
    rows = [(line.where, say.joined((line.says, line.todo)), line.times) for line in lines]
    columns = [say("report/problems/where"), say("report/problems/what"), "×"]
    show_table(table_of(rows, columns), say("report/problems/title"))
