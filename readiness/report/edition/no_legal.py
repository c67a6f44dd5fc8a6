"""The edition for a bank or a partner: a result without its legal gates, findings, steps and dates.

Nothing is made to look better by it: verdicts and scores stay as they are, and where a legal point stood among the
reasons, the reasons say that something is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from readiness.model.assessment import Assessment, BuyerResult, CaseWhatIf, Reason
from readiness.model.case import Case
from readiness.model.expiry import Expiry
from readiness.model.network import NetworkAnalysis
from readiness.model.plan import Plan
from readiness.planning.health.of_case import with_health
from readiness.report.edition.legal import Legal, legal_parts
from readiness.report.edition.less_planned import plan_without, roadmap_without
from readiness.report.view.result import Result
from readiness.world.law import Law
from readiness.world.world import World

LEFT_OUT = "left_out"


@dataclass(frozen=True)
class WorldWithoutLaws(World):
    """The same facts, no dates by law."""

    @cached_property
    def laws(self) -> tuple[Law, ...]:
        return ()


def without_legal(result: Result) -> Result:
    """Plan health is that of the plan as this edition shows it."""
    legal = legal_parts(result.bank, result.case.plan)
    case, roadmap = _case(result.case, legal), roadmap_without(result.roadmap, legal)
    return replace(
        result,
        world=WorldWithoutLaws(result.world.on, result.world.folder),
        case=case,
        assessment=_assessment(result.assessment, legal),
        roadmap=roadmap if roadmap.plan_health is None else with_health(roadmap, case, result.bank),
        network=_network(result.network),
        supposed=tuple(_supposed(w, legal) for w in result.supposed),
        expiries=tuple(e for e in result.expiries if not _is_legal(e, result, legal)),
    )


def _case(case: Case, legal: Legal) -> Case:
    plan: Plan | None = None if case.plan is None else plan_without(case.plan, legal)
    return case.model_copy(update={"plan": plan})


def _assessment(found: Assessment, legal: Legal) -> Assessment:
    def kept(question: str | None) -> bool:
        return question not in legal.questions

    return found.model_copy(
        update={
            "gates": tuple(g for g in found.gates if kept(g.question)),
            "buyers": tuple(_buyer(b, legal) for b in found.buyers),
            "findings": tuple(f for f in found.findings if kept(f.question)),
            "gaps": tuple(g for g in found.gaps if kept(g.question)),
            "items": tuple(i for i in found.items if kept(i.question)),
            "next_evidence": tuple(n for n in found.next_evidence if kept(n.question)),
            "declaration_gaps": tuple(d for d in found.declaration_gaps if kept(d.question)),
        }
    )


def _buyer(buyer: BuyerResult, legal: Legal) -> BuyerResult:
    """A way to a yes that leads over legal actions is not told in part."""
    kept = tuple(r for r in buyer.reasons if r.params.get("question") not in legal.questions)
    gone = len(buyer.reasons) - len(kept)
    flip = () if buyer.flip and legal.actions & set(buyer.flip) else buyer.flip
    if not gone:
        return buyer.model_copy(update={"flip": flip})
    said = Reason(code=LEFT_OUT, params={"n": gone})
    return buyer.model_copy(update={"reasons": (said, *kept), "flip": flip})


def _network(network: NetworkAnalysis | None) -> NetworkAnalysis | None:
    """Without the layer of restrictions by law on countries."""
    if network is None or network.exposure is None:
        return network
    exposure = network.exposure.model_copy(update={"gates": ()})
    return network.model_copy(update={"exposure": exposure})


def _supposed(asked: CaseWhatIf, legal: Legal) -> CaseWhatIf:
    helps = tuple(
        c.model_copy(update={"actions": tuple(a for a in c.actions if a not in legal.actions)})
        for c in asked.countermeasures
    )
    actions = tuple(a for a in asked.actions if a not in legal.actions)
    return asked.model_copy(update={"actions": actions, "countermeasures": helps})


def _is_legal(expiry: Expiry, result: Result, legal: Legal) -> bool:
    """A paper that proves legal questions and nothing else."""
    asked = {
        f.question
        for f in result.assessment.findings
        if f.question and any(p.file == expiry.file for p in f.places)
    }
    return bool(asked) and asked <= legal.questions
