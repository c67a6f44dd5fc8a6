"""Months by which half and four of five runs are through, for actions, plan and buyers."""

import numpy as np
import pytest

from readiness.planning.forecast.bars import bars_of_plan, bars_of_roadmap
from readiness.planning.forecast.forecast import forecast, month_by
from readiness.planning.tracking import tracked
from readiness.roadmap.plan import plan as roadmap_of
from tests.planning.rolling.rolled import QUICK, as_planned_until
from tests.planning.small_firm import bank, standing


@pytest.fixture(scope="module")
def planned():
    firm = standing(parameters=QUICK)
    roadmap = roadmap_of(firm)
    return firm, roadmap, forecast(firm, bars_of_roadmap(roadmap, firm.bank), roadmap.limits)


def test_a_month_is_told_by_which_so_many_are_through():
    ends = np.array([3, 4, 5, 6, 9], dtype=np.int64)
    assert (month_by(ends, 0.5), month_by(ends, 0.8)) == (5, 6)


def test_half_comes_before_four_of_five_and_neither_before_the_plan(planned):
    _, roadmap, told = planned
    assert len(told.actions) == len(roadmap.steps)
    assert all(a.planned <= a.p50 <= a.p80 for a in told.actions)
    assert told.planned <= told.p50 <= told.p80


def test_few_actions_keep_their_month_and_most_their_horizon(planned):
    _, _, told = planned
    assert 0 < told.in_month < told.in_horizon < 1


def test_buyers_turn_later_than_planned_or_not_at_all(planned):
    _, roadmap, told = planned
    planned_months = {u.buyer: u.month for u in roadmap.unlocks}
    for buyer in told.buyers:
        assert buyer.p50 is None or buyer.p50 >= planned_months[buyer.buyer]
        assert 0 <= buyer.won <= 1


def test_the_same_plan_gives_the_same_forecast(planned):
    firm, roadmap, told = planned
    assert forecast(firm, bars_of_roadmap(roadmap, firm.bank), roadmap.limits) == told


def test_what_is_over_is_no_forecast_any_more_and_its_proof_counts_once_expected():
    plan, firm = as_planned_until(7), standing(parameters=QUICK)
    bars = bars_of_plan(plan, tracked(firm, plan), 7)
    limits = roadmap_of(firm).limits
    unproven = {
        q: level for a in bank().actions for q, level in a.closes.items() if a.id in ("A1", "A2", "B1")
    }
    told = forecast(firm, bars, limits, 7, unproven)
    assert "A1" not in {a.action for a in told.actions}
    assert all(a.p50 >= 7 for a in told.actions)
    assert told.buyers


def test_a_plan_without_actions_has_no_end():
    told = forecast(standing(), (), roadmap_of(standing(parameters=QUICK)).limits)
    assert (told.actions, told.planned, told.p50, told.in_month) == ((), None, None, None)
