"""`export --to answers`: the two questions buyers ask, answered product by product as PDF and JSON."""

from __future__ import annotations

from argparse import Namespace

from readiness.cli.disk import make_folder, write
from readiness.cli.printing import note, words_of
from readiness.content.loader import load_bank
from readiness.errors import CaseError
from readiness.examine import examine
from readiness.model.place import Problem
from readiness.network.origins.rule import parse_rule, stated_rule
from readiness.report.answers.facts import all_facts
from readiness.report.answers.files import sheet_files
from readiness.store.folder_case import read_case
from readiness.world.world import load_world


def answers(wish: Namespace) -> int:
    """Into the folder named. Raises CaseError where the case cannot be read or holds no product, UnknownId for a rule
    of origin nobody can read."""
    found = read_case(wish.case)
    if found.case is None:
        raise CaseError(found.problems)
    case = found.case if wish.on is None else found.case.model_copy(update={"on": wish.on})
    bank = load_bank()
    world = load_world(case.on)
    rule = parse_rule(wish.origin_rule, world) if wish.origin_rule else stated_rule(case, world)
    examined = examine(bank, case, found.files, world)
    facts = all_facts(case, examined, bank.limits(case.on), rule)
    if not facts:
        raise CaseError([*examined.problems, Problem(code="answers_need_parts")])
    say = words_of(wish.lang, case.on, case.currency)
    make_folder(wish.out)
    for name, data in sheet_files(facts, say).items():
        write(wish.out / name, data)
        note(say("cli/written", file=str(wish.out / name)))
    return 0
