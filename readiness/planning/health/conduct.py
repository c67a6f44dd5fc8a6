"""Signatures that cost time, pay that pulls the other way, work without proof, and nobody to compare with."""

from __future__ import annotations

from readiness.model.plan import Plan
from readiness.planning.health.months import worked
from readiness.planning.health.rule import (
    Circumstances,
    HealthRule,
    Hits,
    live,
    of_action,
    of_objective,
    of_plan,
    said,
)


def approvals(plan: Plan, around: Circumstances) -> Hits:
    """Signatures before an action can start, and the working days they take of its time."""
    for action in live(plan):
        if action.approvals is not None and action.approvals > around.most("approvals"):
            yield of_action("steps", action, have=action.approvals, most=around.most("approvals"))
        length = len(worked(action, around.limits, plan.begins)) * around.most("workdays")
        if action.approval_days is not None and action.approval_days > around.most("approval_share") * length:
            most = around.most("approval_share") * length
            yield of_action("days", action, have=action.approval_days, most=most)


def incentives(plan: Plan, around: Circumstances) -> Hits:
    """What people are paid or praised for works against what they are asked for."""
    for objective in plan.objectives:
        if objective.incentive == "against":
            yield of_objective("objective", objective)
    for action in live(plan):
        if action.incentive == "against":
            yield of_action("action", action)


def proof(plan: Plan, around: Circumstances) -> Hits:
    """What shows that it is done: questions its evidence closes, or a proof in words."""
    for action in live(plan):
        if not action.closes and not said(action.proof):
            yield of_action("none", action)


def rivals(plan: Plan, around: Circumstances) -> Hits:
    if not plan.rivals:
        yield of_plan("none")


CONDUCT = (
    HealthRule("L08", approvals),
    HealthRule("L11", incentives),
    HealthRule("L21", proof),
    HealthRule("L22", rivals),
)
