"""Tasks of a planning tool: outline without gaps, how far a step is, what its card holds."""

from readiness.model.plan import Report
from readiness.report.handover.tasks import notes, tasks
from readiness.report.view.agreed import action_lines
from tests.report.handover.plans import BEGINS, PLAN, action, firm
from tests.report.sample import speaking

SAY = speaking("en")


def made(*actions):
    plan = PLAN.model_copy(update={"actions": actions} if actions else {})
    return tasks(action_lines(plan, firm(), SAY), plan, firm(), SAY)


def test_numbers_run_on_and_a_horizon_without_actions_is_left_out():
    found = made(action("M01", 8, 9))
    assert [(t.uid, t.outline, t.name) for t in found] == [
        (1, "1", SAY("view/horizon/6-12")),
        (2, "1.1", SAY.action("M01")),
    ]
    assert [t.uid for t in made()] == list(range(1, len(made()) + 1))


def test_how_far_a_step_is_stays_unknown_until_somebody_says_what_is_left():
    def percent(**given):
        return made(action("M01", 1, 1, **given))[1].percent

    spent = Report(on=BEGINS, effort_days=3)
    assert percent() == 0
    assert percent(status="running") is None
    assert percent(status="running", reports=(spent,)) is None
    assert percent(reports=(spent, Report(on=BEGINS, remaining_days=1))) == 75
    assert percent(reports=(spent, Report(on=BEGINS, remaining_days=0))) == 99
    assert percent(finished=1) == 100


def test_a_card_says_who_decides_what_and_what_proves_it():
    line = next(x for x in action_lines(PLAN, firm(), SAY) if x.id == "M01")
    said = notes(line, SAY).split("\n")
    assert SAY.pair(SAY("handover/card/owner"), "Kim") in said
    assert SAY.pair(SAY("handover/card/limit"), SAY.keur(5)) in said
    assert SAY.pair(SAY("handover/card/power"), "Choose the supplier") in said
    assert not any(x.startswith(SAY.pair(SAY("handover/card/rule"), "")) for x in said)
