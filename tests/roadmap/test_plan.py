"""The roadmaps of the sample firms keep every rule, beat both rankings, and are the same every time."""

import json

import pytest

from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.roadmap.plan import plan
from tests.roadmap.verifier import violations
from tests.sample_firms import FIRMS, examined, read, result


def standing(firm, **limits):
    case = read(firm).case
    changed = case.model_copy(update={"limits": case.limits.model_copy(update=limits)})
    return Standing.of(load_bank(), changed, examined(firm).findings)


def printed(roadmap):
    return json.loads(roadmap.model_dump_json())


@pytest.mark.parametrize("firm", FIRMS)
def test_the_plan_keeps_every_rule(firm):
    assert violations(printed(result(firm).roadmap)) == []


@pytest.mark.parametrize("firm", FIRMS)
def test_both_greedy_rankings_are_beaten(firm):
    roadmap = result(firm).roadmap
    assert roadmap.objective > roadmap.greedy
    assert roadmap.objective > roadmap.greedy_impact


def test_the_same_case_gives_the_same_plan():
    assert plan(standing("gear-cn")) == plan(standing("gear-cn"))


@pytest.mark.parametrize(
    "limits",
    [
        {"days_per_month": {"all": 5.0}},
        {"days_per_month": {"all": 30.0, "it": 2.0}},
        {"budget": {"0-6": 0.0, "6-12": 10.0, "12+": None}},
        {"parallel": 1},
    ],
    ids=["few days", "little IT", "no money first", "one at a time"],
)
def test_tight_limits_are_kept(limits):
    roadmap = plan(standing("spindle-de", **limits))
    assert violations(printed(roadmap)) == []
    assert roadmap.steps


@pytest.mark.parametrize("firm", FIRMS)
def test_a_pilot_names_only_a_roll_out_that_is_in_the_plan(firm):
    steps = {step.action: step for step in result(firm).roadmap.steps}
    named = {step.pilot_of for step in steps.values()} - {None}
    assert named
    assert named <= set(steps)


def test_no_days_means_no_steps_and_every_action_has_its_reason():
    roadmap = plan(standing("spindle-de", days_per_month={"all": 0.0}))
    assert roadmap.steps == ()
    assert roadmap.objective == 0
    assert {x.reason for x in roadmap.not_now} == {"limits", "no_gain"}


def test_the_curve_ends_where_the_horizons_say_and_never_falls():
    roadmap = result("spindle-de").roadmap
    assert len(roadmap.curve) == 25
    assert [h.score_after for h in roadmap.horizons] == [roadmap.curve[m] for m in (6, 12, 24)]
    assert all(later >= now - 1e-6 for now, later in zip(roadmap.curve, roadmap.curve[1:], strict=False))


def test_an_unlocked_buyer_really_turns_to_yes_in_that_month():
    roadmap, now = result("spindle-de").roadmap, standing("spindle-de")
    bank = load_bank()
    won = [u for u in roadmap.unlocks if u.month is not None]
    assert won
    for unlock in won:

        def verdict(month, buyer=unlock.buyer):
            reached = {}
            for step in roadmap.steps:
                if step.finish_month <= month:
                    for question, level in bank.action[step.action].closes.items():
                        reached[question] = max(level, reached.get(question, 0))
            return now.under(reached).verdict(buyer)

        assert verdict(unlock.month) == "shortlisted"
        assert verdict(unlock.month - 1) != "shortlisted"


def test_dropping_a_step_costs_what_it_says():
    roadmap = result("gear-cn").roadmap
    assert all(step.gain > 0 or load_bank().action[step.action].mandatory for step in roadmap.steps)


def test_a_finished_action_is_done_and_not_planned_again():
    case = read("gear-cn").case
    action = result("gear-cn").roadmap.steps[0].action
    actual = {"actuals": ({"action": action, "started": 1, "finished": 1},)}
    changed = type(case).model_validate({**case.model_dump(), **actual})
    roadmap = plan(Standing.of(load_bank(), changed, examined("gear-cn").findings))
    assert action in roadmap.done
    assert action not in {s.action for s in roadmap.steps}


def test_the_verifier_finds_what_it_is_there_for():
    sick = printed(result("spindle-de").roadmap)
    sick["steps"][0]["finish_month"] = 30
    sick["limits"]["parallel"] = 0
    said = " ".join(violations(sick))
    assert "months out" in said
    assert "at once" in said
