"""What people settled is placed first, and what cannot be kept is said with what runs short."""

from readiness.model.case import Limits
from readiness.roadmap.room import Resource, furnish
from readiness.roadmap.settle import Unkept, settle
from readiness.roadmap.task import Task


def task(name, months=1, days=1.0, needs=()):
    return Task(name, "it", months, days, 0, tuple(needs), (), None, False, None, ())


TASKS = {t.id: t for t in (task("A", months=2), task("B", needs=[("A", 1)]), task("C", days=5.0))}


def settled(**limits):
    stated = Limits.model_validate({"days_per_month": {"all": 5}, **limits})
    found, unkept = settle(TASKS, furnish(list(TASKS.values()), stated), stated)
    names = list(TASKS)
    return {names[i]: s for i, s in found.starts.items()}, unkept


def test_a_pinned_start_is_kept_and_what_it_needs_comes_in_time():
    assert settled(pins={"B": {"start": 4}}) == ({"B": 4, "A": 1}, ())


def test_a_pin_too_early_for_what_it_needs_is_told():
    assert settled(pins={"B": {"start": 2}}) == ({}, (Unkept("B", "start"),))


def test_of_two_pins_that_exclude_each_other_the_later_is_told_with_what_runs_short():
    found, unkept = settled(pins={"A": {"start": 2}, "C": {"start": 3}})
    assert found == {"A": 2}
    assert unkept == (Unkept("C", "start", (Resource("days", "all"),)),)


def test_key_projects_come_as_early_as_they_can_in_the_order_named():
    assert settled(key_actions=["C", "B"]) == ({"C": 1, "A": 2, "B": 4}, ())


def test_a_key_project_that_does_not_fit_is_told():
    found, unkept = settled(days_per_month={"all": 4}, key_actions=["C", "A"])
    assert found == {"A": 1}
    assert unkept == (Unkept("C", "key", (Resource("days", "all"),)),)
