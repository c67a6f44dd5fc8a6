"""The agreed plan is judged where there is one, else the draft; the roadmap itself stays as it was found."""

from readiness.model.plan import Plan
from readiness.planning.health.of_case import judged_plan, with_health
from tests.planning.build import BANK, CASE, roadmap
from tests.planning.health.sick import HEALTHY


def test_without_an_agreed_plan_the_draft_is_judged():
    found = with_health(roadmap(), CASE, BANK)
    assert found.plan_health is not None
    assert "L01" in {f.rule for f in found.lint}
    assert found.model_copy(update={"lint": (), "plan_health": None}) == roadmap()


def test_the_agreed_plan_is_judged_once_it_has_actions():
    case = CASE.model_copy(update={"plan": HEALTHY, "on": HEALTHY.begins})
    assert judged_plan(roadmap(), case, BANK) == HEALTHY
    empty = CASE.model_copy(update={"plan": Plan(begins=CASE.on)})
    assert len(judged_plan(roadmap(), empty, BANK).actions) == 3


def test_what_already_stands_is_no_missing_prerequisite():
    first, *rest = roadmap().steps
    found = roadmap().model_copy(update={"steps": tuple(rest), "done": (first.action,)})
    assert "L20" not in {f.rule for f in with_health(found, CASE, BANK).lint}
