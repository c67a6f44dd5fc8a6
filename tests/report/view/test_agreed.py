"""What is handed over: the agreed plan, else the proposal; what happened wins over what was planned."""

from dataclasses import replace

from readiness.model.case import Actual
from readiness.report.view.agreed import action_lines, is_agreed, last_baseline, plan_in_force, span
from tests.report.handover.plans import PLAN, action, firm
from tests.report.sample import bare, hostile, speaking

SAY = speaking("en")


def test_the_agreed_plan_wins_over_the_proposal():
    assert plan_in_force(firm()) is firm().case.plan
    assert is_agreed(firm())


def test_without_one_the_proposal_stands_in_with_nobody_named():
    plan = plan_in_force(hostile())
    assert [a.id for a in plan.actions] == [s.action for s in hostile().roadmap.steps]
    assert not is_agreed(hostile())
    line = action_lines(plan, hostile(), SAY)[0]
    assert line.owner == SAY(f"view/role/{line.action.role}")


def test_a_plan_without_actions_is_no_plan_yet():
    empty = PLAN.model_copy(update={"actions": ()})
    firm_ = replace(bare(), case=bare().case.model_copy(update={"plan": empty}))
    assert not is_agreed(firm_)


def test_what_happened_wins_and_a_late_start_moves_the_end():
    assert span(action("M01", 2, 3, started=5)) == (5, 5)
    assert span(action("M01", 2, 3, started=1, finished=2)) == (1, 2)


def test_actuals_of_the_case_fill_what_the_plan_does_not_say():
    case = firm().case.model_copy(update={"actuals": (Actual(action="M04", started=7, finished=8),)})
    lines = {x.id: x for x in action_lines(PLAN, replace(firm(), case=case), SAY)}
    assert (lines["M04"].start, lines["M04"].finish) == (7, 8)
    assert lines["M02"].start == 3


def test_the_newest_version_is_the_one_compared_with():
    assert last_baseline(PLAN).version == 2
    lines = {x.id: x for x in action_lines(PLAN, firm(), SAY)}
    assert (lines["M02"].baseline.finish_month, lines["M01"].baseline) == (4, None)
