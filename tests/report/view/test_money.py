"""The money block adds what was stated; what nobody stated stays unknown."""

from readiness.report.view.money import money
from tests.report.sample import bare, hostile


def test_revenue_behind_closed_gates_is_that_of_buyers_not_won():
    found = money(hostile())
    assert found.known_revenue == 3_500_000
    assert found.blocked_revenue == 3_500_000


def test_nobody_stated_nobody_knows():
    found = money(bare())
    assert (found.blocked_revenue, found.known_revenue) == (None, None)


def test_the_plan_costs_what_its_steps_cost():
    found, steps = money(hostile()), hostile().roadmap.steps
    assert found.plan_keur == sum(s.cost for s in steps)
    assert found.plan_days == sum(sum(s.effort_days.values()) for s in steps)
