"""The gate table: what each buyer demands, where it stands, what proves it, what it takes - the most pressing first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.buyer.gates import AFTER_THE_LIST
from readiness.model.assessment import GateResult, GateState
from readiness.model.finding import Finding
from readiness.report.view.plan_sums import sum_of
from readiness.report.view.result import Result
from readiness.report.words import Words

WORST: Sequence[GateState] = ("failed", "unknown", "claimed", "passed")


@dataclass(frozen=True)
class GateLine:
    question: str
    requirement: str
    """In the buyer's words."""
    title: str
    state: GateState
    said: str
    buyers: tuple[str, ...]
    blocks: bool
    later: bool
    """Asked only after the list is made: before the order, the payment or while supplying."""
    proof: str
    """File and row that prove or disprove it, or what would."""
    owner: str
    days: float | None
    keur: float | None
    revenue: float | None
    """Yearly revenue with the buyers it keeps away; None where no customer is stated."""
    action: str | None
    """The one that opens it, where it is not open yet."""


def gate_lines(result: Result, say: Words) -> tuple[GateLine, ...]:
    """One line a question; where buyers ask differently, the worst state counts."""
    by_question: dict[str, list[GateResult]] = {}
    for gate in result.assessment.gates:
        by_question.setdefault(gate.question, []).append(gate)
    lines = [_line(gates, result, say) for gates in by_question.values()]
    return tuple(sorted(lines, key=urgency))


def urgency(gate: GateLine) -> tuple[bool, bool, int, float, str]:
    """Open before proven; what keeps off the list before what costs points or delays a payment; worst, then dearest."""
    return (
        gate.state == "passed",
        not gate.blocks,
        WORST.index(gate.state),
        -(gate.revenue or 0.0),
        gate.question,
    )


def _line(gates: list[GateResult], result: Result, say: Words) -> GateLine:
    worst = min(gates, key=lambda g: WORST.index(g.state))
    asking = [g for g in gates if g.state == worst.state]
    revenue = {b.id: b.revenue for b in result.assessment.buyers}
    known = [r for g in asking if (r := revenue.get(g.buyer)) is not None]
    closing = _closing_action(worst, result)
    total = sum_of((closing,), result) if closing else None
    role = result.bank.action[closing].role if closing else None
    return GateLine(
        question=worst.question,
        requirement=say.question(worst.question, "buyer"),
        title=say.question(worst.question),
        state=worst.state,
        said=say(f"view/gate/{worst.state}"),
        buyers=tuple(say.buyer(g.buyer, "short") for g in asking),
        blocks=any(g.effect == "blocks" for g in asking),
        later=all(g.stage in AFTER_THE_LIST for g in asking),
        proof=_proof(worst, result.assessment.findings, say),
        owner=say(f"view/role/{role}") if role else "",
        days=total.days if total else None,
        keur=total.keur if total else None,
        revenue=sum(known) if known and worst.state != "passed" else None,
        action=closing,
    )


def _closing_action(gate: GateResult, result: Result) -> str | None:
    """The cheapest action that reaches the level; for a gate already claimed at that level, proof is enough."""
    if gate.state == "passed":
        return None
    fits = [a for a in result.bank.actions if a.closes.get(gate.question, -1.0) >= gate.needed]
    return min(fits, key=lambda a: (a.effort_days.mid + a.cost_keur.mid, a.id)).id if fits else None


def _proof(gate: GateResult, findings: Sequence[Finding], say: Words) -> str:
    looked = [f for f in findings if f.question == gate.question and f.level is not None]
    if not looked:
        wanted = say.texts.list(f"question/{gate.question}/proof")
        return say("view/proof_wanted", proof=wanted[0]) if wanted else ""
    weakest = min(looked, key=lambda f: f.level or 0.0)
    if weakest.places:
        return say.place(weakest.places[0])
    return say.pair(say(f"check/{weakest.check}/title"), say(f"view/result/{weakest.verdict}"))
