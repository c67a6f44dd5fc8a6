"""What worker processes do: the slow functions of the product, each with everything it needs as its inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from readiness.buyer.standing import Standing
from readiness.content.kpis import load_kpis
from readiness.content.loader import load_bank
from readiness.evidence.base import Dossier
from readiness.evidence.read import read_files
from readiness.examine import Examined, examine, replies_in
from readiness.fetch.visit import Visit, visit
from readiness.model.assessment import Assessment, CaseWhatIf
from readiness.model.base import Lang
from readiness.model.case import Case
from readiness.model.comparison import Comparison
from readiness.model.network import NetworkAnalysis, WhatIf
from readiness.model.portfolio import FirmStanding
from readiness.model.roadmap import PlanLimits, Roadmap
from readiness.network.measures import measured, of_case
from readiness.network.picture import Picture
from readiness.network.whatif import what_ifs_of
from readiness.network.wider import with_wider
from readiness.planning.health.of_case import with_health
from readiness.planning.judged import judged
from readiness.planning.overview import Overview, overview
from readiness.planning.rolling.replan import Replanned, replan
from readiness.portfolio.compare import Facts, Touch, compare
from readiness.portfolio.firm import standing_of
from readiness.report.branding.brand import Brand
from readiness.report.document import HOUSE
from readiness.report.edition.legal import Edition
from readiness.report.ics import roadmap_ics
from readiness.report.outcome import drawn, preset_what_ifs, usual_what_ifs, with_measures
from readiness.report.pack.files import pack_zip
from readiness.report.pdf import pdf_report
from readiness.report.two_dates import two_dates_pdf
from readiness.report.view.compared import days
from readiness.report.view.result import Result
from readiness.report.words import words
from readiness.report.xlsx import roadmap_xlsx
from readiness.roadmap.neglect import Dated
from readiness.roadmap.plan import plan
from readiness.supposing import suppose
from readiness.world.world import World, load_world


@lru_cache(maxsize=8)
def world_on(day: date) -> World:
    return load_world(day)


def ready() -> bool:
    """The first piece of work of every worker: everything is imported and the bank is read."""
    return bool(load_bank().questions)


def examine_case(case: Case, files: Mapping[str, bytes]) -> Examined:
    return examine(load_bank(), case, files, world_on(case.on))


def stand(case: Case, files: Mapping[str, bytes], path: str) -> FirmStanding:
    """A case as a portfolio lists it."""
    return standing_of(load_bank(), case, files, path)


def compare_days(then: Facts, now: Facts, touched: Mapping[str, Touch]) -> Comparison:
    return compare(load_bank(), then, now, touched=touched)


def print_two_dates(found: Comparison, lang: Lang, brand: Brand) -> bytes:
    """The file the terminal makes, too: no sum of money stands in it, so the currency does not matter."""
    _, day = days(found)
    return two_dates_pdf(found, load_bank(), words(lang, world_on(day), "EUR"), brand)


def look_at_site(url: str) -> Visit:
    return visit(url)


def read_plan(name: str, data: bytes) -> Dossier:
    """A workbook with a plan, opened in the limited child like every file."""
    return read_files([(name, data)])


def plan_case(case: Case, examined: Examined) -> Roadmap:
    return plan(
        Standing.of(load_bank(), case, examined.findings), dated=Dated(examined.findings, examined.expiries)
    )


def plan_again(case: Case, examined: Examined) -> Replanned | None:
    """None while no plan is agreed."""
    return None if case.plan is None else replan(Standing.of(load_bank(), case, examined.findings), case.plan)


def judge_plan(case: Case, examined: Examined) -> Roadmap | None:
    """The agreed plan with its own figures, from the months it states; None while nothing is agreed."""
    if case.plan is None:
        return None
    return judged(Standing.of(load_bank(), case, examined.findings), case.plan)


def count_plan(case: Case, examined: Examined, limits: PlanLimits) -> Overview | None:
    """None while no plan is agreed."""
    if case.plan is None:
        return None
    standing = Standing.of(load_bank(), case, examined.findings)
    return overview(standing, case.plan, limits, load_kpis())


def try_what_if(case: Case, examined: Examined, now: Assessment, spec: str) -> CaseWhatIf | None:
    """None where there is no network; raises UnknownId for a wish nobody can read."""
    return next(iter(suppose(load_bank(), case, examined, now, world_on(case.on), (spec,))), None)


def try_presets(case: Case, examined: Examined) -> tuple[WhatIf, ...]:
    """Every preset on the network alone."""
    bank, world = load_bank(), world_on(case.on)
    if examined.network is None:
        return ()
    specs = preset_what_ifs(bank, case, examined, world)
    return what_ifs_of(examined.network, world, specs, bank.limits(case.on), bank.countermeasures())


def measure_network(case: Case, examined: Examined) -> NetworkAnalysis | None:
    """Times, drawn years and origins by what the case states. None where there is no network."""
    network, analysis = examined.network, examined.analysis
    if network is None or analysis is None:
        return None
    world, limits = world_on(case.on), load_bank().limits(case.on)
    asked, _ = of_case(case, network, world, limits, solve=True)
    return measured(analysis, network, world, limits, asked)


def widen_network(case: Case, examined: Examined) -> NetworkAnalysis | None:
    """Regions, ports, and two parts at once. None where there is no network."""
    network, analysis = examined.network, examined.analysis
    if network is None or analysis is None:
        return None
    return with_wider(analysis, network, world_on(case.on), load_bank().limits(case.on))


def draw_network(case: Case, examined: Examined) -> Picture | None:
    return drawn(load_bank(), case, examined)


def print_report(
    case: Case,
    examined: Examined,
    now: Assessment,
    roadmap: Roadmap,
    lang: Lang,
    edition: Edition = "full",
    brand: Brand = HOUSE,
) -> bytes:
    """With the picture and the usual what-ifs, so that the file equals the one the terminal makes."""
    result = _result(case, examined, now, roadmap)
    usual = usual_what_ifs(case, examined)
    supposed = suppose(result.bank, case, examined, now, result.world, usual)
    whole = replace(result, picture=draw_network(case, examined), supposed=supposed)
    return pdf_report(with_measures(whole, examined), lang, edition, brand)


def write_sheet(case: Case, examined: Examined, now: Assessment, roadmap: Roadmap, lang: Lang) -> bytes:
    return roadmap_xlsx(_result(case, examined, now, roadmap), lang)


def write_calendar(case: Case, examined: Examined, now: Assessment, roadmap: Roadmap, lang: Lang) -> bytes:
    return roadmap_ics(_result(case, examined, now, roadmap), lang)


def make_pack(case: Case, examined: Examined, lang: Lang) -> bytes:
    return pack_zip(load_bank(), case, examined, world_on(case.on), lang)


def _result(case: Case, examined: Examined, now: Assessment, roadmap: Roadmap) -> Result:
    bank = load_bank()
    return Result(
        bank,
        world_on(case.on),
        case,
        now,
        with_health(roadmap, case, bank),
        examined.analysis,
        heads=examined.dossier.heads,
        replies=replies_in(examined.dossier, case),
        expiries=examined.expiries,
    )
