"""Second evaluation: the way of working - time taken, procedures followed, signatures, reports, training."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from readiness.buyer.standing import Standing
from readiness.model.plan import Plan, PlannedAction
from readiness.planning.months import month_of
from readiness.planning.tracking import Tracked, tracked


@dataclass(frozen=True)
class ActionProcess:
    """One action that has begun. `pace` = months taken so far or in all, as a multiple of those planned.

    `reported` = months with a report, as a share of the months under way; `training` = hours done of hours planned.
    """

    action: str
    pace: float | None
    adherence: float | None
    reported: float | None
    training: float | None
    waiting_days: float | None
    """Days signatures take before it can start."""


@dataclass(frozen=True)
class ProcessEvaluation:
    """Means over the actions about which something is known."""

    actions: tuple[ActionProcess, ...]
    pace: float | None
    adherence: float | None
    reported: float | None
    training: float | None
    without_procedure: tuple[str, ...]


def evaluate_process(standing: Standing, plan: Plan) -> ProcessEvaluation:
    month = month_of(plan.begins, standing.case.on)
    known = {a.id: a for a in plan.actions}
    begun = [t for t in tracked(standing, plan) if t.action in known and t.started is not None]
    lines = tuple(_line(known[t.action], t, plan, month) for t in begun)
    return ProcessEvaluation(
        actions=lines,
        pace=_mean(x.pace for x in lines),
        adherence=_mean(x.adherence for x in lines),
        reported=_mean(x.reported for x in lines),
        training=_mean(x.training for x in lines),
        without_procedure=tuple(a.id for a in plan.actions if not a.procedure),
    )


def _line(action: PlannedAction, state: Tracked, plan: Plan, month: int) -> ActionProcess:
    begun = state.started or action.start_month
    taken = (month if state.finished is None else state.finished) - begun + 1
    planned = action.finish_month - action.start_month + 1
    told = {month_of(plan.begins, r.on) for r in action.reports}
    hours = action.training_hours
    done = action.training_done_hours
    return ActionProcess(
        action=action.id,
        pace=None if state.finished is None and taken <= planned else taken / planned,
        adherence=action.adherence,
        reported=sum(begun <= m < begun + taken for m in told) / taken if taken > 0 else None,
        training=min(1.0, done / hours) if hours and done is not None else None,
        waiting_days=action.approval_days,
    )


def _mean(parts: Iterable[float | None]) -> float | None:
    known = [part for part in parts if part is not None]
    return sum(known) / len(known) if known else None
