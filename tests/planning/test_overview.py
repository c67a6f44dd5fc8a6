"""One look at a plan: every evaluation of the same moment."""

from datetime import date

from readiness.buyer.standing import Standing
from readiness.content.loader import load_bank
from readiness.planning.draft import published
from readiness.planning.overview import overview
from tests.planning.build import CASE, plan, roadmap


def test_everything_speaks_of_the_same_plan_and_day():
    agreed = published(plan(), CASE)
    later = Standing.of(load_bank(), CASE.model_copy(update={"on": date(2026, 12, 1)}), ())
    found = overview(later, agreed, roadmap().limits)
    ids = {a.id for a in agreed.actions}
    assert {s.action for s in found.states} == ids
    assert {v.action for v in found.variance.lines} == ids
    assert {f.action for f in found.forecast.actions} == ids
    assert found.variance.version == 1
