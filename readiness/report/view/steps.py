"""The roadmap in rows: steps by horizon, the bars of the Gantt chart, when each buyer turns to yes."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.roadmap import HORIZONS, Horizon, Step
from readiness.report.view.result import Result
from readiness.report.words import Words


@dataclass(frozen=True)
class StepLine:
    action: str
    name: str
    what: str
    first_step: str
    proof: str
    owner: str
    horizon: Horizon
    start: int
    finish: int
    when: str
    days: float
    keur: float
    closes: str
    needs: str
    pilot: bool
    gain: float


@dataclass(frozen=True)
class HorizonBlock:
    id: Horizon
    name: str
    steps: tuple[StepLine, ...]
    days: float
    keur: float
    score_after: float | None
    turns: tuple[str, ...]
    """Buyers that turn to yes in this horizon, with the month."""


def step_lines(result: Result, say: Words) -> tuple[StepLine, ...]:
    return tuple(_step(s, result, say) for s in result.roadmap.steps)


def _step(step: Step, result: Result, say: Words) -> StepLine:
    return StepLine(
        action=step.action,
        name=say.action(step.action),
        what=say.action(step.action, "what"),
        first_step=say.action(step.action, "first_step"),
        proof=say.action(step.action, "proof"),
        owner=say(f"view/role/{step.owner_role}"),
        horizon=step.horizon,
        start=step.start_month,
        finish=step.finish_month,
        when=say.months(result.case.on, step.start_month, step.finish_month),
        days=sum(step.effort_days.values()),
        keur=step.cost,
        closes=say.listed(say.question(q) for q in step.closes),
        needs=say.listed(say.action(n) for n in step.needs),
        pilot=result.bank.action[step.action].pilot_of is not None,
        gain=step.gain,
    )


def horizon_blocks(result: Result, say: Words) -> tuple[HorizonBlock, ...]:
    lines = step_lines(result, say)
    sums = {h.id: h for h in result.roadmap.horizons}
    return tuple(
        HorizonBlock(
            id=h,
            name=say(f"view/horizon/{h}"),
            steps=tuple(x for x in lines if x.horizon == h),
            days=sums[h].effort_days,
            keur=sums[h].cost,
            score_after=sums[h].score_after,
            turns=_turns(h, result, say),
        )
        for h in HORIZONS
    )


def _turns(horizon: Horizon, result: Result, say: Words) -> tuple[str, ...]:
    bounds = {"0-6": (1, 6), "6-12": (7, 12), "12+": (13, 24)}[horizon]
    return tuple(
        say("view/turns", buyer=say.buyer(u.buyer, "short"), month=say.month(result.case.on, u.month))
        for u in result.roadmap.unlocks
        if u.month is not None and bounds[0] <= u.month <= bounds[1]
    )
