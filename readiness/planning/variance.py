"""How far the plan is off the version published last: in months, days, money, and points that were to be proven by now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from readiness.buyer.standing import Standing
from readiness.model.plan import Plan
from readiness.model.plan_log import Baseline, BaselineStep
from readiness.planning.months import month_of
from readiness.planning.tracking import State, Tracked, tracked


@dataclass(frozen=True)
class Variance:
    """One action against the baseline: above 0 is later, longer, dearer. None = nobody stated what it takes to say.

    `points`: points of the score that should stand proven by now and do not, 0 or less.
    """

    action: str
    state: State
    finish: int
    """Month it ended, or is to end as things stand."""
    months: int | None
    days: float | None
    keur: float | None
    points: float


@dataclass(frozen=True)
class PlanVariance:
    """Sums are over what is known; `unpublished` were not in the baseline, `left_out` only there."""

    version: int | None
    lines: tuple[Variance, ...]
    months: int | None
    """By how much the last step moved."""
    days: float | None
    keur: float | None
    points: float
    done: int
    said_done: int
    due: int
    """Actions that should be over by now."""
    unpublished: tuple[str, ...]
    left_out: tuple[str, ...]


def variance(standing: Standing, plan: Plan) -> PlanVariance:
    """Without a published version nothing is compared, and only states are told."""
    last = max(plan.baselines, key=lambda b: b.version, default=None)
    before = {} if last is None else {s.action: s for s in last.steps}
    month = max(1, month_of(plan.begins, standing.case.on))
    states = [t for t in tracked(standing, plan) if t.planned is not None]
    lines = tuple(_line(t, before.get(t.action), month, standing, plan) for t in states)
    due = [s for s in before.values() if s.finish_month < month]
    return PlanVariance(
        version=None if last is None else last.version,
        lines=lines,
        months=_whole_plan(last, lines),
        days=_total(line.days for line in lines),
        keur=_total(line.keur for line in lines),
        points=_behind(standing, _promised(plan, {s.action for s in due})),
        done=sum(t.state == "done" for t in states),
        said_done=sum(t.state == "said_done" for t in states),
        due=len(due),
        unpublished=tuple(t.action for t in states if t.action not in before),
        left_out=tuple(a for a in before if a not in {t.action for t in states}),
    )


def expected_finish(state: Tracked, month: int) -> int:
    """When it ended; else as planned, but never in the past."""
    if state.finished is not None:
        return state.finished
    planned = month if state.planned is None else state.planned[1]
    return planned if state.state == "done" else max(planned, month)


def _line(
    state: Tracked, before: BaselineStep | None, month: int, standing: Standing, plan: Plan
) -> Variance:
    finish = expected_finish(state, month)
    overdue = before is not None and before.finish_month < month and state.state != "done"
    return Variance(
        action=state.action,
        state=state.state,
        finish=finish,
        months=None if before is None or state.state == "stopped" else finish - before.finish_month,
        days=_more(_whole_effort(state), None if before is None else before.effort_days),
        keur=_more(_whole_cost(state), None if before is None else before.cost_keur),
        points=_behind(standing, _promised(plan, {state.action})) if overdue else 0.0,
    )


def _whole_effort(state: Tracked) -> float | None:
    """Days in all: spent, with what its owner says is left; what is spent alone is all only once it is over."""
    if state.effort_days is None:
        return None
    if state.state in ("done", "said_done"):
        return state.effort_days
    return None if state.remaining_days is None else state.effort_days + state.remaining_days


def _whole_cost(state: Tracked) -> float | None:
    return state.cost_keur if state.state in ("done", "said_done") else None


def _more(now: float | None, before: float | None) -> float | None:
    return None if now is None or before is None else now - before


def _promised(plan: Plan, actions: set[str]) -> dict[str, float]:
    promised: dict[str, float] = {}
    for action in plan.actions:
        if action.id in actions:
            for question, level in action.closes.items():
                promised[question] = max(level, promised.get(question, level))
    return promised


def _behind(standing: Standing, promised: dict[str, float]) -> float:
    """Points lacking because this is not proven yet."""
    now, then = standing.expected(), standing.under(promised).expected()
    return 0.0 if now is None or then is None else min(0.0, now - then)


def _whole_plan(last: Baseline | None, lines: Iterable[Variance]) -> int | None:
    ends = [line.finish for line in lines if line.state != "stopped"]
    if last is None or not last.steps or not ends:
        return None
    return max(ends) - max(s.finish_month for s in last.steps)


def _total(parts: Iterable[float | None]) -> float | None:
    known = [part for part in parts if part is not None]
    return sum(known) if known else None
