"""What is wrong with each row of a list, in one line beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from readiness.model.place import Problem
from readiness.network.row import PartRow
from readiness.report.view.problems import problem_line
from readiness.report.words import Words


def row_problems(rows: Sequence[PartRow], problems: Iterable[Problem], say: Words) -> tuple[str, ...]:
    """One text a row, empty where nothing is wrong; a problem of one place stands beside every row from there."""
    by_place: dict[tuple[str, str | None, int | None], list[str]] = {}
    for problem in problems:
        if problem.where is not None and problem.where.row is not None:
            place = (problem.where.file, problem.where.sheet, problem.where.row)
            by_place.setdefault(place, []).append(problem_line(problem, say).says)
    return tuple(say.joined(dict.fromkeys(by_place.get((row.file, row.sheet, row.row), ()))) for row in rows)
