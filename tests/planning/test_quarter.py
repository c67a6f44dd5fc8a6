"""The board sees what was promised for the quarter and what stands proven."""

from readiness.model.plan_log import PlanChange, Signal
from readiness.planning.forecast.of_plan import plan_forecast
from readiness.planning.months import first_day
from readiness.planning.quarter import quarter_page
from readiness.planning.variance import variance
from readiness.roadmap.steps import plan_limits
from readiness.roadmap.task import workload
from tests.planning.rolling.rolled import QUICK, as_planned_until, changed
from tests.planning.small_firm import BEGINS, proof, standing


def page(month, plan, found=()):
    stands = standing(found, parameters={**QUICK, "forecast.runs": 200}, on=first_day(BEGINS, month))
    ahead = plan_forecast(stands, plan, plan_limits(workload(stands)))
    return quarter_page(stands, plan, ahead, variance(stands, plan))


def test_due_done_said_done_and_missed_are_told_apart():
    plan = changed(as_planned_until(6), D2={"status": "running", "finished": None})
    told = page(6, plan, [proof("availability.q2", 3)])
    assert told.quarter == 2
    assert set(told.due) == {"D2", "A2", "B3", "B1", "E1"}
    assert (told.done, told.unproven, told.missed) == (("B3",), ("A2",), ("D2",))
    assert set(told.next_due) == {"C1", "A3"}


def test_the_end_is_forecast_with_the_month_each_buyer_turns():
    told = page(6, as_planned_until(6))
    assert told.planned_end <= told.p50 <= told.p80
    assert {b.buyer for b in told.buyers} == {"maker", "plant"}


def test_changes_of_the_quarter_are_counted_by_reason_and_signals_wait_for_a_decision():
    logged = tuple(
        PlanChange(on=first_day(BEGINS, m), action="A3", reason=reason, at_review=review)
        for m, reason, review in ((2, "better", True), (4, "capacity", True), (5, "capacity", False))
    )
    seen = Signal(on=first_day(BEGINS, 6), kind="law", says="new date", replan=True)
    told = page(6, as_planned_until(6).model_copy(update={"changes": logged, "signals": (seen,)}))
    assert (told.changes, told.unplanned, told.decide) == ({"capacity": 2}, 1, (seen,))
