"""The agreed plan in rows for a person: who does what by when, how far it is, and how far off the last baseline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from readiness.model.bank import Bank
from readiness.model.case import Limits
from readiness.model.plan import Plan, PlannedAction, Progress
from readiness.model.roadmap import HORIZONS, Horizon
from readiness.planning.days_asked import days_asked
from readiness.report.view.agreed import action_name, last_baseline
from readiness.report.words import Words
from readiness.roadmap.task import MONTHS, horizon_of

OWN = "own"
"""The theme of actions the catalogue does not know."""


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
    ahead: str
    """What comes next, in the detail of its horizon: the next week, the next milestone; far off, nothing."""


@dataclass(frozen=True)
class PlanColumn:
    """One horizon of the board."""

    id: Horizon
    name: str
    rows: tuple[PlanRow, ...]


def plan_rows(plan: Plan, say: Words) -> tuple[PlanRow, ...]:
    """By start, then finish, then id."""
    published = last_baseline(plan)
    last = {s.action: s.finish_month for s in published.steps} if published else {}
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
        ahead=_ahead(action, horizon_of(min(finish, MONTHS)), begins, say),
    )


def _ahead(action: PlannedAction, horizon: Horizon, begins: date, say: Words) -> str:
    """Months 1 to 6 are planned to the week, 7 to 12 to milestones, beyond that to themes."""
    weeks = sorted((w for w in action.weeks if not w.done), key=lambda w: w.monday)
    if horizon == "0-6" and weeks:
        return say("plan_page/week_of", day=say.short_day(weeks[0].monday), what=weeks[0].what)
    stones = sorted((m for m in action.milestones if m.reached is None), key=lambda m: m.month)
    if horizon != "12+" and stones:
        return say("plan_page/stone", month=say.month(begins, stones[0].month), what=stones[0].title)
    return ""


def themes(rows: Iterable[PlanRow], bank: Bank, say: Words) -> tuple[tuple[str, tuple[PlanRow, ...]], ...]:
    """What lies far off, by theme: (theme, its actions); actions of one's own stand last."""
    found: dict[str, list[PlanRow]] = {}
    for row in rows:
        known = bank.action.get(row.action)
        found.setdefault(known.group if known else OWN, []).append(row)
    ordered = sorted(found, key=lambda group: (group == OWN, group))
    return tuple((say(f"plan_page/theme/{group}"), tuple(found[group])) for group in ordered)


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


def capacity(plan: Plan, limits: Limits, say: Words) -> tuple[RoleMonth, ...]:
    """Person-days by role and month, as plan health counts them; stopped actions need none."""
    going = (action for action in plan.actions if action.status != "stopped")
    asked = days_asked(going, plan.begins, limits)
    named = {(say(f"view/role/{role}"), month): days for (role, month), days in asked.items()}
    return tuple(RoleMonth(role, month, days) for (role, month), days in sorted(named.items()))
