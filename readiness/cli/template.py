"""`template`: the one-sheet parts list to fill in; with files, what they say already stands in it."""

from __future__ import annotations

import argparse
from argparse import Namespace
from datetime import date, datetime, time
from pathlib import Path

from readiness.checks.base import Limits
from readiness.cli.disk import read_all, write
from readiness.cli.printing import note, say_problems, words_of
from readiness.content.loader import load_bank
from readiness.evidence.read import read_files
from readiness.examine import only_currency
from readiness.model.case import Case
from readiness.network.intake.gather import gather
from readiness.report.parts_template import parts_template
from readiness.world.world import load_world


def add_template(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="*", metavar="FILE")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")


def template(wish: Namespace) -> int:
    """Raises CaseError where a file cannot be read."""
    on = wish.on or date.today()
    world, case = load_world(on), Case(name="", on=on)
    dossier = read_files(list(read_all(wish.files).items()))
    currency = only_currency(dossier, world) or case.currency
    case = case.model_copy(update={"currency": currency})
    gathered = gather(dossier, case, world, Limits(load_bank().limits(on)))
    say = words_of(wish.lang, on, currency)
    write(wish.out, parts_template(say, datetime.combine(on, time()), gathered.rows))
    say_problems([*dossier.problems, *gathered.problems], wish.lang)
    note(say("cli/written", file=str(wish.out)))
    return 0
