"""Every preset of the larger sample firm, through network, checks and buyers, beside one pass of its network."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benches.ratio import Ratio, side_by_side
from readiness.assess import judge
from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.network.analyse import analyse
from readiness.network.exposure.exposed import with_exposure
from readiness.report.outcome import preset_what_ifs
from readiness.store.folder_case import read_case
from readiness.supposing import suppose
from readiness.world.world import load_world

FIRM = Path(__file__).parents[1] / "data" / "demo" / "spindle-de"


def ratios() -> Iterator[Ratio]:
    """The slowest preset counts: each is one click in the app."""
    read = read_case(FIRM)
    assert read.case is not None
    case, bank, world = read.case, load_bank(), load_world(read.case.on)
    limits = bank.limits(case.on)
    seen = examine(bank, case, read.files, world)
    network = seen.network
    assert network is not None
    now = judge(bank, case, seen.findings)

    def one_pass() -> None:
        with_exposure(analyse(network, world, limits), network, world, limits)

    specs = preset_what_ifs(bank, case, seen, world)
    tries = [partial(suppose, bank, case, seen, now, world, [spec]) for spec in specs]
    measured = [(spec, *side_by_side(tried, one_pass)) for spec, tried in zip(specs, tries, strict=True)]
    spec, work, floor = max(measured, key=lambda found: found[1] / found[2])
    yield Ratio(f"what-if, slowest preset ({spec})", work, floor, "one pass of the network", most=3)
