"""`compare`: one firm at two dates - what moved, and what of it is the firm, the calendar or newer questions."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from readiness.cli.branding import brand_in
from readiness.cli.disk import folder_stands, write
from readiness.cli.kept_cases import Kept, opened, read_facts
from readiness.cli.printing import tell, words_of
from readiness.content.loader import load_bank, read_bank
from readiness.errors import CaseError, ContentError
from readiness.model.bank import Bank
from readiness.model.comparison import Comparison
from readiness.model.place import Problem
from readiness.portfolio.compare import Facts, Touch
from readiness.portfolio.compare import compare as compared
from readiness.report.json import value_json
from readiness.report.two_dates import two_dates_pdf
from readiness.report.view.compared import (
    FigureLine,
    GateMoveLine,
    about_bank,
    answer_lines,
    evidence_lines,
    fact_line,
    figure_lines,
    gate_lines,
    law_lines,
    lead,
    verdict_lines,
    who_when,
)
from readiness.report.words import Words


def add_compare(command: argparse.ArgumentParser, day: Callable[[str], date]) -> None:
    command.add_argument("case", metavar="CASE")
    command.add_argument("later", nargs="?", type=Path, metavar="LATER")
    command.add_argument("--from", dest="then", type=day, metavar="DATE")
    command.add_argument("--to", dest="now", type=day, metavar="DATE")
    command.add_argument("--bank-then", type=Path, metavar="DIR")
    told = command.add_mutually_exclusive_group()
    told.add_argument("--json", action="store_true")
    told.add_argument("--pdf", type=Path, metavar="FILE")
    command.add_argument("--branding", type=Path, metavar="FOLDER")


def compare(wish: Namespace) -> int:
    """A stored case as it stood on both days, or what two folders or zips hold; of one folder the calendar alone.

    A face that is wrong or a folder that is not there is told before anything is computed, as with the report.
    """
    if wish.pdf is not None:
        folder_stands(wish.pdf)
    brand = brand_in(wish.branding, wish.on or date.today())
    then, now, touched = _both(wish)
    if now.day < then.day:
        days = {"then": then.day.isoformat(), "now": now.day.isoformat()}
        raise CaseError([Problem(code="days_backwards", file=str(wish.case), params=days)])
    found = compared(load_bank(), then, now, _bank(wish.bank_then), touched)
    if wish.json:
        sys.stdout.buffer.write(value_json(found) + b"\n")
        return 0
    say = words_of(wish.lang, now.day, now.case.currency)
    if wish.pdf is not None:
        write(wish.pdf, two_dates_pdf(found, load_bank(), say, brand))
        return 0
    tell("\n".join(_text(found, then.day, now.day, say)))
    return 0


def _both(wish: Namespace) -> tuple[Facts, Facts, dict[str, Touch]]:
    path = Path(wish.case)
    if path.exists():
        then = read_facts(path, wish.then)
        return then, read_facts(wish.later or path, wish.now or wish.on), {}
    with opened() as store:
        kept = Kept.named(store, wish.case)
        now = wish.now or wish.on or date.today()
        then_day = wish.then or now
        return kept.facts(then_day), kept.facts(now), kept.touched(then_day, now)


def _bank(folder: Path | None) -> Bank | None:
    """The questions of then, where somebody kept them. Raises ContentError."""
    if folder is None:
        return None
    bank, problems = read_bank(folder)
    if problems:
        raise ContentError(problems)
    return bank


def _text(found: Comparison, then: date, now: date, say: Words) -> Iterator[str]:
    yield say("compared/title", firm=found.after.name or "", then=say.short_day(then), now=say.short_day(now))
    yield lead(found, say)
    yield about_bank(found, say)
    for figure in figure_lines(found, say):
        yield f"  {say.pair(figure.name, f'{figure.then} → {figure.now}')}  [{_parts(found, figure, say)}]"
    verdicts = verdict_lines(found, say)
    yield from _block("verdicts", [_moved(v.buyer, v.then, v.now, v.because) for v in verdicts], say)
    gates = gate_lines(found, say)
    yield from _block("gates", [_moved(_gate(g, say), g.then, g.now, g.because) for g in gates], say)
    answers = answer_lines(found, load_bank(), say)
    yield from _block("answers", [_moved(a.question, a.then, a.now, who_when(a, say)) for a in answers], say)
    yield from _block("evidence", evidence_lines(found, say), say)
    yield from _block("laws", law_lines(found, say), say)
    if found.facts:
        yield fact_line(found, say)


def _block(name: str, lines: Sequence[str], say: Words) -> Iterator[str]:
    if lines:
        yield f"\n{say(f'compared/{name}')}"
        yield from (f"  {line}" for line in lines)


def _parts(found: Comparison, line: FigureLine, say: Words) -> str:
    told = [("firm", line.firm), ("calendar", line.calendar)]
    told += [("bank", line.bank)] if found.bank_compared else []
    return say.row(say.pair(say(f"compared/by/{cause}"), part) for cause, part in told)


def _gate(line: GateMoveLine, say: Words) -> str:
    return say("view/list_entry", entry=line.gate, decides=line.buyers)


def _moved(name: str, then: str, now: str, because: str) -> str:
    return f"{name}: {then} → {now}  [{because}]"
