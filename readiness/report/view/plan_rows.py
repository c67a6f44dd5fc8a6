"""The agreed plan in rows for a person: who does what by when, how far it is, and how far off the last baseline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from readiness.model.plan import Plan, PlannedAction, Progress
from readiness.model.roadmap import HORIZONS, Horizon
from readiness.report.view.agreed import action_name
from readiness.report.words import Words
from readiness.roadmap.task import MONTHS, horizon_of


@dataclass(frozen=True)
class PlanRow:
    """`shift` = months later (+) or earlier (-) than the last published version; None where it was not in it."""

    action: str
    name: str
    owner: str
    role: str
    horizon: Horizon
    start: int
    finish: int
    when: str
    status: Progress
    said: str
    shift: int | None
    keur: float | None
    days: float | None
    review: date | None
    key: bool


@dataclass(frozen=True)
class PlanColumn:
    """One horizon of the board."""

    id: Horizon
    name: str
    rows: tuple[PlanRow, ...]


def plan_rows(plan: Plan, say: Words) -> tuple[PlanRow, ...]:
    """By start, then finish, then id."""
    last = {s.action: s.finish_month for s in plan.baselines[-1].steps} if plan.baselines else {}
    ordered = sorted(plan.actions, key=lambda a: (a.start_month, a.finish_month, a.id))
    return tuple(_row(a, last.get(a.id), plan.begins, say) for a in ordered)


def _row(action: PlannedAction, before: int | None, begins: date, say: Words) -> PlanRow:
    start, finish = action.started or action.start_month, action.finished or action.finish_month
    return PlanRow(
        action=action.id,
        name=action_name(action, say),
        owner=say.listed(action.raci.accountable) or say("plan_page/nobody"),
        role=say(f"view/role/{action.role}"),
        horizon=horizon_of(min(finish, MONTHS)),
        start=start,
        finish=finish,
        when=say.months(begins, start, finish),
        status=action.status,
        said=say(f"plan_page/status/{action.status}"),
        shift=None if before is None else finish - before,
        keur=action.budget_keur,
        days=sum(action.effort_days.values()) if action.effort_days else None,
        review=action.review,
        key=action.key,
    )


def board(rows: tuple[PlanRow, ...], say: Words) -> tuple[PlanColumn, ...]:
    return tuple(
        PlanColumn(h, say(f"view/horizon/{h}"), tuple(row for row in rows if row.horizon == h))
        for h in HORIZONS
    )


@dataclass(frozen=True)
class RoleMonth:
    role: str
    month: int
    days: float


def capacity(plan: Plan, say: Words) -> tuple[RoleMonth, ...]:
    """Person-days by role and month, spread evenly over each action's months; stopped actions need none."""
    found: dict[tuple[str, int], float] = {}
    for action in plan.actions:
        if action.status == "stopped":
            continue
        months = range(action.start_month, action.finish_month + 1)
        for role, days in action.effort_days.items():
            for month in months:
                key = say(f"view/role/{role}"), month
                found[key] = found.get(key, 0.0) + days / len(months)
    return tuple(RoleMonth(role, month, days) for (role, month), days in sorted(found.items()))
