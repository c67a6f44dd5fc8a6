"""The roadmaps of the sample firms keep every rule, beat both rankings, and are the same every time."""

import json
from dataclasses import replace
from random import Random

import pytest

from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.roadmap.plan import plan
from tests.roadmap.verifier import violations
from tests.sample_firms import FIRMS, examined, read, result

HURRIED = {"roadmap.iterations": 80, "roadmap.scenario_iterations": 10}


def standing(firm, hurried=True, **limits):
    """`hurried`: with less search, for what must hold of any plan."""
    case = read(firm).case
    stated = type(case.limits).model_validate({**case.limits.model_dump(), **limits})
    found = Standing.of(load_bank(), case.model_copy(update={"limits": stated}), examined(firm).findings)
    return replace(found, limits={**found.limits, **HURRIED}) if hurried else found


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


def test_steps_say_what_goes_with_them_and_whether_they_are_safe():
    roadmap = result("spindle-de").roadmap
    low, mid, high = (set(roadmap.scenarios[name].steps) for name in ("low", "mid", "high"))
    assert mid == {s.action for s in roadmap.steps}
    assert {s.action for s in roadmap.steps if s.no_regret} == low & mid & high
    assert any(s.falls_with for s in roadmap.steps)
    assert roadmap.scenarios["low"].objective < roadmap.objective < roadmap.scenarios["high"].objective


def test_without_a_proof_there_is_no_bound():
    roadmap = result("gear-cn").roadmap
    assert (roadmap.bound, roadmap.solver) == (None, "local")


TIGHT = {
    "few days": {"days_per_month": {"all": 5.0}},
    "little IT": {"days_per_month": {"all": 30.0, "it": 2.0}},
    "no IT for half a year": {"days_in": {"it": dict.fromkeys(range(4, 10), 0)}},
    "no money first": {"budget": {"0-6": 0.0, "6-12": 10.0, "12+": None}},
    "one at a time": {"parallel": 1},
    "one at a time in each department": {"parallel_per_role": 1},
    "peak season at rest": {"months_off": (9, 12)},
    "peak season on half the days": {"months_off": (10, 11), "months_off_share": 0.5},
    "three quarters for strategic work": {"strategic_share": 0.75},
    "key projects": {"key_actions": ("Q05", "C04")},
    "pins": {"pins": {"Q05": "out", "C04": {"start": 9}, "M07": "in", "Q04": "out"}},
    "pins nobody can keep": {"pins": {"C04": {"start": 1}, "Q05": {"start": 20}, "X99": "in"}},
}


@pytest.mark.parametrize("limits", TIGHT.values(), ids=TIGHT)
def test_tight_limits_are_kept(limits):
    roadmap = plan(standing("spindle-de", **limits))
    assert violations(printed(roadmap)) == []
    assert roadmap.steps


def drawn(seed):
    """Limits as a room might set them, by chance."""
    chance = Random(seed)
    actions = [a.id for a in load_bank().actions]
    pins = {
        a: chance.choice(("in", "out", {"start": chance.randint(1, 24)})) for a in chance.sample(actions, 4)
    }
    return {
        "days_per_month": {
            "all": chance.uniform(4, 40),
            chance.choice(("it", "sales")): chance.uniform(1, 8),
        },
        "days_in": {"purchasing": {chance.randint(1, 24): chance.uniform(0, 3)}},
        "budget": {h: chance.choice((None, chance.uniform(0, 90))) for h in ("0-6", "6-12", "12+")},
        "parallel": chance.randint(1, 8),
        "parallel_per_role": chance.randint(1, 4),
        "months_off": chance.sample(range(1, 13), 2),
        "months_off_share": chance.choice((0.0, 0.5)),
        "strategic_share": chance.choice((0.0, 0.4, 0.8)),
        "key_actions": chance.sample(actions, 2),
        "pins": pins,
    }


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 21))
def test_no_limits_drawn_by_chance_are_ever_broken(seed):
    for firm in FIRMS:
        assert violations(printed(plan(standing(firm, **drawn(seed))))) == []


def test_what_people_settled_is_in_the_plan():
    pins = {"Q05": "out", "C04": {"start": 12}, "M07": "in"}
    roadmap = plan(standing("spindle-de", pins=pins))
    steps = {s.action: s for s in roadmap.steps}
    assert steps["C04"].start_month == 12
    assert "M07" in steps
    assert not {wish.action for wish in roadmap.unmet} & set(pins)
    assert next(x.reason for x in roadmap.not_now if x.action == "Q05") == "pinned_out"


def test_a_rest_is_spanned_and_counted_nowhere():
    roadmap = plan(standing("spindle-de", months_off=(8,)))
    assert roadmap.limits.resting == (2, 14)
    spanning = [s for s in roadmap.steps if s.start_month < 2 < s.finish_month]
    assert all(s.finish_month - s.start_month >= 2 for s in spanning)


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
    assert {x.reason for x in roadmap.not_now} == {"capacity", "waits_for", "no_gain"}


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
