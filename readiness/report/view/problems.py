"""A problem in the reader's language: what is wrong, where, what to do next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from readiness.model.place import Param, Problem
from readiness.report.view.invoice_rules import official_wording, plain_rule
from readiness.report.words import Words


@dataclass(frozen=True)
class ProblemLine:
    code: str
    file: str
    where: str
    says: str
    reacts: str
    """What a buyer's system makes of it; empty where nothing is known beyond where it stands."""
    todo: str
    times: int
    """How often the same problem stands in the same file; only the first place is named."""


def problem_line(problem: Problem, say: Words, times: int = 1) -> ProblemLine:
    filled = {name: say.param(value) for name, value in problem.params.items()}
    plain, official = plain_rule(problem, say), official_wording(problem, say)
    if official:
        filled["says"] = official
    return ProblemLine(
        code=problem.code,
        file=problem.file or "",
        where=say.place(problem.where) if problem.where else problem.file or "",
        says=plain.wrong if plain else say(f"problem/{problem.code}/says", **filled),
        reacts=plain.reacts if plain else "",
        todo=plain.fix if plain else say(f"problem/{problem.code}/do", **filled),
        times=times,
    )


def problem_lines(problems: Iterable[Problem], say: Words) -> tuple[ProblemLine, ...]:
    """One line a kind of problem and file, in the order of their first places; each broken rule is a kind of its own."""
    first: dict[tuple[str, Param, str | None], Problem] = {}
    count: dict[tuple[str, Param, str | None], int] = {}
    for problem in problems:
        key = (problem.code, problem.params.get("rule"), problem.file)
        first.setdefault(key, problem)
        count[key] = count.get(key, 0) + 1
    return tuple(problem_line(p, say, count[key]) for key, p in first.items())
