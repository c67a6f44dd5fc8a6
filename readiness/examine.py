"""From files to findings: read them, build the network, run every check whose evidence is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from readiness.buyer.tolerances import limits_of
from readiness.checks.base import Today
from readiness.checks.documents.expiries import expiries
from readiness.checks.runner import run_checks
from readiness.checks.stated_words import stated_problems
from readiness.evidence.base import Dossier
from readiness.evidence.parts_list import PartsList
from readiness.evidence.read import read_files
from readiness.evidence.reading import Hint
from readiness.evidence.remembered import readings
from readiness.evidence.supplier_reply import SupplierReplies
from readiness.evidence.supply import Sources
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.expiry import Expiry
from readiness.model.finding import Finding
from readiness.model.network import NetworkAnalysis
from readiness.model.place import Problem
from readiness.network.analyse import analyse
from readiness.network.build import Network, build
from readiness.network.declared import Reply, declare, replies_of
from readiness.network.exposure.exposed import with_exposure
from readiness.network.intake.gather import Gathered, gather, with_rows
from readiness.world.world import World


@dataclass(frozen=True)
class Examined:
    """`network` and `analysis` are None where no parts list with rows was handed in."""

    dossier: Dossier
    network: Network | None
    analysis: NetworkAnalysis | None
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]

    @property
    def expiries(self) -> tuple[Expiry, ...]:
        """What stops being valid when."""
        return expiries(self.dossier)


def hints_of(case: Case) -> dict[str, Hint]:
    """What people confirmed about the case's files."""
    return {
        e.file: Hint(kind=e.kind, columns=dict(e.columns), confirmed=dict(e.confirmed)) for e in case.evidence
    }


def examine(
    bank: Bank,
    case: Case,
    files: Mapping[str, bytes],
    world: World,
    what_ifs: Sequence[str] = (),
    only_present: bool = False,
) -> Examined:
    """Files by name, as handed in. Raises UnknownId for a what-if that names nothing known.

    `only_present` leaves out checks whose evidence was not handed in, instead of reporting them unknown.
    """
    dossier = read_files(list(files.items()), hints_of(case), readings().read)
    return examine_read(bank, case, dossier, world, what_ifs, only_present)


def examine_read(
    bank: Bank,
    case: Case,
    dossier: Dossier,
    world: World,
    what_ifs: Sequence[str] = (),
    only_present: bool = False,
) -> Examined:
    """The same for files that were read already."""
    limits = limits_of(bank, case)
    gathered = gather(dossier, case, world, limits)
    dossier = with_rows(dossier, gathered)
    network = network_of(gathered, dossier, case, world)
    analysis = None
    if network is not None:
        analysis = with_exposure(analyse(network, world, limits, what_ifs), network, world, limits)
    findings = conclude(bank, case, dossier, network, analysis, world, only_present)
    of_network = () if analysis is None else analysis.problems
    problems = (*dossier.problems, *of_network, *stated_problems(case, world))
    return Examined(dossier, network, analysis, findings, problems)


def network_of(gathered: Gathered, dossier: Dossier, case: Case, world: World) -> Network | None:
    """From the rows all lists of the firm give together, and what its suppliers answered; None without rows."""
    if not gathered.rows:
        return None
    rows, told = declare(gathered.rows, replies_in(dossier, case), world)
    network = build(rows, case.rates, case.currency, world)
    return replace(network, problems=(*network.problems, *gathered.problems, *told))


def replies_in(dossier: Dossier, case: Case) -> tuple[Reply, ...]:
    """What suppliers answered, each answer with the supplier its request went to."""
    found = dossier.get(SupplierReplies)
    asked = {request.id: request.supplier for request in case.requests}
    return () if found is None else replies_of(found.lines.to_pydict(), asked)


def only_currency(dossier: Dossier, world: World) -> str | None:
    """The currency of every price in the lists of parts and sources; None where there are several, or none."""
    stated = set()
    for kind in (PartsList, Sources):
        found = dossier.get(kind)
        if found is not None:
            priced = found.where([price is not None for price in found.column("price")])
            stated |= {world.currencies.resolve(code) for code in set(priced.column("currency"))}
    return stated.pop() if len(stated) == 1 else None


def conclude(
    bank: Bank,
    case: Case,
    dossier: Dossier,
    network: Network | None,
    analysis: NetworkAnalysis | None,
    world: World,
    only_present: bool = False,
) -> tuple[Finding, ...]:
    """The findings from what was read."""
    known = [thing for thing in (network, analysis, world, case.profile, Today(case.on)) if thing is not None]
    return run_checks(bank, dossier, limits_of(bank, case), known, only_present)


def conclude_again(
    bank: Bank, case: Case, examined: Examined, network: Network, analysis: NetworkAnalysis, world: World
) -> tuple[Finding, ...]:
    """The findings with another network: only checks that look at the network run again.

    What was measured stays measured: where the other network leaves a check without an answer, the old one stands.
    """
    known = (network, analysis, world, case.profile, Today(case.on))
    limits = limits_of(bank, case)
    changed = run_checks(bank, examined.dossier, limits, known, asking=(Network, NetworkAnalysis))
    anew = {finding.check: finding for finding in changed if finding.verdict != "unknown"}
    return tuple(anew.get(finding.check, finding) for finding in examined.findings)
