"""The bundled sample firms, computed once a test run."""

from functools import cache
from pathlib import Path

from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.model.case import EvidenceFile
from readiness.report.outcome import result_of
from readiness.store.folder_case import read_case
from readiness.world.world import load_world

DEMO = Path(__file__).parents[1] / "data" / "demo"
FIRMS = ("spindle-de", "gear-cn")


@cache
def read(firm):
    found = read_case(DEMO / firm)
    assert found.problems == ()
    return found


@cache
def world_of(firm):
    return load_world(read(firm).case.on)


@cache
def examined(firm):
    found = read(firm)
    return examine(load_bank(), found.case, found.files, world_of(firm))


@cache
def cleaned(firm):
    """The firm with every clean twin in place of its defective file; its people confirm what these say."""
    found = read(firm)
    twins = {p.name: p.read_bytes() for p in (DEMO / firm / "clean").iterdir()}
    kept = tuple(e if e.file not in twins else EvidenceFile(file=e.file) for e in found.case.evidence)
    case = found.case.model_copy(update={"evidence": kept})
    return examine(load_bank(), case, {**found.files, **twins}, world_of(firm))


@cache
def result(firm):
    return result_of(load_bank(), read(firm).case, examined(firm), world_of(firm))
