"""Short texts for the terminal, in the reader's language; messages go to standard error, results to standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date

from readiness.content.texts import texts
from readiness.errors import UnknownId
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
    for line in problem_lines(problems, words_of(lang, date.today())):
        times = f" (×{line.times})" if line.times > 1 else ""
        note(f"{line.where}: {line.says} {line.todo}{times}")


def say_unknown(error: UnknownId, lang: Lang) -> None:
    note(texts(lang)("cli/unknown_id", kind=error.kind, id=error.ident))
