"""A target as a row: way, forecast from below with the difference, what secures it; unknown stays unknown."""

from readiness.model.plan import Objective
from readiness.report.pages.targets import target_row
from tests.report.handover.plans import PLAN
from tests.report.sample import speaking

SAY = speaking("en")


def test_a_target_tells_its_way_and_what_the_region_itself_expects():
    row = target_row(PLAN.objectives[0], PLAN, SAY)
    assert row.way == "from 10 to 13 %"
    assert row.forecast == "Expected from below: 12.5 (difference -0.5)"
    assert row.secured_by == "Secured by: Quotes within a day"


def test_what_nobody_stated_is_unknown():
    row = target_row(Objective(id="x", title="X", kind="soft", measures="process"), PLAN, SAY)
    assert row.way == "from unknown to unknown"
    assert (row.due, row.owner) == ("–", "–")
    assert row.forecast == row.secured_by == ""


def test_a_forecast_without_a_target_has_no_difference():
    free = PLAN.objectives[0].model_copy(update={"target": None})
    assert target_row(free, PLAN, SAY).forecast == "Expected from below: 12.5"
