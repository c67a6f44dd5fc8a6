"""The rows of a roadmap follow from its schedule."""

from readiness.content.loader import load_bank
from readiness.roadmap.steps import plan_limits
from readiness.roadmap.task import workload
from tests.roadmap.test_plan import standing
from tests.sample_firms import result


def test_limits_are_told_as_they_were_applied():
    found = plan_limits(
        workload(standing("spindle-de", months_off=(9,), pins={"Q05": "out", "C04": {"start": 4}}))
    )
    assert found.resting == (3, 15)
    assert found.capacity["all"][:4] == (22, 22, 0, 22)
    assert found.pins == {"Q05": "out", "C04": 4}
    assert (
        found.parallel_per_role
        == load_bank().limits(standing("spindle-de").case.on)["roadmap.parallel_per_role"]
    )


def test_a_step_that_others_need_names_them():
    steps = {s.action: s for s in result("spindle-de").roadmap.steps}
    for step in steps.values():
        for follower in step.falls_with:
            assert steps[follower].start_month > step.finish_month


def test_moving_up_never_costs_more_than_leaving_a_hole():
    assert all(0 <= s.loss <= s.gain for s in result("gear-cn").roadmap.steps if s.gain > 0)
