"""The forecast of an agreed plan as it stands on the day of the case: one for every page that speaks of it."""

from __future__ import annotations

from readiness.buyer.standing import Standing
from readiness.model.plan import Plan
from readiness.model.roadmap import PlanLimits
from readiness.planning.forecast.bars import bars_of_plan
from readiness.planning.forecast.forecast import Forecast, forecast
from readiness.planning.months import month_of
from readiness.planning.tracking import tracked


def plan_forecast(standing: Standing, plan: Plan, limits: PlanLimits) -> Forecast:
    """`limits`: what a delayed action has to wait for. The proof of what is said to be done is taken to arrive."""
    month = max(1, month_of(plan.begins, standing.case.on))
    states = tracked(standing, plan)
    known = {t.action: t.state for t in states}
    promised: dict[str, float] = {}
    for action in plan.actions:
        if known[action.id] == "said_done":
            for question, level in action.closes.items():
                promised[question] = max(level, promised.get(question, level))
    return forecast(standing, bars_of_plan(plan, states, month), limits, month, promised)
