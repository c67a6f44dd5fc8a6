"""Why an action is not in the plan, exactly."""

import pytest

from readiness.roadmap.plan import plan
from tests.roadmap.test_plan import standing


@pytest.fixture(scope="module")
def reasons():
    limits = {
        "days_per_month": {"all": 30.0, "finance": 0.0},
        "budget": {"0-6": 5.0, "6-12": 5.0, "12+": 5.0},
        "pins": {"L01": "out"},
    }
    return {x.action: x for x in plan(standing("spindle-de", **limits)).not_now}


def test_what_somebody_took_out_is_said_and_what_waits_for_it_too(reasons):
    assert reasons["L01"].reason == "pinned_out"
    assert reasons["L02"].reason == "waits_for"
    assert all(x.params["action"] in reasons for x in reasons.values() if x.reason == "waits_for")


def test_a_role_without_days_is_named(reasons):
    assert any(x.reason == "capacity" and x.params == {"role": "finance"} for x in reasons.values())


def test_a_budget_that_does_not_reach_is_named(reasons):
    assert {x.params["horizon"] for x in reasons.values() if x.reason == "budget"} <= {"0-6", "6-12", "12+"}
    assert any(x.reason == "budget" for x in reasons.values())
