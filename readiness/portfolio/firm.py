"""One firm of a portfolio: a packed case in, its standing out; runs in any process of any machine."""

from __future__ import annotations

from collections import Counter
from datetime import date

from readiness.assess import judge
from readiness.content.loader import load_bank
from readiness.examine import examine
from readiness.model.assessment import Assessment
from readiness.model.network import NetworkAnalysis
from readiness.model.portfolio import BuyerStanding, FirmStanding, NetworkStanding
from readiness.network.naming import OWN_FIRM
from readiness.store.folder_case import read_zip
from readiness.world.world import load_world


def firm_standing(path: str, packed: bytes, on: date | None) -> FirmStanding:
    """`packed`: an exported case; `on` takes the place of the case's own date. No roadmap is planned."""
    read = read_zip(packed, path)
    if read.case is None:
        return FirmStanding(path=path, problems=read.problems)
    case = read.case if on is None else read.case.model_copy(update={"on": on})
    bank = load_bank()
    seen = examine(bank, case, read.files, load_world(case.on))
    judged = judge(bank, case, seen.findings, (*read.problems, *seen.problems))
    return FirmStanding(
        path=path,
        name=case.name,
        on=case.on.isoformat(),
        score=judged.score,
        buyers=tuple(BuyerStanding(id=b.id, verdict=b.verdict, score=b.score) for b in judged.buyers),
        gates=_gates(judged),
        network=None if seen.analysis is None else _network(seen.analysis),
        problems=judged.problems,
    )


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
