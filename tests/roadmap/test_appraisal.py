"""Who reaches which rung, and what a schedule is worth beyond its single steps."""

import pytest

from readiness.roadmap.appraisal import NEVER, Penalties, appraise, rungs
from readiness.roadmap.objective import BuyerAim, Outlook
from readiness.roadmap.task import Task

NONE = Penalties(0, 0)


def task(name, closes, needs=()):
    return Task(name, "it", 1, 1, 0, tuple(needs), (), None, False, None, tuple(closes.items()))


def test_a_ladder_has_a_rung_for_each_level_and_counts_what_it_adds():
    tasks = {"A": task("A", {"q": 2.0}), "B": task("B", {"q": 3.0})}
    low, high = rungs(tasks, Outlook({("q", 2.0): 2.4, ("q", 3.0): 6.0}, {}, ()), ())
    assert (low.headline, low.reached_by) == (2.4, (0, 1))
    assert (high.headline, high.reached_by) == (pytest.approx(3.6), (1,))


def test_a_step_that_always_comes_after_another_on_the_same_rung_adds_nothing_there():
    tasks = {"A": task("A", {"q": 2.0}), "B": task("B", {"q": 2.0}, [("A", 1)])}
    found = appraise(tasks, Outlook({("q", 2.0): 2.4}, {}, ()), NONE)
    assert found.shared == ()
    assert found.own == (2.4, 0.0)


def test_a_buyer_nobody_can_win_is_worth_nothing():
    tasks = {"A": task("A", {"q": 2.0})}
    aims = (BuyerAim("x", 5.0, {"q": 4.0}, 0.0), BuyerAim("y", 5.0, {"q": 2.0}, 0.0))
    found = appraise(tasks, Outlook({}, {"x": {}, "y": {}}, aims), NONE)
    assert found.beyond([NEVER]) == 0
    assert found.beyond([1]) == pytest.approx(5.0)


def test_missing_points_put_a_buyer_off():
    tasks = {"A": task("A", {"q": 2.0}), "B": task("B", {"r": 2.0})}
    aims = (BuyerAim("x", 24.0, {"q": 2.0}, 1.0),)
    points = {"x": {("q", 2.0): 0.4, ("r", 2.0): 0.6}}
    found = appraise(tasks, Outlook({}, points, aims), NONE)
    assert found.beyond([1, NEVER]) == 0
    assert found.beyond([1, 13]) == pytest.approx(12.0)
