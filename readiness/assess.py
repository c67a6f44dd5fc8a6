"""The one pipeline function from findings to verdicts; a what-if is changed input run through it again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from readiness.buyer.considered import buyer_problems, considered_buyers
from readiness.buyer.declaration_gaps import told_gaps
from readiness.buyer.gap import find_gaps
from readiness.buyer.gates import as_told
from readiness.buyer.proof_worth import proof_worth
from readiness.buyer.stability import verdict_stability
from readiness.buyer.standing import Standing
from readiness.buyer.verdict import buyer_result
from readiness.model.assessment import Assessment, BankId, CaseId, DimensionScore, Score
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.finding import Finding
from readiness.model.place import Problem
from readiness.score.answers import answer_problems
from readiness.score.case_ids import case_id_problems
from readiness.score.result import score_of
from readiness.score.robustness import robustness
from readiness.score.weights import CAPABILITY, Weights, dimension_weights, headline_dimensions


def judge(
    bank: Bank,
    case: Case,
    findings: Iterable[Finding],
    problems: Iterable[Problem] = (),
    achieved: Mapping[str, float] | None = None,
) -> Assessment:
    """The assessment of a case; `achieved` (question -> level) supposes these stand proven at least there."""
    seen = tuple(findings)
    now = Standing.of(bank, case, seen).under(achieved or {})
    buyers = tuple(b.id for b in considered_buyers(now.bank, case))
    gates = tuple(as_told(gate) for buyer in buyers for gate in now.gates(buyer))

    def scored(weights: Weights) -> Score:
        return score_of(now.states, weights, now.estimated, now.settings)

    return Assessment(
        bank=BankId(version=bank.version, fingerprint=bank.fingerprint),
        case=CaseId(name=case.name, on=case.on.isoformat()),
        score=scored(now.headline),
        capability=scored(dimension_weights(bank, now.states, CAPABILITY)),
        dimensions=tuple(
            DimensionScore(id=d, **dict(scored(dimension_weights(bank, now.states, d))))
            for d in headline_dimensions(bank)
        ),
        gates=gates,
        buyers=tuple(buyer_result(now, buyer) for buyer in buyers),
        findings=seen,
        problems=(
            *problems,
            *answer_problems(bank, case),
            *case_id_problems(bank, case),
            *buyer_problems(bank, case),
        ),
        gaps=find_gaps(now, gates),
        items=now.states,
        next_evidence=proof_worth(now, gates),
        declaration_gaps=told_gaps(now, seen),
        optimism=now.estimated.optimism.summary(now.estimated.model),
        appendix={
            **robustness(bank, now.states, now.headline, now.estimated),
            "verdicts": verdict_stability(now, buyers),
        },
    )
