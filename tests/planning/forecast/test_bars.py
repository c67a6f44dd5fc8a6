"""Bars of a roadmap or of a plan as it went, and which must wait for which."""

from readiness.planning.forecast.bars import bars_of_plan, bars_of_roadmap
from readiness.planning.tracking import tracked
from readiness.roadmap.plan import plan as roadmap_of
from tests.planning.rolling.rolled import QUICK, agreed, as_planned_until, changed
from tests.planning.small_firm import standing


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
