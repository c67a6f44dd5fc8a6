"""The plan by region: parts below the whole, and regions without an action named."""

from readiness.report.pages.regions import region_parts
from readiness.report.view.agreed import action_lines
from tests.report.handover.plans import PLAN, firm
from tests.report.sample import speaking

SAY = speaking("en")
PARTS = {p.name: p for p in region_parts(action_lines(PLAN, firm(), SAY), PLAN, SAY)}


def test_regions_stand_from_the_largest_down():
    assert [(p.name, p.depth) for p in PARTS.values()] == [("Asia", 1), ("Europe", 1), ("Europe › South", 2)]


def test_a_region_in_scope_without_an_action_says_so():
    assert [p.empty for p in PARTS.values()] == [True, False, False]


def test_a_region_whose_parts_have_actions_counts_them():
    assert PARTS["Europe"].below == SAY("report/agreed/region/below", n="1")
    assert PARTS["Europe"].rows == ()
    assert [r.name for r in PARTS["Europe › South"].rows] == [SAY.action("M01")]


def test_targets_of_a_region_stand_with_it():
    assert [t.title for t in PARTS["Europe › South"].targets] == ["Orders over portals"]


def test_a_plan_without_regions_has_no_such_chapter():
    plan = PLAN.model_copy(update={"regions": (), "objectives": (), "actions": PLAN.actions[1:]})
    assert region_parts(action_lines(plan, firm(), SAY), plan, SAY) == ()
