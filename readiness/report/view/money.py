"""The money block: revenue behind closed gates, cost of the plan, cost of waiting."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.report.view.result import Result


@dataclass(frozen=True)
class Money:
    blocked_revenue: float | None
    """Yearly revenue with customers whose profile does not shortlist the firm today; None = not stated."""
    known_revenue: float | None
    plan_keur: float
    plan_days: float
    waiting_points: float | None
    """Readiness points a month lost on average over the plan by starting three months later."""


def money(result: Result) -> Money:
    stated = [b for b in result.assessment.buyers if b.revenue is not None]
    blocked = [b.revenue for b in stated if b.verdict != "shortlisted" and b.revenue is not None]
    return Money(
        blocked_revenue=sum(blocked) if stated else None,
        known_revenue=sum(b.revenue for b in stated if b.revenue is not None) if stated else None,
        plan_keur=sum(s.cost for s in result.roadmap.steps),
        plan_days=sum(sum(s.effort_days.values()) for s in result.roadmap.steps),
        waiting_points=result.roadmap.waiting_cost,
    )
