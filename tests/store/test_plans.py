"""The agreed plan: each action a version of its own, the whole replaced in one transaction or not at all."""

from datetime import date

import pytest

from readiness.errors import CaseError, Conflict
from readiness.model.case import Case
from readiness.model.plan import Objective, Plan, PlannedAction
from readiness.store import case_yaml
from readiness.store.folder_case import read_zip

FIRST = PlannedAction(id="M01", start_month=1, finish_month=1, role="it")
SECOND = PlannedAction(id="M02", start_month=2, finish_month=4, role="it", needs=("M01",))
AGREED = Plan(
    begins=date(2026, 8, 1),
    objectives=(Objective(id="margin", title="Margin", kind="hard", measures="outcome"),),
    actions=(FIRST, SECOND),
)


@pytest.fixture
def planned(store):
    return store.create_case(Case(name="Plan", on=date(2026, 7, 15), plan=AGREED))


def test_a_plan_comes_back_with_its_actions(store, planned):
    state = store.state(planned)
    assert state.case.plan == AGREED
    assert (state.plan_version, dict(state.action_versions)) == (1, {"M01": 1, "M02": 1})


def test_two_people_change_two_actions_without_a_clash(store, planned):
    store.save_part(planned, FIRST.model_copy(update={"status": "done"}), 1, "a")
    store.save_part(planned, SECOND.model_copy(update={"status": "running"}), 1, "b")
    assert [a.status for a in store.open_case(planned).plan.actions] == ["done", "running"]


def test_a_new_plan_stands_whole_and_keeps_what_did_not_change(store, planned):
    later = SECOND.model_copy(update={"finish_month": 5})
    third = PlannedAction(id="N01", start_month=1, finish_month=1, role="purchasing")
    store.save_plan(planned, AGREED.model_copy(update={"actions": (later, third)}), store.state(planned), "w")
    state = store.state(planned)
    assert state.case.plan.actions == (later, third)
    assert dict(state.action_versions) == {"M01": 2, "M02": 2, "N01": 1}


def test_nothing_of_a_new_plan_stands_where_somebody_was_faster(store, planned):
    seen = store.state(planned)
    store.save_part(planned, SECOND.model_copy(update={"status": "running"}), 1, "theirs")
    with pytest.raises(Conflict):
        store.save_plan(planned, Plan(begins=date(2026, 9, 1)), seen, "mine")
    assert store.open_case(planned).plan.begins == AGREED.begins


def test_an_action_changed_by_mistake_comes_back(store, planned):
    store.drop_part(planned, "action", "M02", 1, "drop")
    assert store.open_case(planned).plan.actions == (FIRST,)
    store.undo_part(planned, "action", "M02", 2, "undo")
    assert store.open_case(planned).plan == AGREED


def test_copies_and_exports_carry_the_plan(store, planned):
    assert store.open_case(store.duplicate_case(planned, "Copy")).plan == AGREED
    read = read_zip(store.export_case(planned))
    assert (read.case.plan, read.problems) == (AGREED, ())


def test_an_action_that_does_not_fit_is_refused_by_name(store, planned):
    forged = PlannedAction.model_construct(**{**dict(FIRST), "finish_month": 0})
    with pytest.raises(CaseError):
        store.save_part(planned, forged, 1, "w")


def test_an_action_planned_twice_is_a_problem_with_its_line():
    text = (
        "name: x\non: 2026-07-15\nplan:\n  begins: 2026-08-01\n  actions:\n"
        + "  - {id: M01, start_month: 1, finish_month: 1, role: it}\n" * 2
    )
    case, _, (problem,) = case_yaml.parse(text.encode())
    assert case is None
    assert (problem.code, problem.where.row, problem.params) == ("case_action_twice", 7, {"name": "M01"})
