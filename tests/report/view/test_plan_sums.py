"""The sum of a set of actions counts what they need first, once."""

from readiness.report.view.plan_sums import sum_of
from tests.report.sample import hostile


def test_what_an_action_needs_is_counted_once():
    bank = hostile().bank
    needy = next(a for a in bank.actions if a.needs and not set(a.needs) & set(hostile().roadmap.done))
    alone = sum_of((needy.id,), hostile())
    assert set(needy.needs) < set(alone.actions)
    assert sum_of((needy.id, *needy.needs, needy.id), hostile()) == alone


def test_what_is_done_costs_nothing():
    done = hostile().roadmap.done
    assert sum_of(done, hostile()).days == 0


def test_nothing_costs_nothing():
    assert sum_of((), hostile()).keur == 0
