"""Days and places go from hand to hand; who takes them over waits for who held them."""

from readiness.model.roadmap import PlanLimits
from readiness.planning.forecast.bars import Bar
from readiness.planning.forecast.handing_on import handed_on

WIDE = PlanLimits(days_per_month={}, budget={}, parallel=9)


def bar(name, start, finish, role="it", days=4.0):
    return Bar(name, start, finish, role, days, (), {})


BARS = (bar("a", 1, 2), bar("b", 1, 3), bar("c", 3, 3), bar("d", 4, 5, role="sales"))


def test_with_enough_of_everything_nobody_waits():
    assert set(handed_on(BARS, WIDE).values()) == {()}


def test_a_place_is_taken_over_from_who_left_it_first():
    held = handed_on(BARS, WIDE.model_copy(update={"parallel": 2}))
    assert held == {"a": (), "b": (), "c": ("a",), "d": ("b",)}


def test_what_nobody_has_used_is_taken_first():
    assert handed_on(BARS, WIDE.model_copy(update={"parallel": 3}))["c"] == ()


def test_days_of_a_role_are_handed_on_within_it():
    held = handed_on(BARS, WIDE.model_copy(update={"days_per_month": {"it": 4.0}}))
    assert held["c"] == ("a",)
    assert held["d"] == ()


def test_days_that_differ_by_month_count_at_their_most():
    limits = WIDE.model_copy(update={"capacity": {"all": (2.0, 4.0, 6.0)}})
    assert handed_on((bar("a", 1, 1), bar("b", 2, 2)), limits)["b"] == ("a",)
    open_end = WIDE.model_copy(update={"capacity": {"all": (2.0, None)}})
    assert handed_on((bar("a", 1, 1), bar("b", 2, 2)), open_end)["b"] == ()


def test_places_of_a_role_hold_up_that_role_alone():
    held = handed_on(BARS, WIDE.model_copy(update={"parallel_per_role": 2}))
    assert held["c"] == ("a",)
    assert held["d"] == ()


def test_what_was_granted_beyond_the_limits_is_taken_from_nobody():
    limits = WIDE.model_copy(update={"days_per_month": {"all": 1.0}})
    assert handed_on((bar("a", 1, 1), bar("b", 1, 1)), limits) == {"a": (), "b": ()}
