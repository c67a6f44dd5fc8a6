"""One number holds what is free; a subtraction says whether a task fits, and what runs short if not."""

from itertools import pairwise

import pytest

from benches.plans import made_up
from readiness.model.case import Limits
from readiness.roadmap.room import Resource, furnish
from readiness.roadmap.task import Task


def task(name="A", months=1, days=1.0, cost=0.0, role="it", quick=False):
    return Task(name, role, months, days, cost, (), (), None, False, None, (), quick)


def test_a_task_takes_what_it_uses_and_no_more():
    room = furnish([task(months=3, days=10)], Limits(days_per_month={"all": 10 / 3}, parallel=1))
    start, free = room.first_start(0, 1, room.free)
    assert start == 1
    assert room.first_start(0, 1, free)[0] == 4


def test_what_never_fits_has_no_start_and_leaves_all_as_it_was():
    room = furnish([task(days=11)], Limits(days_per_month={"all": 10}))
    assert room.first_start(0, 1, room.free) == (0, room.free)


def test_a_latest_start_is_kept():
    room = furnish([task(), task("B")], Limits(days_per_month={"all": 1}))
    _, free = room.first_start(0, 1, room.free)
    assert room.first_start(1, 1, free, 1)[0] == 0
    assert room.first_start(1, 1, free, 2)[0] == 2


def test_what_runs_short_is_named_with_its_month():
    limits = Limits(days_per_month={"all": 9, "it": 1}, budget={"0-6": 1, "6-12": 9, "12+": 9}, parallel=1)
    room = furnish([task(days=2, cost=3)], limits)
    assert room.short(0, 4, room.free) == {(Resource("days", "it"), 4), (Resource("budget", "0-6"), 0)}
    assert room.short(0, 7, room.free) == {(Resource("days", "it"), 7)}


@pytest.mark.parametrize(
    ("resource", "amount"),
    [(Resource("days", "it"), 1), (Resource("budget", "0-6"), 2)],
    ids=["days", "money"],
)
def test_more_of_what_is_short_lets_the_task_in(resource, amount):
    limits = Limits(
        days_per_month={"it": 1 if resource.kind == "days" else 2}, budget={"0-6": 3, "6-12": 0, "12+": 0}
    )
    room = furnish([task(days=2, cost=3 if resource.kind == "days" else 5)], limits)
    assert room.first_start(0, 1, room.free)[0] == 0
    assert room.more(resource, amount).first_start(0, 1, room.more(resource, amount).free)[0] == 1


def test_what_is_taken_beyond_what_there_is_leaves_nothing_and_spoils_no_other_field():
    room = furnish([task(), task("B")], Limits(days_per_month={"all": 1}, parallel=1))
    crowded = [(0, 1), (1, 1)]
    assert room.first_start(0, 1, room.left(crowded))[0] == 2
    assert {
        over for field, over in room.over(crowded) if field.resource.kind == "parallel" and field.month == 1
    } == {1}


def test_fields_never_touch():
    made = made_up(20, 1)
    room = furnish(list(made.tasks.values()), made.limits)
    assert all(a.guard < b.shift for a, b in pairwise(room.fields))
    for row in room.taken:
        for used in row:
            assert not used & room.guards
