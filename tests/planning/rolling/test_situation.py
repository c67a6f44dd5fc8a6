"""What is over, what runs on, and when the rest may begin."""

import pytest

from readiness.planning.months import first_day
from readiness.planning.rolling.situation import situation
from tests.planning.rolling.rolled import QUICK, agreed, as_planned_until, changed
from tests.planning.small_firm import BEGINS, case, proof, standing


def at(month, plan, found=(), **given):
    return situation(standing(found, parameters=QUICK, on=first_day(BEGINS, month), **given), plan)


def test_the_window_is_the_present_month_and_the_next():
    now = at(4, as_planned_until(4))
    assert (now.month, now.frozen_until) == (4, 5)
    assert at(1, agreed()).frozen_until == 2
    assert at(24, agreed()).frozen_until == 24


def test_running_actions_stand_where_they_began():
    now = at(4, as_planned_until(4))
    assert now.running == {"D2": 3, "A2": 3, "B3": 3}
    assert now.proofs.keys() == {"A1", "C2", "D1", "F1"}


def test_a_running_action_past_its_end_lasts_at_least_this_month_at_its_pace():
    now = at(8, changed(as_planned_until(8), B3={"status": "running", "finished": None}))
    task = now.tasks["B3"]
    assert task.ends[3] == 8
    assert task.days_a_month == pytest.approx(10 / 3)


def test_followers_wait_for_the_end_of_the_work_not_for_its_proof():
    now = at(6, as_planned_until(6))
    assert now.tasks["A3"].needs == ()
    assert now.earliest["A3"] == 6


def test_a_roll_out_waits_a_month_after_its_finished_pilot():
    now = at(7, as_planned_until(7), [proof("availability.q1", 1)])
    assert now.earliest["B2"] == 8


def test_money_spent_is_gone_as_reported_or_else_as_planned():
    plan = changed(as_planned_until(4), A1={"reports": ()}, F1={"budget_keur": 3.0})
    left = at(4, plan).work.limits.budget
    assert left["0-6"] == 40 - 2 - 3
    assert left["6-12"] == 40


def test_new_actions_begin_after_the_window_and_overdue_ones_now():
    plan = changed(as_planned_until(5), D2={"status": "open", "started": None})
    now = at(5, plan.model_copy(update={"actions": tuple(a for a in plan.actions if a.id != "C3")}))
    assert now.may_start("C3") == 7
    assert now.may_start("D2") == 5
    assert now.may_start("B1") == 5


def test_a_claim_does_not_stand_for_what_the_plan_is_to_prove():
    answers = tuple(a.model_copy(update={"value": 4.0}) for a in case().answers)
    assert "A3" in at(4, as_planned_until(4), answers=answers).tasks


def test_what_is_proven_is_done_even_if_a_question_does_not_concern_the_firm():
    plan = changed(as_planned_until(4), A3={"closes": {"origin.q1": 3.0, "another.question": 2.0}})
    now = at(4, plan, [proof("origin.q1", 3)])
    assert "A3" in now.work.done
    assert "A3" not in now.tasks


def test_a_plan_without_an_end_to_its_budget_stays_without():
    open_end = case().limits.model_copy(update={"budget": {"0-6": None, "6-12": 40, "12+": None}})
    assert at(4, as_planned_until(4), limits=open_end).work.limits.budget["0-6"] is None
