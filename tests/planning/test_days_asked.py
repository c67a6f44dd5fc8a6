"""Days are spread over the months an action is worked on, and nothing of them is lost."""

import pytest

from readiness.model.case import Limits
from readiness.planning.days_asked import days_asked, under_way
from tests.planning.build import plan

OPEN = Limits()


def test_every_day_asked_for_stands_in_some_month():
    actions, begins = plan().actions, plan().begins
    asked = days_asked(actions, begins, OPEN)
    assert sum(asked.values()) == pytest.approx(sum(sum(a.effort_days.values()) for a in actions))
    assert {month for _, month in asked} == set(under_way(actions, begins, OPEN))


def test_a_month_of_rest_asks_for_nothing_and_the_others_for_more():
    action = (
        plan().actions[0].model_copy(update={"start_month": 1, "finish_month": 3, "effort_days": {"it": 6.0}})
    )
    begins = plan().begins
    resting = Limits(months_off=(begins.month % 12 + 1,))
    assert days_asked([action], begins, OPEN) == {("it", 1): 2.0, ("it", 2): 2.0, ("it", 3): 2.0}
    assert days_asked([action], begins, resting) == {("it", 1): 3.0, ("it", 3): 3.0}
