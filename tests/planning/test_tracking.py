"""What counts as done is what is proven; what people state is kept beside it."""

from readiness.model.case import Actual
from readiness.model.plan import Report
from readiness.planning.tracking import tracked
from tests.planning.rolling.rolled import changed
from tests.planning.small_firm import BEGINS, proof, standing


def state(action, firm, plan=None):
    return next(t for t in tracked(firm, plan) if t.action == action)


def test_actuals_alone_are_enough():
    firm = standing(actuals=(Actual(action="A1", started=1, finished=1), Actual(action="C2", started=2)))
    assert [(t.action, t.state, t.planned) for t in tracked(firm, None)] == [
        ("A1", "said_done", None),
        ("C2", "running", None),
    ]


def test_said_done_names_the_questions_that_are_not_proven():
    firm = standing([proof("erp.q1", 3)], actuals=(Actual(action="A2", finished=4),))
    found = state("A2", firm)
    assert (found.state, found.missing) == ("said_done", ("findability.q1",))


def test_proof_at_its_level_makes_an_action_done_whatever_people_say():
    plan = changed(A3={"status": "running", "started": 6})
    assert state("A3", standing([proof("origin.q1", 3)]), plan).state == "done"
    assert state("A3", standing([proof("origin.q1", 2)]), plan).state == "running"


def test_the_plans_word_counts_before_that_of_the_actuals():
    plan = changed(A1={"started": 2, "status": "running"})
    firm = standing(actuals=(Actual(action="A1", started=1, effort_days=3),))
    found = state("A1", firm, plan)
    assert (found.started, found.effort_days) == (2, 3)


def test_weekly_reports_add_up_and_the_last_one_knows_what_is_left():
    reports = (
        Report(on=BEGINS, effort_days=2, cost_keur=1, remaining_days=9),
        Report(on=BEGINS, effort_days=3, remaining_days=5),
    )
    found = state("A1", standing(), changed(A1={"status": "running", "reports": reports}))
    assert (found.effort_days, found.cost_keur, found.remaining_days, found.share) == (5, 1, 5, 0.5)


def test_nobody_knows_how_far_an_action_is_while_its_owner_says_nothing():
    plan = changed(A1={"status": "running"}, C1={"status": "stopped"})
    assert [state(a, standing(), plan).share for a in ("A1", "C1", "F1")] == [None, None, 0.0]


def test_several_lines_of_one_action_are_one_story():
    firm = standing(actuals=(Actual(action="A1", started=1), Actual(action="A1", finished=2)))
    found = state("A1", firm)
    assert (found.started, found.finished) == (1, 2)


def test_an_action_without_questions_cannot_be_proven_here():
    firm = standing(actuals=(Actual(action="our own", finished=2),))
    found = state("our own", firm)
    assert (found.state, found.checked) == ("said_done", False)
