"""Plans that move when nobody met: changes outside a review, inside the frozen window, or never written down."""

from __future__ import annotations

from readiness.model.plan import Plan
from readiness.model.plan_log import PlanChange, Reason
from readiness.model.roadmap import LintHit
from readiness.planning.health.rule import Circumstances, HealthRule, Hits, of_action, said
from readiness.planning.months import month_of

CHOSEN: tuple[Reason, ...] = ("decided", "better")
"""Reasons that could have waited; all others were forced on the plan."""


def steady(plan: Plan, around: Circumstances) -> Hits:
    """Since the last published version: moves nobody wrote down, and choices that give no reason for their haste."""
    last = plan.baselines[-1] if plan.baselines else None
    since = last.on if last is not None else plan.agreed
    if since is None:
        return
    changes = [c for c in plan.changes if c.on >= since]
    if last is not None:
        noted = {c.action for c in changes}
        was = {s.action: (s.start_month, s.finish_month) for s in last.steps}
        for action in plan.actions:
            if action.id not in noted and was.get(action.id) != (action.start_month, action.finish_month):
                yield of_action("silent", action)
    title = {a.id: a.title for a in plan.actions}
    for change in changes:
        how = _hasty(change, plan, around)
        if how is not None:
            yield LintHit(
                how=how,
                kind="action",
                id=change.action,
                name=title.get(change.action),
                params={"day": change.on.isoformat()},
            )


def _hasty(change: PlanChange, plan: Plan, around: Circumstances) -> str | None:
    if change.reason not in CHOSEN or said(change.note):
        return None
    months = [m[0] for m in (change.before, change.after) if m is not None]
    now = month_of(plan.begins, change.on)
    if months and min(months) < now + around.parameters["replan.frozen_months"]:
        return "frozen"
    return None if change.at_review or change.on in {r.on for r in plan.reviews} else "outside"


STEADINESS = (HealthRule("L23", steady),)
