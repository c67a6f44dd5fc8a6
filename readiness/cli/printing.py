"""Short texts for the terminal, in the reader's language; messages go to standard error, results to standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date

from readiness.content.texts import texts
from readiness.errors import ContentError, UnknownId
from readiness.model.base import Lang
from readiness.model.place import Problem
from readiness.report.view.problems import problem_lines
from readiness.report.words import Words, words
from readiness.world.world import load_world


def words_of(lang: Lang, on: date, currency: str = "EUR") -> Words:
    return words(lang, load_world(on), currency)


def tell(line: str = "") -> None:
    """A line of the result."""
    sys.stdout.write(line + "\n")


def note(line: str) -> None:
    """Progress and messages."""
    sys.stderr.write(line + "\n")


def say_problems(problems: Iterable[Problem], lang: Lang) -> None:
    """In the reader's language; where the texts themselves are what is broken, by code, place and facts."""
    found = tuple(problems)
    try:
        lines = problem_lines(found, words_of(lang, date.today()))
    except ContentError:
        for problem in found:
            row = problem.where.row if problem.where else None
            note(f"{problem.file}, {row}: {problem.code} {problem.params}")
        return
    for line in lines:
        times = f" (×{line.times})" if line.times > 1 else ""
        note(f"{line.where}: {line.says} {line.todo}{times}")


def say_unknown(error: UnknownId, lang: Lang) -> None:
    note(texts(lang)("cli/unknown_id", kind=error.kind, id=error.ident))
