"""`plan-read`: a plan in a workbook, judged by itself or held against the plan of a case."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

import orjson

from readiness.buyer.standing import Standing
from readiness.cli.disk import read_all
from readiness.cli.health import health_text
from readiness.cli.printing import tell, words_of
from readiness.content.loader import load_bank
from readiness.errors import CaseError
from readiness.evidence.read import read_files
from readiness.examine import examine
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.place import Problem
from readiness.planning.health.examine import findings, health
from readiness.planning.health.rule import Circumstances
from readiness.planning.workbook.back import BroughtBack, brought_back
from readiness.planning.workbook.merge import Merged, PlanEdit, merged
from readiness.report.view.plan_back import edit_lines
from readiness.report.view.plan_health import health_lines
from readiness.report.view.problems import problem_lines
from readiness.roadmap.task import workload
from readiness.store.folder_case import read_case
from readiness.world.world import load_world


def add_plan_read(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE.xlsx")
    command.add_argument("--case", type=Path, metavar="CASE")
    command.add_argument("--json", action="store_true")


def plan_read(wish: Namespace) -> int:
    """Nothing is written: the plan with all changes and no conflict is told, for people to take over."""
    bank = load_bank()
    case, done = _case(wish, bank)
    dossier = read_files(list(read_all([wish.file]).items()))
    found = brought_back(dossier, case.plan, case.on, bank)
    if found is None:
        raise CaseError((*dossier.problems, Problem(code="plan_not_found", file=wish.file)))
    now = case.plan if case.plan is not None else found.base
    result = merged(found.base, now, found.theirs)
    around = Circumstances.of(bank, case, done)
    lint = findings(result.plan, around)
    score = health(lint, around.parameters)
    if wish.json:
        judged = {"lint": [f.model_dump(mode="json") for f in lint], "plan_health": score}
        printed = orjson.dumps(_told(found, result) | judged, option=orjson.OPT_INDENT_2)
        sys.stdout.buffer.write(printed + b"\n")
        return 0
    say = words_of(wish.lang, case.on, case.currency)
    for problem in problem_lines(found.problems, say):
        tell(f"! {problem.where}: {problem.says} {problem.todo}")
    for line in edit_lines(found, result, say):
        tell(line)
    told = health_lines(lint, result.plan, bank, say)
    for line in health_text(say("plan_health/score", score=say.number(score)), told, (), say):
        tell(line)
    return 0


def _case(wish: Namespace, bank: Bank) -> tuple[Case, frozenset[str]]:
    """The case, and the actions that already stand in it; without a case the usual limits hold. Raises CaseError."""
    if wish.case is None:
        return Case(name="", on=wish.on or date.today()), frozenset()
    found = read_case(wish.case)
    if found.case is None:
        raise CaseError(found.problems)
    case = found.case if wish.on is None else found.case.model_copy(update={"on": wish.on})
    seen = examine(bank, case, found.files, load_world(case.on))
    return case, frozenset(workload(Standing.of(bank, case, seen.findings)).done)


def _told(found: BroughtBack, result: Merged) -> dict[str, Any]:
    return {
        "ours": found.ours,
        "changes": [_edit(e) for e in result.changes],
        "conflicts": [_edit(e) for e in result.conflicts],
        "problems": [p.model_dump(mode="json") for p in found.problems],
        "plan": result.plan.model_dump(mode="json"),
    }


def _edit(edit: PlanEdit) -> dict[str, Any]:
    """A whole action or target is told as its own values, a part of one as it stands."""
    values = {name: _plain(getattr(edit, name)) for name in ("before", "now", "after")}
    return {"of": edit.of, "id": edit.id, "field": edit.field or None, **values}


def _plain(value: Any) -> Any:
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    return [_plain(v) for v in value] if isinstance(value, tuple) else value
