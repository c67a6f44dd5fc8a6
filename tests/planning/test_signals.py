"""Signals belong to a region and can ask for planning again, until the plan was changed."""

from datetime import date

from readiness.model.plan_log import PlanChange, Signal
from readiness.planning.signals import replan_asked, signals_by_region
from tests.planning.rolling.rolled import agreed


def signal(day, kind="law", region=(), replan=True):
    return Signal(on=date(2026, 3, day), kind=kind, says="seen", region=region, replan=replan)


def test_a_region_hears_what_was_seen_in_it_newest_first():
    seen = (
        signal(1, region=("EU", "DE")),
        signal(9, "competition", ("EU",)),
        signal(5, "industry", ("Asia",)),
    )
    told = {x.region: x for x in signals_by_region(agreed().model_copy(update={"signals": seen}))}
    assert [s.on.day for s in told[("EU",)].signals] == [9, 1]
    assert [s.on.day for s in told[()].signals] == [9, 5, 1]
    assert told[("EU", "DE")].silent == ("competition", "industry", "buyer_behaviour")


def test_only_what_came_after_the_last_change_asks_for_a_new_plan():
    change = PlanChange(on=date(2026, 3, 4), action="A1", reason="decided")
    plan = agreed().model_copy(update={"signals": (signal(1), signal(5), signal(6, replan=False))})
    assert [s.on.day for s in replan_asked(plan)] == [1, 5]
    assert [s.on.day for s in replan_asked(plan.model_copy(update={"changes": (change,)}))] == [5]
