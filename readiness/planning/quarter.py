"""The board's page for a quarter: what was promised, what stands proven, what it cost, what comes, what needs a decision."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from readiness.buyer.standing import Standing
from readiness.model.plan import Plan
from readiness.model.plan_log import Reason, Signal
from readiness.planning.forecast.forecast import BuyerForecast, Forecast
from readiness.planning.lights import ObjectiveLight, objective_lights
from readiness.planning.months import month_of, quarter_of
from readiness.planning.signals import replan_asked
from readiness.planning.tracking import tracked
from readiness.planning.variance import PlanVariance


@dataclass(frozen=True)
class QuarterPage:
    """`due` were to end in the quarter; of them `done` are proven and `unproven` only said to be done.

    `changes`: reason -> how often the plan was changed for it in the quarter; `unplanned` of these outside a review.
    """

    quarter: int
    due: tuple[str, ...]
    done: tuple[str, ...]
    unproven: tuple[str, ...]
    missed: tuple[str, ...]
    next_due: tuple[str, ...]
    variance: PlanVariance
    lights: tuple[ObjectiveLight, ...]
    planned_end: int | None
    p50: int | None
    p80: int | None
    buyers: tuple[BuyerForecast, ...]
    changes: dict[Reason, int]
    unplanned: int
    decide: tuple[Signal, ...]
    """Signals that ask for planning again."""


def quarter_page(standing: Standing, plan: Plan, ahead: Forecast, spent: PlanVariance) -> QuarterPage:
    """The quarter the case's date lies in, with the forecast and the variance every page of that day shows."""
    month = max(1, month_of(plan.begins, standing.case.on))
    quarter = quarter_of(month)
    known = {t.action: t.state for t in tracked(standing, plan)}
    due = [a.id for a in plan.actions if quarter_of(a.finish_month) == quarter and known[a.id] != "stopped"]
    logged = [c for c in plan.changes if quarter_of(max(1, month_of(plan.begins, c.on))) == quarter]
    return QuarterPage(
        quarter=quarter,
        due=tuple(due),
        done=tuple(a for a in due if known[a] == "done"),
        unproven=tuple(a for a in due if known[a] == "said_done"),
        missed=tuple(
            a.id
            for a in plan.actions
            if a.id in due and a.finish_month < month and known[a.id] in ("open", "running")
        ),
        next_due=tuple(a.id for a in plan.actions if quarter_of(a.finish_month) == quarter + 1),
        variance=spent,
        lights=objective_lights(plan, standing.case.on, standing.limits),
        planned_end=ahead.planned,
        p50=ahead.p50,
        p80=ahead.p80,
        buyers=ahead.buyers,
        changes=dict(Counter(c.reason for c in logged)),
        unplanned=sum(not c.at_review for c in logged),
        decide=replan_asked(plan),
    )
