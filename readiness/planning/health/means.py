"""Money and days: are they there, are they enough, and do they go into more than the quick wins?"""

from __future__ import annotations

from readiness.model.plan import Plan, PlannedAction
from readiness.model.roadmap import LintHit
from readiness.planning.health.months import worked
from readiness.planning.health.rule import (
    Circumstances,
    HealthRule,
    Hits,
    live,
    of_action,
)

ROUNDING = 1e-6


def enough(plan: Plan, around: Circumstances) -> Hits:
    """Money and days are set aside, and no less than the catalogue's least for the same action."""
    for action in live(plan):
        known = around.bank.action.get(action.id)
        days = sum(action.effort_days.values())
        if action.budget_keur is None:
            yield of_action("no_budget", action)
        elif known is not None and action.budget_keur < known.cost_keur.low - ROUNDING:
            yield of_action("low_budget", action, have=action.budget_keur, least=known.cost_keur.low)
        if not action.effort_days:
            yield of_action("no_days", action)
        elif known is not None and days < known.effort_days.low - ROUNDING:
            yield of_action("few_days", action, have=days, least=known.effort_days.low)


def quick_wins(plan: Plan, around: Circumstances) -> Hits:
    """Where somebody marked what is strategic, only that counts as strategic; else all that is no quick win."""
    paid = [a for a in live(plan) if a.budget_keur]
    total = sum(a.budget_keur or 0 for a in paid)
    if not total:
        return
    quick = [a for a in paid if _quick(a, around, plan)]
    marked = [a for a in paid if a.strategic]
    strategic = marked or [a for a in paid if a not in quick]
    share, kept = (sum(a.budget_keur or 0 for a in these) / total for these in (quick, strategic))
    floor = around.limits.strategic_share
    floor = around.most("strategic_share") if floor is None else floor
    if share > around.most("quick_share") + ROUNDING:
        yield _share("quick", quick, share, around.most("quick_share"))
    if kept < floor - ROUNDING:
        yield _share("strategic", [a for a in paid if a not in strategic], kept, floor)


def _share(how: str, actions: list[PlannedAction], share: float, bound: float) -> LintHit:
    params = {"percent": 100 * share, "bound": 100 * bound}
    return LintHit(how=how, kind="plan", actions=tuple(a.id for a in actions), params=params)


def _quick(action: PlannedAction, around: Circumstances, plan: Plan) -> bool:
    """Small in days, money and time, as the roadmap counts it, and not marked as strategic."""
    bounds = around.parameters
    return (
        not action.strategic
        and sum(action.effort_days.values()) <= bounds["roadmap.quick_days"]
        and (action.budget_keur or 0) <= bounds["roadmap.quick_keur"]
        and len(worked(action, around.limits, plan.begins)) <= bounds["roadmap.quick_months"]
    )


MEANS = (HealthRule("L02", enough), HealthRule("L16", quick_wins))
