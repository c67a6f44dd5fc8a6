"""A problem in the reader's language: what is wrong, where, what to do next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from readiness.model.place import Problem
from readiness.report.words import Words


@dataclass(frozen=True)
class ProblemLine:
    code: str
    file: str
    where: str
    says: str
    todo: str
    times: int
    """How often the same problem stands in the same file; only the first place is named."""


def problem_line(problem: Problem, say: Words, times: int = 1) -> ProblemLine:
    filled = {name: say.param(value) for name, value in problem.params.items()}
    return ProblemLine(
        code=problem.code,
        file=problem.file or "",
        where=say.place(problem.where) if problem.where else problem.file or "",
        says=say(f"problem/{problem.code}/says", **filled),
        todo=say(f"problem/{problem.code}/do", **filled),
        times=times,
    )


def problem_lines(problems: Iterable[Problem], say: Words) -> tuple[ProblemLine, ...]:
    """One line a kind of problem and file, in the order of their first places."""
    first: dict[tuple[str, str | None], Problem] = {}
    count: dict[tuple[str, str | None], int] = {}
    for problem in problems:
        key = (problem.code, problem.file)
        first.setdefault(key, problem)
        count[key] = count.get(key, 0) + 1
    return tuple(problem_line(p, say, count[key]) for key, p in first.items())
