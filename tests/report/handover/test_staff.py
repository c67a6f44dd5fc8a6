"""Effort goes to the person who has the role on an action, else to the role, and is never counted twice."""

from readiness.model.plan import Raci
from readiness.report.handover.staff import assignments, resources
from readiness.report.view.agreed import action_lines
from tests.report.handover.plans import PLAN, action, firm
from tests.report.sample import speaking

SAY = speaking("en")


def given(*actions):
    plan = PLAN.model_copy(update={"actions": actions})
    return assignments(action_lines(plan, firm(), SAY), plan, SAY), plan


def test_whoever_does_it_comes_before_whoever_answers_for_it():
    raci = Raci(accountable=("Kim",), responsible=("Ann",))
    found, _ = given(action("M01", 1, 1, raci=raci, effort_days={"it": 4}))
    assert [(a.resource, a.days) for a in found] == [("Kim", 4), ("Ann", None)]


def test_a_person_of_no_stated_role_stands_for_the_actions_own():
    found, _ = given(action("M01", 1, 1, raci=Raci(accountable=("Ann",)), effort_days={"it": 4, "sales": 1}))
    assert [(a.resource, a.days) for a in found] == [("Ann", 4), (SAY("view/role/sales"), 1)]


def test_where_nobody_is_named_the_role_works_and_has_no_mail():
    found, plan = given(action("M01", 1, 1))
    assert [(a.resource, a.days) for a in found] == [(SAY("view/role/it"), None)]
    (who,) = resources(found, plan, SAY)
    assert (who.name, who.mail) == (SAY("view/role/it"), "")
