"""Everything that is counted about an agreed plan at one moment: variance, forecast, six evaluations, regions, lost orders."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.buyer.standing import Standing
from readiness.model.kpi import KpiLibrary
from readiness.model.plan import Plan
from readiness.model.roadmap import PlanLimits
from readiness.planning.evaluation.means import MeansEvaluation, evaluate_means
from readiness.planning.evaluation.pilots import PilotEvaluation, evaluate_pilots
from readiness.planning.evaluation.policy import PolicyEvaluation, evaluate_policy
from readiness.planning.evaluation.process import ProcessEvaluation, evaluate_process
from readiness.planning.evaluation.rivals import RivalsEvaluation, evaluate_rivals
from readiness.planning.evaluation.targets import TargetsEvaluation, evaluate_targets
from readiness.planning.forecast.forecast import Forecast
from readiness.planning.forecast.of_plan import plan_forecast
from readiness.planning.lost_orders import LostOrders, lost_orders
from readiness.planning.pages import ProgressPage, owner_pages, region_pages, whole_page
from readiness.planning.quarter import QuarterPage, quarter_page
from readiness.planning.reconcile import Level, reconciled
from readiness.planning.review_facts import ReviewFacts, review_facts
from readiness.planning.tracking import Tracked, tracked
from readiness.planning.variance import PlanVariance, variance


@dataclass(frozen=True)
class Overview:
    states: tuple[Tracked, ...]
    variance: PlanVariance
    forecast: Forecast
    targets: TargetsEvaluation
    process: ProcessEvaluation
    means: MeansEvaluation
    pilots: tuple[PilotEvaluation, ...]
    policy: PolicyEvaluation
    rivals: RivalsEvaluation
    levels: tuple[Level, ...]
    lost: LostOrders
    pages: tuple[ProgressPage, ...]
    """The whole plan, each owner, each region."""
    quarter: QuarterPage
    facts: ReviewFacts


def overview(
    standing: Standing, plan: Plan, limits: PlanLimits, library: KpiLibrary | None = None
) -> Overview:
    """`limits` are those of the roadmap: what a delayed action has to wait for. `library`: which measures add up."""
    on, parameters = standing.case.on, standing.limits
    ahead, spent = plan_forecast(standing, plan, limits), variance(standing, plan)
    return Overview(
        states=tracked(standing, plan),
        variance=spent,
        forecast=ahead,
        targets=evaluate_targets(plan, on, parameters),
        process=evaluate_process(standing, plan),
        means=evaluate_means(standing, plan),
        pilots=evaluate_pilots(standing, plan),
        policy=evaluate_policy(plan, parameters),
        rivals=evaluate_rivals(plan, on),
        levels=reconciled(plan, library),
        lost=lost_orders(standing, plan),
        pages=(whole_page(standing, plan), *owner_pages(standing, plan), *region_pages(standing, plan)),
        quarter=quarter_page(standing, plan, ahead, spent),
        facts=review_facts(standing, plan),
    )
