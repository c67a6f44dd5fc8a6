"""Page two, "What the buyer's system sees": open gates, money, two answers, when each buyer turns."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.report.view.gates import GateLine, gate_lines
from readiness.report.view.money import money
from readiness.report.view.result import Result
from readiness.report.view.steps import horizon_blocks
from readiness.report.view.two_answers import two_answers
from readiness.report.words import Words

GATES = 10
"""What fits beside the rest of the page; all of them stand in their own table."""
QUARTER = 0.25


@dataclass(frozen=True)
class GateRow:
    question: str
    title: str
    requirement: str
    state: str
    said: str
    proof: str
    owner: str
    days: str
    cost: str
    revenue: str
    buyers: str
    effect: str


@dataclass(frozen=True)
class HorizonNote:
    name: str
    effort: str
    turns: tuple[str, ...]


@dataclass(frozen=True)
class Seen:
    gates: tuple[GateRow, ...]
    more: str
    passed: str
    blocked: str
    of_known: str
    plan: str
    plan_detail: str
    waiting: str
    origin: str
    exposure: str
    horizons: tuple[HorizonNote, ...]


def seen(result: Result, say: Words) -> Seen:
    lines = gate_lines(result, say)
    shut = [g for g in lines if g.state != "passed"]
    rest = len(shut) - GATES
    sums = money(result)
    answers = two_answers(result, say)
    return Seen(
        gates=tuple(gate_row(g, say) for g in shut[:GATES]),
        more=say("report/seen/more", n=rest, section=say("report/gates/title")) if rest > 0 else "",
        passed=say.listed((g.title for g in lines if g.state == "passed"), len(lines)),
        blocked=say.money(sums.blocked_revenue),
        of_known=say("report/seen/of_known", money=say.money(sums.known_revenue))
        if sums.known_revenue
        else "",
        plan=say.keur(sums.plan_keur),
        plan_detail=say("report/seen/plan_detail", days=say.number(sums.plan_days)),
        waiting=_waiting(sums.blocked_revenue, sums.waiting_points, say),
        origin=answers.origin,
        exposure=answers.exposure,
        horizons=tuple(
            HorizonNote(
                b.name,
                say("report/seen/horizon_effort", days=say.number(b.days), money=say.keur(b.keur)),
                b.turns,
            )
            for b in horizon_blocks(result, say)
        ),
    )


def all_gates(result: Result, say: Words) -> tuple[GateRow, ...]:
    return tuple(gate_row(g, say) for g in gate_lines(result, say))


def gate_row(gate: GateLine, say: Words) -> GateRow:
    dash = say("report/dash")
    return GateRow(
        question=gate.question,
        title=gate.title,
        requirement=gate.requirement,
        state=gate.state,
        said=gate.said,
        proof=gate.proof or dash,
        owner=gate.owner or dash,
        days=dash if gate.days is None else say.number(gate.days),
        cost=dash if gate.keur is None else say.keur(gate.keur),
        revenue=dash if gate.revenue is None else say.money(gate.revenue),
        buyers=say.listed(gate.buyers),
        effect=say(f"report/gates/{_effect(gate)}"),
    )


def _waiting(blocked: float | None, points: float | None, say: Words) -> str:
    """A quarter of the yearly revenue is what those buyers order while nothing happens; it is not all lost."""
    said = []
    if blocked is not None:
        said.append(say("report/seen/waiting_money", money=say.money(QUARTER * blocked)))
    if points is not None:
        few = round(points) < 1
        said.append(
            say("report/seen/waiting_little")
            if few
            else say("report/seen/waiting_points", points=say.number(points))
        )
    return say.joined(said) if said else say("report/seen/waiting_unknown")


def _effect(gate: GateLine) -> str:
    if gate.later:
        return "later"
    return "blocks" if gate.blocks else "caps"
