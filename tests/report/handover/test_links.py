"""Lags between actions: a review month after a pilot, never more than the plan itself leaves."""

from dataclasses import replace

from readiness.report.handover.links import links
from readiness.report.view.agreed import action_lines
from tests.report.handover.plans import PLAN, action, firm
from tests.report.sample import speaking


def found(*actions):
    plan = PLAN.model_copy(update={"actions": actions})
    return links(action_lines(plan, replace(firm(), case=firm().case), speaking("en")))


def test_a_roll_out_right_after_its_pilot_leaves_no_review_that_was_not_planned():
    pilot = action("M04", 1, 1, pilot_of="M05")
    (link,) = found(pilot, action("M05", 2, 3, needs=("M04",)))
    assert link.lag_days == 0


def test_an_action_that_begins_too_early_is_linked_with_a_lead_so_that_its_dates_stay():
    """August and September 2026 hold 43 working days, all of which the second action runs beside the first."""
    (link,) = found(action("M01", 1, 3), action("M02", 2, 4, needs=("M01",)))
    assert link.lag_days == -43


def test_a_need_named_twice_is_one_link_and_an_action_never_waits_for_itself():
    assert len(found(action("M01", 1, 1), action("M02", 2, 2, needs=("M01", "M01", "M02")))) == 1
