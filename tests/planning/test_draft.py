"""A drafted plan holds every step of the roadmap and claims nothing that people have not said."""

from readiness.planning.draft import drafted, published
from tests.planning.build import BANK, CASE, roadmap


def test_every_step_becomes_an_action_with_its_months_and_means():
    found = roadmap()
    plan = drafted(found, CASE, BANK)
    assert [(a.id, a.start_month, a.finish_month) for a in plan.actions] == [
        (s.action, s.start_month, s.finish_month) for s in found.steps
    ]
    assert [a.budget_keur for a in plan.actions] == [s.cost for s in found.steps]
    assert [a.effort_days for a in plan.actions] == [s.effort_days for s in found.steps]


def test_nobody_is_accountable_and_nothing_is_agreed_before_people_say_so():
    plan = drafted(roadmap(), CASE, BANK)
    assert plan.agreed is None
    assert plan.baselines == ()
    assert all(a.raci.accountable == () and a.review is None for a in plan.actions)


def test_a_published_version_keeps_what_was_planned_then():
    first = published(drafted(roadmap(), CASE, BANK), CASE, "Kim")
    moved = first.actions[-1].model_copy(update={"finish_month": 8})
    second = published(first.model_copy(update={"actions": (*first.actions[:-1], moved)}), CASE)
    assert [(b.version, b.steps[-1].finish_month) for b in second.baselines] == [(1, 6), (2, 8)]
    assert (second.agreed, first.baselines[0].by) == (CASE.on, "Kim")
