"""Facts of a tiny network whose names try to be markup, for the tests of answer sheets."""

from functools import cache

from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.report.answers.facts import all_facts
from readiness.world.world import load_world
from tests.report.sample import ON, PARTS, case


@cache
def examined(extra=None):
    files = {"parts.csv": PARTS.encode()} | ({} if extra is None else {"reply.csv": extra})
    return examine(load_bank(), case(), files, load_world(ON))


def facts(extra=None, **changed):
    return all_facts(case(**changed), examined(extra), load_bank().limits(ON))
