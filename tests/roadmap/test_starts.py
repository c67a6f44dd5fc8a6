"""Schedules as the month each action starts."""

from readiness.roadmap.starts import finish, in_order, without
from readiness.roadmap.task import Task


def task(name, months=1, needs=()):
    return Task(name, "it", months, 1, 0, tuple(needs), (), None, False, None, ())


PLAN = {t.id: t for t in (task("A"), task("B", needs=[("A", 1)]), task("C", months=3))}


def test_without_drops_the_followers_too():
    starts = {"A": 1, "B": 2, "C": 1}
    assert without(starts, "A", PLAN) == {"C": 1}
    assert without(starts, "B", PLAN) == {"A": 1, "C": 1}


def test_order_is_by_start_then_finish():
    assert in_order({"B": 2, "C": 1, "A": 1}, PLAN) == ["A", "C", "B"]


def test_a_step_finishes_in_its_last_month():
    assert finish(PLAN["C"], 4) == 6
