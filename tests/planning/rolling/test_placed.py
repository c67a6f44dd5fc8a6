"""What is in its place before the search, and what of the frozen window cannot stay."""

from readiness.model.case import PinnedStart
from readiness.planning.months import first_day
from readiness.planning.rolling.placed import placed
from readiness.planning.rolling.situation import situation
from tests.planning.rolling.rolled import QUICK, as_planned_until, changed
from tests.planning.small_firm import BEGINS, case, standing

LIMITS = case().limits


def at(month, plan, **limits):
    firm = standing(parameters=QUICK, on=first_day(BEGINS, month), limits=LIMITS.model_copy(update=limits))
    return placed(situation(firm, plan))


def test_running_frozen_and_proofs_still_due_are_in_place():
    found = at(5, as_planned_until(5))
    assert {a: found.starts[a] for a in ("A2", "B3", "B1", "E1", "C1")} == {
        "A2": 3,
        "B3": 3,
        "B1": 5,
        "E1": 6,
        "C1": 6,
    }
    assert found.forced == {}
    assert found.starts["A1"] == 5


def test_what_runs_has_what_it_takes_and_the_next_months_give_way():
    found = at(5, as_planned_until(5), days_per_month={"all": 5.0})
    assert {"A2", "B3"} <= set(found.starts)
    assert found.forced["B1"].reason == "capacity"


def test_a_step_whose_need_is_late_says_so():
    plan = changed(as_planned_until(6), A2={"status": "running", "finished": None}, A3={"start_month": 6})
    assert (at(6, plan).forced["A3"].reason, at(6, plan).forced["A3"].about) == ("needed_first", "A2")


def test_a_pin_ahead_is_placed_and_one_behind_is_forgotten():
    pins = {"C3": PinnedStart(start=9), "E2": PinnedStart(start=2)}
    found = at(5, as_planned_until(5), pins=pins)
    assert found.starts["C3"] == 9
    assert "E2" not in found.starts
    assert found.pinned == {"C3"}


def test_no_money_forces_what_has_not_begun():
    found = at(5, as_planned_until(5), budget={"0-6": 0.0, "6-12": 0.0, "12+": 0.0})
    assert (found.forced["C1"].reason, found.forced["C1"].about) == ("budget", "0-6")
