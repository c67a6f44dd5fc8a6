"""One firm of a portfolio: a case in, its standing out; runs in any process of any machine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from readiness.assess import judge
from readiness.buyer.considered import bought_classes
from readiness.buyer.gates import holds_the_score, stated_cap
from readiness.buyer.own import with_own_buyers
from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.model.assessment import Assessment, BuyerResult, GateResult
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.network import NetworkAnalysis
from readiness.model.place import Problem
from readiness.model.portfolio import BuyerStanding, FirmStanding, GateStanding, NetworkStanding
from readiness.network.naming import OWN_FIRM
from readiness.portfolio.due import due_days
from readiness.store.folder_case import read_zip
from readiness.world.world import load_world


def firm_standing(path: str, packed: bytes, on: date | None) -> FirmStanding:
    """`packed`: an exported case; `on` takes the place of the case's own date. No roadmap is planned."""
    read = read_zip(packed, path)
    if read.case is None:
        return FirmStanding(path=path, problems=read.problems)
    case = read.case if on is None else read.case.model_copy(update={"on": on})
    return standing_of(load_bank(), case, read.files, path, read.problems)


def standing_of(
    bank: Bank, case: Case, files: Mapping[str, bytes], path: str, problems: Iterable[Problem] = ()
) -> FirmStanding:
    """The same by the bank that is handed in, for a case that was read already."""
    world = load_world(case.on)
    seen = examine(bank, case, files, world)
    judged = judge(bank, case, seen.findings, (*problems, *seen.problems))
    looked = with_own_buyers(bank, case)
    return FirmStanding(
        path=path,
        name=case.name,
        on=case.on.isoformat(),
        score=judged.score,
        buyers=tuple(_buyer(looked, case, buyer) for buyer in judged.buyers),
        gates=_gates(judged),
        network=None if seen.analysis is None else _network(seen.analysis),
        problems=judged.problems,
        bank=judged.bank,
        gate_list=tuple(_gate(looked, case, gate) for gate in judged.gates),
        endings=seen.expiries,
        due=due_days(bank, case, seen, world),
    )


def _buyer(bank: Bank, case: Case, found: BuyerResult) -> BuyerStanding:
    return BuyerStanding(
        id=found.id,
        verdict=found.verdict,
        score=found.score,
        low=found.low,
        high=found.high,
        cut_off=found.cut_off,
        buys=bool(bought_classes(case.profile, bank.buyer[found.id])),
    )


def _gate(bank: Bank, case: Case, gate: GateResult) -> GateStanding:
    cap = stated_cap(bank, bank.limits(case.on), gate) if holds_the_score(gate) else None
    return GateStanding(**dict(gate), cap=cap)


def _gates(judged: Assessment) -> dict[str, int]:
    return dict(sorted(Counter(gate.state for gate in judged.gates).items()))


def _network(analysis: NetworkAnalysis) -> NetworkStanding:
    worst = next((f for f in analysis.failures if f.kind == "firm" and f.id != OWN_FIRM), None)
    return NetworkStanding(
        offers=analysis.nodes,
        unknown_value_share=analysis.unknown_value_share,
        worst_firm=worst.id if worst else None,
        revenue_at_risk=worst.revenue_at_risk if worst else None,
    )
