"""The agreed plan on its page: taken over, seen from each side, changed, undone, reviewed."""

from datetime import date

import pytest

from readiness.content.kpis import load_kpis
from readiness.content.texts import texts
from readiness.model.case import Case
from readiness.planning.draft import published
from readiness.planning.edits import with_action
from readiness.ui.pages.plan import VIEWS
from tests.planning.build import CASE, plan
from tests.ui.conftest import finished, shown

SAY = texts("en")


@pytest.fixture
def agreed(store):
    return store.create_case(Case(name="Plan", on=CASE.on, plan=plan()))


def see(app, case, view):
    test = app("plan", case)
    test.session_state[f"{case}/plan/view"] = view
    return finished(test.run())


def test_the_proposal_is_taken_over_as_version_one(app, store, answered):
    test = app("plan", answered)
    test.button(key=f"{answered}/plan/begin").click()
    test = finished(test.run())
    assert not test.exception
    kept = store.open_case(answered).plan
    assert [b.version for b in kept.baselines] == [1]
    assert len(kept.actions) == len(kept.baselines[0].steps) > 0


@pytest.mark.parametrize("view", VIEWS)
def test_each_side_of_the_plan_stands(app, agreed, view):
    test = see(app, agreed, view)
    assert not test.exception
    assert not test.error


def test_one_action_is_filled_in_and_undone(app, store, agreed):
    test = see(app, agreed, "action")
    key = f"{agreed}/plan/M01"
    test.text_input(key=f"{key}/accountable").set_value("Kim")
    test.text_area(key=f"{key}/procedure").set_value("list owners\n\nsign")
    test.text_input(key=f"{key}/region").set_value("Europe > DACH")
    test.multiselect(key=f"{key}/safeguards").set_value(["approvals"])
    submit(test, "plan_page/keep")
    first = store.open_case(agreed).plan.actions[0]
    assert [guard.against for guard in first.safeguards] == ["approvals"]
    assert (first.raci.accountable, first.procedure) == (("Kim",), ("list owners", "sign"))
    assert first.tags.region == ("Europe", "DACH")
    test.button(key=f"{agreed}/plan/undo").click()
    test.run()
    assert store.open_case(agreed).plan == plan()


def test_a_week_is_reported_and_the_action_runs(app, store, agreed):
    test = see(app, agreed, "action")
    test.number_input(key=f"{agreed}/plan/M01/week/effort_days").set_value(1.5)
    submit(test, "plan_page/report/add")
    first = store.open_case(agreed).plan.actions[0]
    assert (first.reports[0].effort_days, first.status) == (1.5, "running")


def test_a_review_is_kept_with_its_day(app, store, agreed):
    test = see(app, agreed, "review")
    test.text_area(key=f"{agreed}/plan/review/lesson").set_value("Ask purchasing *first*")
    submit(test, "plan_page/review/keep")
    (review,) = store.open_case(agreed).plan.reviews
    assert review.lesson == "Ask purchasing *first*"
    assert r"\*first\*" in shown(test)


def submit(test, label):
    next(b for b in test.button if b.label == SAY(label)).click()
    test.run()
    assert not test.exception


def test_a_plan_planned_again_is_taken_over_with_reasons_and_a_new_version(app, store, agreed):
    started = plan().actions[0].model_copy(update={"started": 1, "status": "running"})
    late = Case(name="Late", on=date(2026, 10, 20), plan=published(with_action(plan(), started), CASE))
    case = store.create_case(late)
    test = see(app, case, "again")
    test.button(key=f"{case}/plan/take/calm").click()
    test.run()
    assert not test.exception
    kept = store.open_case(case).plan
    assert [b.version for b in kept.baselines] == [1, 2]
    assert kept.changes
    assert all(change.reason != "decided" for change in kept.changes)


def test_a_goal_becomes_a_target_from_where_the_firm_stands(app, store, agreed):
    test = see(app, agreed, "targets")
    key = f"{agreed}/plan/measure"
    goal = load_kpis().goals[0]
    test.session_state[f"{key}/goal"] = goal.id
    test.run()
    test.number_input(key=f"{key}/baseline").set_value(100.0).run()
    test.button(key=f"{key}/add_goal").click()
    test.run()
    assert not test.exception
    (target,) = store.open_case(agreed).plan.objectives
    assert (target.kpi, target.baseline, target.target) == (goal.kpi, 100.0, 100.0 * (1 + goal.change))


def test_a_measure_of_the_library_brings_its_definition(app, store, agreed):
    test = see(app, agreed, "targets")
    key = f"{agreed}/plan/measure"
    test.selectbox(key=f"{key}/kpi").select("close_rate").run()
    assert SAY("kpi/close_rate/definition") in shown(test).replace("\\", "")
    test.button(key=f"{key}/add_kpi").click()
    test.run()
    (target,) = store.open_case(agreed).plan.objectives
    assert (target.kpi, target.baseline) == ("close_rate", None)


def test_the_page_of_the_whole_plan_and_the_quarter_stand_in_progress(app, store):
    late = Case(name="Late", on=date(2026, 10, 20), plan=published(plan(), CASE))
    test = see(app, store.create_case(late), "progress")
    assert not test.exception
    told = shown(test).replace("\\", "")
    assert SAY("summary/overdue") in told
    assert SAY("progress/quarter/title", n=2) in told


def test_the_roadmap_says_that_nobody_proved_it_the_best(app, answered):
    assert SAY("plan/proof/not_proven") in shown(app("roadmap", answered)).replace("\\", "")


def test_the_agreed_plan_stands_beside_the_proposal(app, agreed):
    test = see(app, agreed, "board")
    test.session_state["fold/plan_beside"] = True
    test = finished(test.run())
    assert not test.exception
    assert [list(t.value.columns)[1] for t in test.table] == [SAY("plan_page/beside/ours")]


def test_the_month_as_a_mail_is_made_for_who_opens_it(app, agreed):
    assert not see(app, agreed, "progress").code
    test = see(app, agreed, "progress")
    test.session_state["fold/plan_summary"] = True
    test = finished(test.run())
    assert not test.exception
    assert test.code
