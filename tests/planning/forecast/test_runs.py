"""Run by run: nothing before its time, followers pushed, the same seed the same luck."""

from dataclasses import replace

import numpy as np
import pytest

from readiness.planning.forecast.bars import Bar
from readiness.planning.forecast.runs import Spread, ends_by_run
from tests.planning.small_firm import BEGINS, bank

SPREAD = Spread.of(bank().limits(BEGINS))
CERTAIN = replace(SPREAD, low=1.0, high=1.0, runs=3)


def bar(name, start, finish, waits=(), over=False):
    return Bar(name, start, finish, "it", 4.0, waits, {}, over)


BARS = (bar("a", 1, 4), bar("b", 5, 6, (("a", 1),)), bar("c", 7, 8, (("b", 2),)), bar("d", 5, 5))


def test_without_chance_the_plan_ends_as_planned():
    ends = ends_by_run(BARS, {}, CERTAIN)
    assert {a: set(e.tolist()) for a, e in ends.items()} == {"a": {4}, "b": {6}, "c": {9}, "d": {5}}


def test_durations_lie_in_the_triangle_and_followers_are_pushed():
    ends = ends_by_run(BARS, {}, SPREAD)
    assert ends["a"].min() == 4
    assert ends["a"].max() == 8
    assert (ends["b"] > ends["a"]).all()
    assert (ends["c"] > ends["b"] + 1).all()


def test_what_must_wait_for_a_place_waits():
    free, held = ends_by_run(BARS, {}, SPREAD), ends_by_run(BARS, {"d": ("a",)}, SPREAD)
    assert free["d"].max() <= 6
    assert (held["d"] >= held["a"]).all()
    assert held["d"].max() > 6


def test_what_is_over_is_certain_and_what_runs_does_not_end_before_today():
    ends = ends_by_run((bar("a", 1, 4, over=True), bar("b", 2, 3)), {}, SPREAD, month=5)
    assert set(ends["a"].tolist()) == {4}
    assert ends["b"].min() == 5


def test_the_same_seed_is_the_same_luck_and_one_end_changes_no_other():
    one, two = ends_by_run(BARS, {}, SPREAD), ends_by_run(BARS, {}, SPREAD)
    assert all(np.array_equal(one[a], two[a]) for a in one)
    other = ends_by_run((replace(BARS[0], over=True), *BARS[1:]), {}, SPREAD)
    assert np.array_equal(one["d"], other["d"])


@pytest.mark.parametrize("high", [1.2, 2.5], ids=str)
def test_a_wider_spread_never_ends_sooner(high):
    wide = ends_by_run(BARS, {}, replace(SPREAD, high=high))
    narrow = ends_by_run(BARS, {}, replace(SPREAD, high=1.1))
    assert wide["c"].mean() >= narrow["c"].mean()
