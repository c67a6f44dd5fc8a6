"""Bars of a roadmap or of a plan as it went, and which must wait for which."""

from readiness.model.roadmap import PlanLimits
from readiness.planning.forecast.bars import Bar, bars_of_plan, bars_of_roadmap, held_up_by
from readiness.planning.tracking import tracked
from readiness.roadmap.plan import plan as roadmap_of
from tests.planning.rolling.rolled import QUICK, agreed, as_planned_until, changed
from tests.planning.small_firm import standing

WIDE = PlanLimits(days_per_month={}, budget={}, parallel=9)


def bar(name, start, finish, role="it", days=4.0, waits=()):
    return Bar(name, start, finish, role, days, waits, {})


def test_bars_of_a_roadmap_stand_in_the_order_of_their_starts_with_lags():
    firm = standing(parameters=QUICK)
    bars = {b.action: b for b in bars_of_roadmap(roadmap_of(firm), firm.bank)}
    assert [b.start for b in bars.values()] == sorted(b.start for b in bars.values())
    assert dict(bars["B2"].waits) == {"B1": 2}
    assert dict(bars["A2"].waits) == {"A1": 1}
    assert bars["A3"].closes == {"origin.q1": 3}


def test_bars_of_a_plan_stand_as_it_went():
    plan = changed(
        as_planned_until(4),
        A2={"started": 2},
        D2={"status": "open", "started": None},
        C3={"status": "stopped"},
    )
    bars = {b.action: b for b in bars_of_plan(plan, tracked(standing(), plan), month=4)}
    assert (bars["A2"].start, bars["A2"].finish, bars["A2"].over) == (2, 4, False)
    assert (bars["D2"].start, bars["D2"].finish) == (4, 5)
    assert bars["A1"].over
    assert "C3" not in bars
    assert len(bars) == len(agreed().actions) - 1


def test_one_waits_for_another_beside_which_it_would_not_fit():
    bars = (bar("a", 1, 2), bar("b", 3, 3), bar("c", 3, 4, role="sales"))
    assert held_up_by(bars, WIDE) == {"a": (), "b": (), "c": ()}
    assert held_up_by(bars, WIDE.model_copy(update={"parallel": 2})) == {"a": (), "b": ("a",), "c": ("a",)}


def test_days_of_a_role_hold_up_only_that_role():
    limits = WIDE.model_copy(update={"days_per_month": {"it": 4.0}})
    bars = (bar("a", 1, 2), bar("b", 3, 3), bar("c", 3, 4, role="sales"))
    assert held_up_by(bars, limits) == {"a": (), "b": ("a",), "c": ()}


def test_days_by_month_count_where_they_are_told():
    limits = WIDE.model_copy(update={"capacity": {"all": (None, None, 5.0, None)}, "parallel_per_role": 5})
    bars = (bar("a", 1, 2), bar("b", 3, 3), bar("c", 4, 4, days=8.0))
    assert held_up_by(bars, limits) == {"a": (), "b": ("a",), "c": ()}


def test_places_by_role_hold_up_that_role():
    limits = WIDE.model_copy(update={"parallel_per_role": 1})
    bars = (bar("a", 1, 2), bar("b", 3, 3), bar("c", 3, 4, role="sales"))
    assert held_up_by(bars, limits)["b"] == ("a",)
    assert held_up_by(bars, limits)["c"] == ()
