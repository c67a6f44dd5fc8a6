"""An agreed plan without its legal actions: versions and changes go with them."""

from readiness.model.plan_log import Baseline, BaselineStep, PlanChange, Signal
from readiness.report.edition.legal import Legal
from readiness.report.edition.less_planned import plan_without, roadmap_without
from tests.planning.build import roadmap, step
from tests.report.handover.plans import BEGINS, PLAN, action

LEGAL = Legal(frozenset({"licence.insurance"}), frozenset({"GONE"}))


def test_actions_versions_changes_and_signals_of_the_law_go():
    plan = PLAN.model_copy(
        update={
            "actions": (
                action("GONE", 1, 1),
                action("M01", 2, 2, needs=("GONE",), closes={"licence.insurance": 3}),
            ),
            "baselines": (
                Baseline(
                    version=1, on=BEGINS, steps=(BaselineStep(action="GONE", start_month=1, finish_month=1),)
                ),
            ),
            "changes": (PlanChange(on=BEGINS, action="GONE", reason="decided"),),
            "signals": (
                Signal(on=BEGINS, kind="law", says="x"),
                Signal(on=BEGINS, kind="industry", says="y"),
            ),
        }
    )
    less = plan_without(plan, LEGAL)
    assert [(a.id, a.needs, a.closes) for a in less.actions] == [("M01", (), {})]
    assert less.baselines[0].steps == less.changes == ()
    assert [s.kind for s in less.signals] == ["industry"]


def test_days_leave_the_months_they_were_worked_in_and_cost_the_horizon_of_the_start():
    gone = step("M01", 6, 7)
    plan = roadmap(gone, step("M02", 8, 9))
    sums = tuple(h.model_copy(update={"effort_days": 100.0, "cost": 50.0}) for h in plan.horizons)
    less = roadmap_without(plan.model_copy(update={"horizons": sums}), Legal(frozenset(), frozenset({"M01"})))
    half = sum(gone.effort_days.values()) / 2
    assert [h.effort_days for h in less.horizons] == [100 - half, 100 - half, 100]
    assert [h.cost for h in less.horizons] == [50 - gone.cost, 50, 50]
    assert [s.needs for s in less.steps] == [()]
