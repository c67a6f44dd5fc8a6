"""Two new plans from what really happened: past closed, close months frozen, calm never restless."""

import pytest

from readiness.model.case import Actual, Limits, PinnedStart
from readiness.model.plan import Report
from readiness.model.plan_log import Signal
from readiness.planning.rolling.replan import begun_with, replan
from tests.planning.rolling.rolled import QUICK, again, agreed, as_planned_until, by_action, changed
from tests.planning.small_firm import BEGINS, bank, case, proof, standing
from tests.roadmap.verifier import violations

LIMITS = case().limits
EVERYTHING = tuple(proof(q, 4) for q in {q: 4 for a in bank().actions for q in a.closes})


def verified(found):
    for roadmap in (found.best, found.calm):
        assert violations(roadmap.model_dump(mode="json")) == []


def months(roadmap):
    return {s.action: (s.start_month, s.finish_month) for s in roadmap.steps}


def test_a_plan_that_runs_as_agreed_stays_as_it_is():
    found = again(4, as_planned_until(4))
    assert (found.changes_calm, found.month, found.frozen_until) == ((), 4, 5)
    assert found.price_of_calm == pytest.approx(found.best.objective - found.calm.objective)
    verified(found)


def test_running_actions_keep_their_start_and_last_as_long_as_they_take():
    plan = as_planned_until(6)
    late = changed(plan, A2={"status": "running", "finished": None})
    found = again(6, late)
    assert months(found.calm)["A2"] == (3, 6)
    assert by_action(found.changes_calm)["A2"].reason == "delayed"
    verified(found)


def test_an_owner_who_says_what_is_left_moves_the_end():
    plan = changed(as_planned_until(4), B3={"reports": (Report(on=BEGINS, remaining_days=9.0),)})
    assert months(again(4, plan).calm)["B3"] == (3, 6)


def test_nothing_inside_the_frozen_window_moves_unless_it_must():
    plan = as_planned_until(5)
    found = again(5, plan)
    frozen = {a.id: a.start_month for a in plan.actions if 5 <= a.start_month <= 6}
    for roadmap in (found.best, found.calm):
        starts = {a: s for a, (s, _) in months(roadmap).items()}
        assert {a: starts[a] for a in frozen} == frozen
        assert {a for a, s in starts.items() if 5 <= s <= 6} == set(frozen)


def test_a_forced_change_in_the_frozen_window_says_what_forced_it():
    plan = changed(as_planned_until(6), A2={"status": "running", "finished": None}, A1={"finished": 2})
    tight = LIMITS.model_copy(update={"days_in": {"all": {6: 8.0, 7: 8.0}}})
    found = again(6, plan, limits=tight)
    moved = by_action(found.changes_calm)
    assert moved["C1"].reason == "capacity"
    assert moved["C1"].after[0] > 6


def test_what_did_not_begin_begins_later():
    plan = changed(as_planned_until(4), D2={"status": "open", "started": None})
    change = by_action(again(4, plan).changes_calm)["D2"]
    assert (change.reason, change.before) == ("delayed", (3, 4))
    assert change.after[0] >= 4


def test_a_budget_cut_names_the_horizon():
    cut = LIMITS.model_copy(update={"budget": {"0-6": 40, "6-12": 8, "12+": 40}})
    found = again(4, as_planned_until(4), limits=cut)
    assert ("budget", "6-12") in {(c.reason, c.about) for c in found.changes_calm}
    verified(found)


def test_a_roll_out_waits_for_the_review_of_its_pilot():
    plan = changed(as_planned_until(7), B1={"status": "running", "finished": None})
    found = again(7, changed(plan, B1={"reports": (Report(on=BEGINS, remaining_days=6.0),)}))
    change = by_action(found.changes_calm)["B2"]
    assert (change.reason, change.about) == ("pilot", "B1")
    assert change.after[0] >= months(found.calm)["B1"][1] + 2


def test_said_done_is_not_planned_again_and_waits_for_its_proof():
    found = again(4, as_planned_until(4))
    assert dict(found.proof_missing)["A1"] == ("erp.q1",)
    assert "A1" in found.calm.done
    proven = again(4, as_planned_until(4), [proof("erp.q1", 1), proof("origin.q2", 3)])
    assert {"A1", "C2"} & set(dict(proven.proof_missing)) == set()


def test_evidence_that_is_there_already_takes_an_action_off_the_plan():
    found = again(4, as_planned_until(4), [proof("licence.gate", 4)])
    change = by_action(found.changes_calm)["C1"]
    assert (change.reason, change.after) == ("evidence", (3, 3))
    assert "C1" in found.calm.done


