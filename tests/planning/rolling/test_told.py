"""A new plan is told like a first one: the same rows, figures and limits."""

from readiness.planning.rolling.replan import replan
from tests.planning.rolling.rolled import QUICK, again, agreed, as_planned_until
from tests.planning.small_firm import case, standing


def test_the_curve_and_the_turns_are_those_of_the_whole_plan():
    roadmap = replan(standing(parameters=QUICK), agreed()).calm
    assert len(roadmap.curve) == len(roadmap.curve_without) == 25
    assert [h.score_after for h in roadmap.horizons] == [roadmap.curve[m] for m in (6, 12, 24)]
    assert all(u.month is not None for u in roadmap.unlocks)


def test_both_rankings_stand_beside_the_plan_in_the_same_situation():
    roadmap = again(5, as_planned_until(5)).best
    assert 0 < roadmap.greedy <= roadmap.objective + 1e-9
    assert 0 < roadmap.greedy_impact <= roadmap.objective + 1e-9


def test_proof_still_due_is_no_step_and_counts_in_the_curve():
    roadmap = again(5, as_planned_until(5)).calm
    assert "A1" not in {s.action for s in roadmap.steps}
    assert roadmap.curve[5] > roadmap.curve[4]


def test_waiting_costs_and_never_what_has_begun():
    assert again(5, as_planned_until(5)).calm.waiting_cost > 0
    assert again(24, as_planned_until(24)).calm.waiting_cost == 0


def test_limits_are_told_as_they_had_to_be_kept():
    shrunk = case().limits.model_copy(
        update={"days_per_month": {"all": 3.0}, "parallel": 1, "parallel_per_role": 1}
    )
    limits = again(4, as_planned_until(4), limits=shrunk).calm.limits
    assert limits.capacity["all"][3] > 3 == limits.capacity["all"][11]
    assert limits.parallel == 3
