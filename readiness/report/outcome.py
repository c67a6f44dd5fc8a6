"""The whole way: a case and its files in, everything any output needs out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from readiness.assess import judge
from readiness.buyer.standing import Standing
from readiness.examine import Examined, examine, replies_in
from readiness.model.assessment import CaseWhatIf
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.place import Problem
from readiness.model.roadmap import Solver
from readiness.network.build import Network
from readiness.network.draws import draw, judged, with_years
from readiness.network.measures import Measures, measured, of_case
from readiness.network.picture import Picture, picture
from readiness.network.presets import Asked, preset_wishes, usual_wishes
from readiness.network.wider import with_wider
from readiness.planning.health.of_case import with_health
from readiness.report.view.result import Result
from readiness.roadmap.neglect import Dated
from readiness.roadmap.plan import plan
from readiness.supposing import suppose
from readiness.world.world import World


def outcome(
    bank: Bank,
    case: Case,
    files: Mapping[str, bytes],
    world: World,
    what_ifs: Sequence[str] | None = (),
    problems: Sequence[Problem] = (),
    solver: Solver = "local",
) -> Result:
    """`what_ifs` None asks for the usual ones. `problems` are those already found while the case was opened.

    Raises UnknownId for a what-if without meaning.
    """
    examined = examine(bank, case, files, world)
    result = result_of(bank, case, examined, world, problems, solver)
    specs = usual_what_ifs(case, examined) if what_ifs is None else what_ifs
    supposed = suppose(bank, case, examined, result.assessment, world, specs)
    return with_measures(replace(result, supposed=supposed), examined)


def with_measures(result: Result, examined: Examined) -> Result:
    """With what is told of the network beyond single failures: pairs, regions, ports, the years drawn by chance, times
    to recover and origins, by what the case states; its what-ifs on the same years. No outage is solved: a report
    waits for nothing that takes minutes."""
    network, analysis = examined.network, examined.analysis
    if network is None or analysis is None:
        return result
    world, limits = result.world, result.bank.limits(result.case.on)
    asked, told = of_case(result.case, network, world, limits)
    found = measured(with_wider(analysis, network, world, limits), network, world, limits, asked)
    problems = (*result.assessment.problems, *told)
    return replace(
        result,
        network=found,
        assessment=result.assessment.model_copy(update={"problems": problems}),
        supposed=_on_the_same_years(result, network, asked),
    )


def _on_the_same_years(result: Result, network: Network, asked: Measures) -> tuple[CaseWhatIf, ...]:
    if asked.years is None or not result.supposed:
        return result.supposed
    drawing = judged(result.bank.limits(result.case.on), asked.years, asked.chances)
    draws, drawn_ = draw(network, result.world, drawing, [w.spec for w in result.supposed])
    return with_years(result.supposed, draws, drawn_)


def result_of(
    bank: Bank,
    case: Case,
    examined: Examined,
    world: World,
    problems: Sequence[Problem] = (),
    solver: Solver = "local",
) -> Result:
    """From what the files showed to verdicts and roadmap; the part that runs again when an answer changes."""
    dated = Dated(examined.findings, examined.expiries)
    return Result(
        bank=bank,
        world=world,
        case=case,
        assessment=judge(bank, case, examined.findings, (*problems, *examined.problems)),
        roadmap=with_health(plan(Standing.of(bank, case, examined.findings), solver, dated), case, bank),
        network=examined.analysis,
        picture=drawn(bank, case, examined),
        heads=examined.dossier.heads,
        replies=replies_in(examined.dossier, case),
        expiries=examined.expiries,
    )


def usual_what_ifs(case: Case, examined: Examined) -> tuple[str, ...]:
    """The what-ifs a buyer asks first, for this network."""
    return () if examined.analysis is None else usual_wishes(examined.analysis, _asked(case))


def preset_what_ifs(bank: Bank, case: Case, examined: Examined, world: World) -> tuple[str, ...]:
    """Every kind of what-if once, made for this network."""
    network, analysis = examined.network, examined.analysis
    if network is None or analysis is None:
        return ()
    return preset_wishes(analysis, network, world, bank.limits(case.on), _asked(case))


def _asked(case: Case) -> Asked:
    return Asked(case.profile.country, case.profile.markets)


def drawn(bank: Bank, case: Case, examined: Examined) -> Picture | None:
    """The network as something to draw; None where no parts list was handed in."""
    if examined.network is None or examined.analysis is None:
        return None
    most = bank.limits(case.on)["network.picture_nodes"]
    return picture(examined.network, examined.analysis.failures, most)
