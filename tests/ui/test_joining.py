"""Two people at one thing: what only one changed is joined and told, what both changed is shown with who and when."""

from datetime import date

import pytest
import streamlit as st

from readiness.content.texts import texts
from readiness.model.case import Case, EvidenceFile, RequestEvent, SupplierRequest
from readiness.model.plan import Person, Plan, PlannedAction
from readiness.store.store import new_client_id
from readiness.ui import joining, rooming, saving, state
from tests.ui.conftest import shown

SAY = texts("en")


@pytest.fixture
def two(app, blank):
    """The company's page in front of two people."""
    pages = []
    for name in ("Jo", "Kim"):
        page = app("company", blank)
        page.session_state["author"] = name
        pages.append(page)
    return pages


def test_what_only_one_changed_is_joined_and_told(two, store, blank):
    jo, kim = two
    jo.number_input(key=f"{blank}/profile/employees").set_value(120).run()
    kim.selectbox(key=f"{blank}/profile/country").set_value("CHN").run()
    firm = store.open_case(blank).profile
    assert (firm.employees, firm.country) == (120, "CHN")
    assert not kim.exception
    [told] = [one.value.replace("\\", "") for one in kim.success]
    assert "Jo" in told
    assert SAY("clash/field/employees") in told
    kim.button(key="case/fine").click().run()
    assert not kim.success


@pytest.mark.parametrize(("side", "employees"), [("mine", 90), ("theirs", 120)])
def test_what_both_changed_is_shown_side_by_side_and_one_is_chosen(two, store, blank, side, employees):
    jo, kim = two
    jo.number_input(key=f"{blank}/profile/employees").set_value(120).run()
    jo.selectbox(key=f"{blank}/profile/country").set_value("CHN").run()
    kim.number_input(key=f"{blank}/profile/employees").set_value(90).run()
    assert SAY("clash/by", who="Jo", time="|").split("|")[0] in shown(kim).replace("\\", "")
    sides = kim.radio(key="case/clash/0")
    assert [option.replace("\\", "") for option in sides.options] == ["Mine: 90", "Theirs: 120"]
    assert sides.value is None
    assert kim.button(key="case/decide").disabled
    assert store.open_case(blank).profile.employees == 120, (
        "nothing is overwritten before a person has chosen"
    )
    sides.set_value(side).run()
    kim.button(key="case/decide").click().run()
    assert not kim.exception
    assert not kim.error
    firm = store.open_case(blank).profile
    assert (firm.employees, firm.country) == (employees, "CHN")


# below the page: one session after another, without a browser


@pytest.fixture
def session(store, monkeypatch):
    monkeypatch.setattr(st, "session_state", {})
    monkeypatch.setattr(st, "query_params", {})


def planned(ident, **more):
    return PlannedAction(id=ident, start_month=1, finish_month=3, role="it", **more)


PLAN = Plan(begins=date(2026, 9, 1), actions=(planned("A"), planned("B")), people=(Person(name="Jo"),))


def with_first(plan, **changes):
    first, *rest = plan.actions
    return plan.model_copy(update={"actions": (first.model_copy(update=changes), *rest)})


@pytest.fixture
def agreed(session, store):
    case_id = store.create_case(Case(name="P", on=date(2026, 7, 15), plan=PLAN))
    return case_id, store.state(case_id)


def test_two_who_change_a_plan_are_joined_field_by_field(agreed, store):
    case_id, seen = agreed
    assert saving.plan(seen, with_first(PLAN, start_month=2))
    mine = with_first(PLAN, proof="Signed list")
    assert saving.plan(seen, mine.model_copy(update={"lead": "Kim"}))
    stands = store.open_case(case_id).plan
    first = stands.actions[0]
    assert (first.start_month, first.proof, stands.lead) == (2, "Signed list", "Kim")
    assert state.trouble(saving.PLAN).fields == (("actions", "A", "months"),)
    assert saving.joined_with().actions[0].start_month == 2, (
        "an undo brings back theirs, not what was before both"
    )


def test_an_action_both_moved_is_asked_and_the_rest_stands(agreed, store):
    case_id, seen = agreed
    saving.plan(seen, with_first(PLAN, start_month=2, finish_month=5))
    assert not saving.plan(seen, with_first(PLAN, finish_month=9, proof="Signed list"))
    [clash] = state.trouble(saving.PLAN).joint.merged().clashes
    assert (clash.path, clash.mine, clash.theirs) == (("actions", "A", "months"), (1, 9), (2, 5))
    assert store.open_case(case_id).plan.actions[0].proof is None
    assert joining.decide(saving.PLAN, frozenset({clash.path}))
    first = store.open_case(case_id).plan.actions[0]
    assert (first.start_month, first.finish_month, first.proof) == (1, 9, "Signed list")
    assert state.trouble(saving.PLAN) is None


def test_choosing_all_of_theirs_stores_nothing_twice(agreed, store):
    case_id, seen = agreed
    saving.plan(seen, with_first(PLAN, finish_month=5))
    saving.plan(seen, with_first(PLAN, finish_month=9))
    before = store.state(case_id)
    assert joining.decide(saving.PLAN, frozenset())
    assert store.state(case_id) == before
    assert state.trouble(saving.PLAN) is None


def test_hints_of_a_file_are_joined_column_by_column(session, store):
    made = Case(name="H", on=date(2026, 7, 15))
    case_id, subject = store.create_case(made, {"s.csv": b"a;b\n1;2\n"}), saving.file_subject("s.csv")
    theirs = EvidenceFile(file="s.csv", columns={"part": "a"})
    store.describe_evidence(case_id, theirs, 1, new_client_id(), "Jo")
    state.see(subject, 1)
    assert saving.described(case_id, EvidenceFile(file="s.csv", columns={"stock": "b"}))
    assert store.state(case_id).files["s.csv"].hints.columns == {"part": "a", "stock": "b"}
    assert (state.trouble(subject).by, state.trouble(subject).fields) == ("Jo", (("columns", "part"),))


def test_a_request_both_noted_a_step_on_keeps_both(session, store, blank):
    asked = SupplierRequest(
        id="r", supplier="Zulieferer", about=("origin",), drawn_up=date(2026, 7, 1), due=date(2026, 8, 1)
    )
    subject = saving.request_subject("r")
    state.see(subject, 0)
    assert saving.asked(blank, asked)
    for what, day in (("sent", 2), ("reminded", 9)):
        state.see(subject, 1)
        step = RequestEvent(what=what, on=date(2026, 7, day))
        assert saving.asked(blank, asked.model_copy(update={"events": (step,)}))
    [stands] = store.open_case(blank).requests
    assert [event.what for event in stands.events] == ["sent", "reminded"]


def test_two_screens_of_a_facilitator_are_joined_where_they_changed_different_things(session, answered):
    rooming.opened(answered, "Workshop", ("q",), ("M01",))
    stale = rooming.room_of(answered)
    assert rooming.changed(stale, stale.room.model_copy(update={"phase": "first"}))
    assert rooming.changed(stale, stale.room.model_copy(update={"names_hidden": False}))
    room = rooming.room_of(answered).room
    assert (room.phase, room.names_hidden) == ("first", False)
    assert state.trouble(rooming.FRAME).fields == (("phase",),)
