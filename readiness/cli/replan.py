"""`replan`: the roadmap again, from what really happened - a calm plan, the best one, and a reason for every change."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from readiness.buyer.standing import Standing
from readiness.cli.printing import tell, words_of
from readiness.content.loader import load_bank
from readiness.errors import CaseError
from readiness.examine import examine
from readiness.planning.rolling.replan import begun_with
from readiness.planning.rolling.replan import replan as planned_again
from readiness.report.json import replan_json
from readiness.report.view.replanned import ChangeLine, ReplannedLines, replanned_lines
from readiness.report.words import Words
from readiness.store.folder_case import read_case
from readiness.world.world import load_world


def add_replan(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", type=Path)
    command.add_argument("--json", action="store_true")


def replan(wish: Namespace) -> int:
    """Without an agreed plan the roadmap counts as the plan, as it was on the date the case states."""
    found = read_case(wish.case)
    if found.case is None:
        raise CaseError(found.problems)
    case = found.case if wish.on is None else found.case.model_copy(update={"on": wish.on})
    bank = load_bank()
    findings = examine(bank, case, found.files, load_world(case.on)).findings
    plan = begun_with(bank, case, findings, found.case.on)
    again = planned_again(Standing.of(bank, case, findings), plan)
    if wish.json:
        sys.stdout.buffer.write(replan_json(again) + b"\n")
        return 0
    say = words_of(wish.lang, case.on, case.currency)
    tell("\n".join(_text(replanned_lines(again, plan, say), say)))
    return 0


def _text(lines: ReplannedLines, say: Words) -> Iterator[str]:
    yield lines.frozen
    yield lines.choice
    yield lines.outlook
    yield from lines.unproven
    yield from _changes(say("replan/calm"), lines.calm, say)
    if lines.best != lines.calm:
        yield from _changes(say("replan/best"), lines.best, say)


def _changes(title: str, changes: tuple[ChangeLine, ...], say: Words) -> Iterator[str]:
    yield f"\n{title}"
    yield from (f"  {line.said}" for line in changes)
    if not changes:
        yield f"  {say('replan/nothing')}"
