"""One function a command: read, compute, write; every decision is taken below."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from readiness.checks.base import Limits
from readiness.cli.answers import answers
from readiness.cli.branding import brand_in
from readiness.cli.disk import folder_stands, make_folder, read_all, write
from readiness.cli.measures import asked_for
from readiness.cli.pack import pack
from readiness.cli.printing import note, say_problems, tell, words_of
from readiness.cli.short import check_text, network_text, plan_text, result_text
from readiness.cli.summary import summary
from readiness.content.lint import lint_content
from readiness.content.loader import load_bank
from readiness.content.texts import texts
from readiness.errors import CaseError
from readiness.evidence.parts_list import PartsList
from readiness.evidence.read import read_files
from readiness.evidence.remembered import readings
from readiness.examine import Examined, examine_read, only_currency
from readiness.fetch.visit import Visit, visit
from readiness.model.base import LANGS, Lang
from readiness.model.case import Case
from readiness.model.roadmap import HORIZONS, Solver
from readiness.network.analyse import analyse
from readiness.network.build import build
from readiness.network.exposure.exposed import with_exposure
from readiness.network.measures import measured
from readiness.network.wider import with_wider
from readiness.report.file_report import file_report_xlsx
from readiness.report.handover.jira import plan_jira
from readiness.report.handover.mspdi import plan_mspdi
from readiness.report.handover.plan_version import plan_version_json
from readiness.report.ics import calendar_ics, roadmap_ics
from readiness.report.json import assess_json, check_json, network_json, plan_json
from readiness.report.outcome import outcome
from readiness.report.pdf import pdf_report
from readiness.report.starters_docx import starters_docx
from readiness.report.view.file_lines import file_lines
from readiness.report.view.result import Result
from readiness.report.xlsx import roadmap_xlsx
from readiness.store.folder_case import read_case
from readiness.world.folder import data_folder
from readiness.world.world import World, load_world


def demo(wish: Namespace) -> int:
    """Everything a sample firm gives: three JSON files, three PDFs, the roadmap as XLSX and ICS."""
    make_folder(wish.out)
    result = _result(Path(str(data_folder() / "demo" / wish.firm)), wish, what_ifs=None)
    outputs: dict[str, Callable[[], bytes]] = {
        "assessment.json": lambda: assess_json(result),
        "network.json": lambda: network_json(result.network),
        "plan.json": lambda: plan_json(result.roadmap),
        **{f"report-{lang}.pdf": _pdf(result, lang) for lang in LANGS},
        "roadmap.xlsx": lambda: roadmap_xlsx(result, wish.lang),
        "roadmap.ics": lambda: roadmap_ics(result, wish.lang),
    }
    for name, make in outputs.items():
        write(wish.out / name, make())
        note(texts(wish.lang)("cli/written", file=str(wish.out / name)))
    return 0


def _pdf(result: Result, lang: Lang) -> Callable[[], bytes]:
    return lambda: pdf_report(result, lang)


def assess(wish: Namespace) -> int:
    result = _result(wish.case, wish, wish.what_if)
    if wish.json:
        return _raw(assess_json(result))
    tell(result_text(result, words_of(wish.lang, result.case.on, result.case.currency)))
    return 0


def check(wish: Namespace) -> int:
    """Evidence files alone: only checks whose evidence is among them are listed."""
    case, examined = _files(wish, _visited(wish.url), only_present=True)
    if wish.json:
        return _raw(check_json(examined))
    tell(check_text(examined, words_of(wish.lang, case.on)))
    return 0


def _visited(url: str | None) -> Visit:
    """What the firm's own site shows, where it was asked for. Raises CaseError where nothing of it could be had."""
    found = visit(url) if url is not None else Visit({}, ())
    if found.problems and not found.files:
        raise CaseError(found.problems)
    return found


def network(wish: Namespace) -> int:
    case, examined = _files(wish, Visit({}, ()))
    world = load_world(case.on)
    whole = examined.network or build((), case.rates, case.currency, world)
    bank = load_bank()
    limits, known = Limits(bank.limits(case.on)), bank.countermeasures()
    analysis = analyse(whole, world, limits, wish.what_if, wish.all, known=known)
    analysis = with_exposure(with_wider(analysis, whole, world, limits), whole, world, limits)
    analysis = measured(analysis, whole, world, limits, asked_for(wish, world))
    if wish.json:
        return _raw(network_json(analysis, examined.problems, _countries_read(examined, world)))
    say = words_of(wish.lang, case.on)
    tell(network_text(analysis, examined.problems, say, _countries_read(examined, world)))
    return 0


