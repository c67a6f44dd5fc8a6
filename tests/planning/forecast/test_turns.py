"""A buyer turns when its demands stand and its points are there, in every run by itself."""

import numpy as np
import pytest

from readiness.planning.forecast.bars import bars_of_roadmap
from readiness.planning.forecast.turns import NEVER, turning_months
from readiness.roadmap.plan import plan as roadmap_of
from tests.planning.rolling.rolled import QUICK
from tests.planning.small_firm import standing


@pytest.fixture(scope="module")
def planned():
    firm = standing(parameters=QUICK)
    roadmap = roadmap_of(firm)
    return firm, roadmap, bars_of_roadmap(roadmap, firm.bank)


def as_planned(bars, **late):
    return {b.action: np.array([b.finish, late.get(b.action, b.finish)], dtype=np.int64) for b in bars}


def test_without_delays_buyers_turn_in_the_month_the_roadmap_says(planned):
    firm, roadmap, bars = planned
    turns = turning_months(firm, bars, as_planned(bars))
    told = {u.buyer: u.month for u in roadmap.unlocks}
    assert {b: int(m[0]) for b, m in turns.items()} == told


def test_a_late_demand_makes_the_yes_late_in_that_run_alone(planned):
    firm, _, bars = planned
    turns = turning_months(firm, bars, as_planned(bars, C1=20))
    assert turns["maker"].tolist()[1] == 20 > turns["maker"].tolist()[0]


def test_what_ends_after_the_plan_never_turns_a_buyer(planned):
    firm, _, bars = planned
    assert turning_months(firm, bars, as_planned(bars, C1=30))["maker"][1] == NEVER
    assert turning_months(firm, (), {})["maker"].tolist() == [NEVER]
