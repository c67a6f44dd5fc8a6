"""What worker processes do: the slow functions of the product, each with everything it needs as its inputs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.examine import Examined, examine
from readiness.model.assessment import Assessment
from readiness.model.base import Lang
from readiness.model.case import Case
from readiness.model.network import NetworkAnalysis, WhatIf
from readiness.model.roadmap import Roadmap
from readiness.network.picture import Picture, picture
from readiness.network.whatif import what_if
from readiness.report.ics import roadmap_ics
from readiness.report.pdf import pdf_report
from readiness.report.view.result import Result
from readiness.report.xlsx import roadmap_xlsx
from readiness.roadmap.plan import plan
from readiness.world.world import World, load_world


@lru_cache(maxsize=8)
def world_on(day: date) -> World:
    return load_world(day)


def ready() -> bool:
    """The first piece of work of every worker: everything is imported and the bank is read."""
    return bool(load_bank().questions)


def examine_case(case: Case, files: Mapping[str, bytes]) -> Examined:
    return examine(load_bank(), case, files, world_on(case.on))


def plan_case(case: Case, examined: Examined) -> Roadmap:
    return plan(Standing.of(load_bank(), case, examined.findings))


def try_what_if(case: Case, examined: Examined, spec: str) -> WhatIf | None:
    """None where there is no network; raises UnknownId for a wish nobody can read."""
    if examined.network is None:
        return None
    return what_if(examined.network, world_on(case.on), spec)


def draw_network(case: Case, examined: Examined) -> Picture | None:
    if examined.network is None or examined.analysis is None:
        return None
    most = load_bank().limits(case.on)["network.picture_nodes"]
    return picture(examined.network, examined.analysis.failures, most)


def print_report(
    case: Case, assessment: Assessment, roadmap: Roadmap, network: NetworkAnalysis | None, lang: Lang
) -> bytes:
    return pdf_report(_result(case, assessment, roadmap, network), lang)


def write_sheet(
    case: Case, assessment: Assessment, roadmap: Roadmap, network: NetworkAnalysis | None, lang: Lang
) -> bytes:
    return roadmap_xlsx(_result(case, assessment, roadmap, network), lang)


def write_calendar(
    case: Case, assessment: Assessment, roadmap: Roadmap, network: NetworkAnalysis | None, lang: Lang
) -> bytes:
    return roadmap_ics(_result(case, assessment, roadmap, network), lang)


def _result(case: Case, assessment: Assessment, roadmap: Roadmap, network: NetworkAnalysis | None) -> Result:
    return Result(load_bank(), world_on(case.on), case, assessment, roadmap, network)
