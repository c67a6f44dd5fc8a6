"""Every difference between two plans is told once, with a reason."""

from readiness.planning.months import first_day
from readiness.planning.rolling.changes import Proposed, changes
from readiness.planning.rolling.placed import placed
from readiness.planning.rolling.situation import situation
from tests.planning.rolling.rolled import QUICK, as_planned_until, by_action, changed
from tests.planning.small_firm import BEGINS, standing


def proposed(month, plan, **moved):
    """The plan as it is, with some starts changed; None leaves an action out."""
    firm = standing(parameters=QUICK, on=first_day(BEGINS, month))
    now = situation(firm, plan)
    fixed = placed(now)
    starts = {a: s for a, (s, _) in now.before.items() if a in now.tasks} | fixed.starts | moved
    return Proposed(now, fixed, {a: s for a, s in starts.items() if s is not None})


def test_an_unchanged_plan_has_no_changes():
    assert changes(proposed(4, as_planned_until(4))) == ()


def test_moving_dropping_and_coming_are_told_with_both_months():
    plan = as_planned_until(4)
    without = plan.model_copy(update={"actions": tuple(a for a in plan.actions if a.id != "C3")})
    found = by_action(changes(proposed(4, without, C3=13, A3=10, E2=None)))
    assert (found["C3"].before, found["C3"].after) == (None, (13, 16))
    assert (found["A3"].before, found["A3"].after) == ((7, 8), (10, 11))
    assert (found["E2"].before, found["E2"].after) == ((7, 11), None)
    assert {c.reason for c in found.values()} == {"better"}


def test_an_action_finished_in_another_month_is_told_as_it_went():
    plan = changed(as_planned_until(6), A2={"finished": 4})
    change = by_action(changes(proposed(6, plan)))["A2"]
    assert (change.before, change.after, change.reason) == ((3, 5), (3, 4), "finished")


def test_what_comes_because_another_needs_it_names_the_other():
    plan = as_planned_until(4)
    without = plan.model_copy(update={"actions": tuple(a for a in plan.actions if a.id != "E1")})
    found = by_action(changes(proposed(4, changed(without, E2={"needs": ("A2", "E1")}), E1=6)))
    assert (found["E1"].reason, found["E1"].about) == ("needed_first", "E2")


def test_what_needs_a_dropped_action_names_it():
    found = by_action(changes(proposed(4, as_planned_until(4), B1=None, B2=None)))
    assert (found["B2"].reason, found["B2"].about) == ("needed_first", "B1")
