"""Schedules from priority lists: needs, lags, capacity, budget."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from readiness.model.case import Limits
from readiness.roadmap.schedule import schedule
from readiness.roadmap.starts import finish
from readiness.roadmap.task import Task

WIDE = Limits(days_per_month={"all": 100}, parallel=9)


def task(name, months=1, days=1.0, cost=0.0, needs=(), role="it"):
    return Task(name, role, months, days, cost, tuple(needs), (), None, False, None, ((f"q.{name}", 4.0),))


def tasks(*many):
    return {t.id: t for t in many}


def test_a_task_starts_after_what_it_needs():
    plan = tasks(task("A", months=2), task("B", needs=[("A", 1)]))
    assert schedule(["B"], plan, WIDE) == {"A": 1, "B": 3}


def test_a_roll_out_waits_a_whole_review_month():
    plan = tasks(task("P", months=2), task("R", needs=[("P", 2)]))
    assert schedule(["R", "P"], plan, WIDE)["R"] == 4


def test_a_full_month_pushes_the_next_task_back():
    plan = tasks(task("A", days=10), task("B", days=10))
    assert schedule(["A", "B"], plan, Limits(days_per_month={"all": 10}))["B"] == 2


def test_a_role_can_be_the_bottleneck():
    plan = tasks(task("A", days=5), task("B", days=5), task("C", days=5, role="sales"))
    assert schedule("ABC", plan, Limits(days_per_month={"all": 50, "it": 5})) == {"A": 1, "B": 2, "C": 1}


def test_money_is_counted_where_the_task_starts():
    plan = tasks(task("A", cost=10), task("B", cost=10))
    limits = Limits(days_per_month={"all": 99}, budget={"0-6": 10, "6-12": 10, "12+": 0})
    assert schedule("AB", plan, limits) == {"A": 1, "B": 7}


def test_what_does_not_fit_is_left_out_with_all_that_needs_it():
    plan = tasks(task("A", cost=99), task("B", needs=[("A", 1)]), task("C"))
    limits = Limits(days_per_month={"all": 99}, budget={"0-6": 1, "6-12": 1, "12+": 1})
    assert schedule("BAC", plan, limits) == {"C": 1}


def test_what_is_placed_for_the_sake_of_a_step_that_does_not_fit_is_taken_back():
    plan = tasks(task("N", days=10), task("W", cost=99, needs=[("N", 1)]), task("C", days=10))
    limits = Limits(days_per_month={"all": 10}, budget={"0-6": 1, "6-12": 1, "12+": 1})
    assert schedule("WCN", plan, limits) == {"C": 1, "N": 2}


def test_days_may_differ_by_month():
    plan = tasks(task("A", days=5), task("B", days=5))
    limits = Limits(days_per_month={"it": 5}, days_in={"it": {1: 0, 3: 10}})
    assert schedule("AB", plan, limits) == {"A": 2, "B": 3}


def test_a_step_pauses_in_a_month_of_rest_and_never_begins_there():
    rests = frozenset({2, 3})
    plan = {
        name: replace(t, rests=rests)
        for name, t in tasks(task("A", months=2), task("B", needs=[("A", 1)])).items()
    }
    found = schedule("AB", plan, Limits(days_per_month={"all": 9}), {"all": (9.0, 0.0, 0.0) + (9.0,) * 21})
    assert found == {"A": 1, "B": 5}
    assert finish(plan["A"], 1) == 4
    assert plan["A"].worked(1) == [1, 4]


def test_no_role_has_more_under_way_than_it_may():
    plan = tasks(*(task(n, months=2) for n in "ABC"), task("D", role="sales"))
    limits = Limits(days_per_month={}, parallel=9, parallel_per_role=2)
    assert schedule("ABCD", plan, limits) == {"A": 1, "B": 1, "C": 3, "D": 1}


def test_quick_wins_leave_money_for_other_work():
    plan = tasks(
        replace(task("A", cost=4), quick=True), replace(task("B", cost=4), quick=True), task("C", cost=4)
    )
    limits = Limits(days_per_month={}, budget={"0-6": 12, "6-12": 12, "12+": 0}, strategic_share=0.5)
    assert schedule("ABC", plan, limits) == {"A": 1, "B": 7, "C": 1}


@given(st.permutations("ABCDEF"), st.integers(1, 12), st.integers(1, 3))
def test_any_order_keeps_the_limits(order, days, parallel):
    plan = tasks(
        task("A", 2, 6),
        task("B", 3, 9, 5),
        task("C", 1, 4, 0, [("A", 1)]),
        task("D", 4, 8),
        task("E"),
        task("F", 2, 3),
    )
    starts = schedule(order, plan, Limits(days_per_month={"all": float(days)}, parallel=parallel))
    for month in range(1, 25):
        running = [plan[a] for a, s in starts.items() if s <= month <= finish(plan[a], s)]
        assert len(running) <= parallel
        assert sum(t.days_a_month for t in running) <= days + 1e-6
    if "C" in starts:
        assert starts["C"] > finish(plan["A"], starts["A"])