def test_a_claim_takes_no_action_off_the_plan():
    answers = tuple(a.model_copy(update={"value": 4.0}) for a in case().answers)
    found = again(4, as_planned_until(4), answers=answers)
    assert {"C1", "A3"} <= set(months(found.calm))


def test_a_stopped_action_goes_and_takes_along_what_needs_it():
    plan = changed(as_planned_until(3), B1={"status": "stopped"})
    found = again(3, plan)
    assert not {"B1", "B2"} & set(months(found.best))
    change = by_action(found.changes_calm)["B2"]
    assert (change.reason, change.about, change.after) == ("needed_first", "B1", None)


def test_a_month_people_pinned_is_kept():
    pinned = LIMITS.model_copy(update={"pins": {"C3": PinnedStart(start=9)}})
    found = again(4, as_planned_until(4), limits=pinned)
    assert months(found.calm)["C3"][0] == months(found.best)["C3"][0] == 9
    assert by_action(found.changes_calm)["C3"].reason == "pinned"


def test_a_new_date_by_law_may_begin_within_the_frozen_window():
    soon = BEGINS.replace(month=7, day=1)
    actions = tuple(a.model_copy(update={"deadline": soon}) if a.id == "C1" else a for a in bank().actions)
    wide = LIMITS.model_copy(update={"days_per_month": {"all": 20.0}})
    firm = standing(parameters=QUICK, actions=actions, limits=wide, on=BEGINS.replace(month=3))
    found = replan(firm, as_planned_until(3))
    change = by_action(found.changes_calm)["C1"]
    assert change.reason == "deadline"
    assert change.after[1] <= 5


def test_a_signal_is_the_reason_where_it_names_the_action():
    seen = Signal(
        on=BEGINS.replace(month=4), kind="law", says="sooner", actions=("C3", "B2", "E2"), replan=True
    )
    plan = as_planned_until(4).model_copy(update={"signals": (seen,)})
    freed = LIMITS.model_copy(update={"days_per_month": {"all": 30.0}, "parallel": 9})
    found = again(4, plan, limits=freed)
    assert ("signal", "law") in {(c.reason, c.about) for c in found.changes_best}


def test_a_firms_own_action_stays_and_uses_up_its_days():
    own = agreed().actions[0].model_copy(
        update={"id": "fair", "title": "Trade fair", "start_month": 8, "finish_month": 9, "closes": {},
                "effort_days": {"sales": 10.0}, "needs": ()}
    )  # fmt: skip
    plan = agreed().model_copy(update={"actions": (*agreed().actions, own)})
    found = again(1, plan)
    assert "fair" in months(found.best)
    assert {s.action: s.effort_days for s in found.calm.steps}["fair"] == {"management": 10.0}
    verified(found)


def test_running_actions_have_what_they_take_even_if_the_limits_shrank():
    shrunk = Limits(days_per_month={"all": 3.0}, budget={"0-6": 0, "6-12": 5, "12+": 5}, parallel=1)
    found = again(4, as_planned_until(4), limits=shrunk)
    assert {"A2", "B3", "D2"} <= set(months(found.calm))
    verified(found)


def test_actuals_without_a_plan_go_on_from_the_first_roadmap():
    lines = (Actual(action="D1", started=1, finished=1), Actual(action="C2", started=1))
    stated = case(actuals=lines, on=BEGINS.replace(month=3))
    plan = begun_with(bank(), stated, (), BEGINS)
    found = replan(standing(parameters=QUICK, actuals=lines, on=stated.on), plan)
    assert plan.begins == BEGINS
    assert "D1" in found.calm.done
    assert months(found.calm)["C2"][0] == 1
    assert all(start >= 3 for a, (start, _) in months(found.best).items() if a != "C2")


def test_the_present_month_is_the_last_one_anybody_speaks_of():
    lines = (Actual(action="D1", started=1, finished=3),)
    assert replan(standing(parameters=QUICK, actuals=lines), agreed()).month == 3


@pytest.mark.parametrize("month", [2, 5, 9])
def test_calm_never_changes_more_than_best(month):
    found = again(month, as_planned_until(month))
    assert len(found.changes_calm) <= len(found.changes_best)
    assert found.price_of_calm >= 0


def test_the_same_situation_gives_the_same_plans():
    assert again(5, as_planned_until(5)) == again(5, as_planned_until(5))


def test_with_everything_proven_nothing_is_left_to_plan():
    found = again(5, as_planned_until(5), EVERYTHING)
    assert found.calm.steps == found.best.steps == ()


def test_both_plans_are_told_with_their_health():
    found = again(4, as_planned_until(4))
    assert 0 <= found.calm.plan_health <= 100
    assert {f.rule for f in found.calm.lint} >= {"L01", "L04"}
    assert "L23" not in {f.rule for f in found.calm.lint}
