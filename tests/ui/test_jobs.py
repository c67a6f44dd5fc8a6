"""Long work: once for its content, the newest first, failures told once and tried again."""

import operator
import os
import time

import pytest

from readiness.errors import WorkerDied
from readiness.ui.jobs import Jobs, succeeded


@pytest.fixture
def jobs():
    found = Jobs(1)
    yield found
    found.close()


def test_the_same_wish_is_one_piece_of_work(jobs):
    asked = []

    def inputs():
        asked.append(1)
        return 2, 3

    first = jobs.ask("sum", "sum", operator.add, inputs)
    assert jobs.ask("sum", "sum", operator.add, inputs) is first
    assert first.result(30) == 5
    assert asked == [1]
    assert succeeded(first)


def test_what_is_forgotten_is_worked_out_anew(jobs):
    first = jobs.ask("sum", "sum", operator.add, lambda: (2, 3))
    assert first.result(30) == 5
    jobs.forget("sum")
    jobs.forget("never asked")
    assert jobs.ask("sum", "sum", operator.add, lambda: (2, 3)) is not first


def test_a_newer_wish_replaces_one_that_waits(jobs):
    busy = jobs.ask("busy", "other", time.sleep, lambda: (0.5,))
    old = jobs.ask("old", "plan", operator.add, lambda: (1, 1))
    new = jobs.ask("new", "plan", operator.add, lambda: (2, 2))
    assert new.result(30) == 4
    assert old.cancelled()
    assert busy.result(30) is None


def test_a_replaced_wish_can_come_back(jobs):
    jobs.ask("busy", "other", time.sleep, lambda: (0.3,))
    jobs.ask("old", "plan", operator.add, lambda: (1, 1))
    jobs.ask("new", "plan", operator.add, lambda: (2, 2))
    assert jobs.ask("old", "plan", operator.add, lambda: (1, 1)).result(30) == 2


def test_a_failure_is_known_until_it_was_told(jobs):
    failed = jobs.ask("death", "death", os._exit, lambda: (1,))
    with pytest.raises(WorkerDied):
        failed.result(30)
    assert jobs.ask("death", "death", os._exit, lambda: (1,)) is failed
    jobs.forget_failed()
    assert jobs.ask("death", "death", operator.add, lambda: (1, 1)).result(30) == 2


def test_what_is_under_way_is_pending(jobs):
    slow = jobs.ask("slow", "slow", time.sleep, lambda: (0.3,))
    assert jobs.pending() == (slow,)
    slow.result(30)
    assert jobs.pending() == ()