def _countries_read(examined: Examined, world: World) -> dict[str, str | None]:
    """Spellings of countries in the parts lists and what each was read as."""
    parts = examined.dossier.get(PartsList)
    said = () if parts is None else (*parts.column("country"), *parts.column("origin"))
    return world.countries.read_as(said)


def plan(wish: Namespace) -> int:
    """The roadmap under the limits given here, which win over those of the case."""
    result = _result(wish.case, wish, change=lambda case: _limited(case, wish), solver=wish.solver)
    if result.roadmap.solver_trouble is not None:
        note(texts(wish.lang)(f"plan/proof/{result.roadmap.solver_trouble}"))
    if wish.json:
        return _raw(plan_json(result.roadmap))
    tell(plan_text(result, words_of(wish.lang, result.case.on, result.case.currency)))
    return 0


def _limited(case: Case, wish: Namespace) -> Case:
    stated = zip(HORIZONS, (wish.budget_0_6, wish.budget_6_12, wish.budget_12), strict=True)
    budget = dict(case.limits.budget) | {h: n for h, n in stated if n is not None}
    days = dict(case.limits.days_per_month)
    if wish.days_per_month is not None:
        days["all"] = wish.days_per_month
    limits = case.limits.model_copy(update={"budget": budget, "days_per_month": days})
    return case.model_copy(update={"limits": limits})


def report(wish: Namespace) -> int:
    folder_stands(wish.out)
    brand = brand_in(wish.branding, wish.on or date.today())
    write(wish.out, pdf_report(_result(wish.case, wish, what_ifs=None), wish.lang, wish.edition, brand))
    return 0


def export(wish: Namespace) -> int:
    if wish.to == "answers":
        return answers(wish)
    folder_stands(wish.out)
    if wish.to == "pack":
        return pack(wish)
    if wish.to == "summary":
        return summary(wish)
    result = _result(wish.case, wish)
    make: dict[str, Callable[[], bytes]] = {
        "xlsx": lambda: roadmap_xlsx(result, wish.lang),
        "ics": lambda: roadmap_ics(result, wish.lang, wish.owner),
        "mspdi": lambda: plan_mspdi(result, wish.lang),
        "jira": lambda: plan_jira(result, wish.lang),
        "plan-json": lambda: plan_version_json(result),
        "json": lambda: assess_json(result),
        "calendar": lambda: calendar_ics(result, wish.lang),
        "file-report": lambda: _file_report(result, wish.lang),
        "starters": lambda: starters_docx(result, wish.lang),
    }
    write(wish.out, make[wish.to]())
    return 0


def _file_report(result: Result, lang: Lang) -> bytes:
    say, found = words_of(lang, result.case.on, result.case.currency), result.assessment
    return file_report_xlsx(file_lines(found.findings, found.problems, result.bank, say), result.case.on, say)


def lint(wish: Namespace) -> int:
    """Problems of the questionnaires, all at once."""
    problems = lint_content(wish.folder)
    say_problems(problems, wish.lang)
    if not any(p.code == "yaml_broken" for p in problems):
        note(texts(wish.lang)("cli/lint", n=len(problems)))
    return 1 if problems else 0


def _raw(data: bytes) -> int:
    sys.stdout.buffer.write(data + b"\n")
    return 0


def _result(
    path: Path,
    wish: Namespace,
    what_ifs: Sequence[str] | None = (),
    change: Callable[[Case], Case] = lambda case: case,
    solver: Solver = "local",
) -> Result:
    found = read_case(path)
    if found.case is None:
        raise CaseError(found.problems)
    case = change(found.case if wish.on is None else found.case.model_copy(update={"on": wish.on}))
    return outcome(load_bank(), case, found.files, load_world(case.on), what_ifs, found.problems, solver)


def _files(wish: Namespace, visited: Visit, only_present: bool = False) -> tuple[Case, Examined]:
    """The files named on the command line, each under the name given there, and those of a site by their address.

    No case says what a currency is worth, and none needs to where every price is in the same one.
    """
    case = Case(name="", on=wish.on or date.today())
    world = load_world(case.on)
    dossier = read_files([*read_all(wish.files).items(), *visited.files.items()], read=readings().read)
    dossier = replace(dossier, problems=(*visited.problems, *dossier.problems))
    currency = only_currency(dossier, world) or case.currency
    case = case.model_copy(update={"currency": currency})
    return case, examine_read(load_bank(), case, dossier, world, only_present=only_present)
