"""`export --to pack`: what the case's files prove, in the forms buyers' agents read, as one archive."""

from __future__ import annotations

from argparse import Namespace

from readiness.cli.disk import write
from readiness.content.loader import load_bank
from readiness.errors import CaseError
from readiness.examine import examine
from readiness.report.pack.files import pack_zip
from readiness.store.folder_case import read_case
from readiness.world.world import load_world


def pack(wish: Namespace) -> int:
    """No score and no plan is worked out. Raises CaseError where the case cannot be read."""
    found = read_case(wish.case)
    if found.case is None:
        raise CaseError(found.problems)
    case = found.case if wish.on is None else found.case.model_copy(update={"on": wish.on})
    bank, world = load_bank(), load_world(case.on)
    examined = examine(bank, case, found.files, world)
    write(wish.out, pack_zip(bank, case, examined, world, wish.lang))
    return 0
