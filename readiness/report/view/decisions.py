"""Page one: three things to decide today, five things deliberately not done now."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.roadmap import Step
from readiness.report.view.plan_reasons import why_not_now
from readiness.report.view.plan_sums import sum_of
from readiness.report.view.result import Result
from readiness.report.words import Words

DECISIONS = 3
NOT_NOW = 5


@dataclass(frozen=True)
class Decision:
    action: str
    what: str
    why: str
    owner: str
    by: str
    days: float
    keur: float
    otherwise: str
    """What happens if it is not decided."""


@dataclass(frozen=True)
class NotNow:
    action: str
    what: str
    why: str


def decisions(result: Result, say: Words) -> tuple[Decision, ...]:
    """Steps of the next three months: first what opens gates no other decision opens, then what gains most."""
    blocking = {g.question for g in result.assessment.gates if g.state != "passed" and g.effect == "blocks"}
    early = [s for s in result.roadmap.steps if s.start_month <= 3]
    chosen: list[Step] = []
    opened: set[str] = set()
    while early and len(chosen) < DECISIONS:
        best = min(
            early, key=lambda s: (-len((blocking & set(s.closes)) - opened), -s.gain, s.start_month, s.action)
        )
        early.remove(best)
        chosen.append(best)
        opened |= set(best.closes)
    return tuple(_decision(step, blocking, result, say) for step in chosen)


def _decision(step: Step, blocking: set[str], result: Result, say: Words) -> Decision:
    closes = [q for q in step.closes if q in blocking] or list(step.closes)
    needs = sum_of((step.action,), result)
    buyers = sorted(
        {g.buyer for g in result.assessment.gates if g.question in closes and g.state != "passed"}
    )
    why = (
        say(
            "view/opens_gate",
            gate=say.question(closes[0]),
            buyers=say.listed(say.buyer(b, "short") for b in buyers),
        )
        if buyers
        else say("view/lifts", question=say.question(closes[0]))
    )
    return Decision(
        action=step.action,
        what=say.action(step.action),
        why=why,
        owner=say(f"view/role/{step.owner_role}"),
        by=say.month(result.case.on, step.finish_month),
        days=needs.days,
        keur=needs.keur,
        otherwise=say.question(closes[0], "consequence"),
    )


def not_now(result: Result, say: Words) -> tuple[NotNow, ...]:
    """Large actions people will ask for; shown so that nobody thinks they were forgotten."""
    left = [x for x in result.roadmap.not_now if result.bank.action[x.action].effort_days.mid > 0]
    left.sort(key=lambda x: -result.bank.action[x.action].effort_days.mid)
    return tuple(NotNow(x.action, say.action(x.action), why_not_now(x, say)) for x in left[:NOT_NOW])
