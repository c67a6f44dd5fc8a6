"""Workspaces as one person has them: begun by founders, shared by invitation, never left without an owner."""

import pytest
import streamlit as st

from readiness.errors import UnknownId
from readiness.model.access import Principal
from readiness.model.case import Case
from readiness.ui import belonging, cases, saving, state

ANN = Principal(
    id="https://id.example.org|1", kind="person", name="Ann", email="ann@alpha.example", may_found=True
)
BEN = Principal(id="https://id.example.org|2", kind="person", name="Ben", email="ben@beta.example")


@pytest.fixture
def case(acting, today):
    """Of Ann's own workspace."""
    acting(ANN)
    assert belonging.found(" Alpha ")
    return cases.create(Case(name="Alpha AG", on=today))


@pytest.fixture
def today():
    return state.today().date()


def test_who_may_not_found_founds_nothing(acting):
    acting(BEN)
    assert not belonging.found("Beta")
    assert belonging.mine() == ()
    assert (state.workspace(), belonging.role(state.workspace())) == ("", None)


def test_what_one_begins_is_chosen_and_its_cases_are_seen_by_nobody_else(acting, case):
    ((own, role),) = belonging.mine()
    assert (own.name, role, state.workspace()) == ("Alpha", "owner", own.id)
    assert [card.id for card in cases.listed()] == [case]
    acting(BEN)
    assert cases.listed() == ()
    state.open_case(case)
    assert state.current() is None
    with pytest.raises(UnknownId):
        belonging.members(own.id)


def test_who_is_invited_by_address_is_in_with_the_role_given(acting, case):
    workspace = state.workspace()
    assert belonging.put_member(workspace, "Ben@Beta.example", "viewer")
    acting(BEN)
    assert belonging.role(state.workspace()) == "viewer"
    assert not belonging.may("workspace.members", workspace)
    state.open_case(case)
    assert state.current().case.name == "Alpha AG"
    state.see(saving.HEAD, state.current().version)
    assert not saving.head(case, {"name": "Mine"})
    assert state.trouble(saving.HEAD).kind == "denied"
    refused = cases.tried(lambda: cases.create(Case(name="X", on=state.today().date())))
    assert [problem.code for problem in refused.problems] == ["not_allowed"]


def test_the_last_owner_stays(acting, case):
    workspace = state.workspace()
    assert not belonging.drop_member(workspace, ANN.id)
    assert not belonging.put_member(workspace, ANN.id, "viewer", "Ann")
    assert belonging.put_member(workspace, BEN.email, "owner")
    assert belonging.drop_member(workspace, ANN.id)
    assert belonging.mine() == ()


def test_a_workspace_of_others_cannot_be_chosen(acting, case):
    theirs = state.workspace()
    acting(BEN)
    st.query_params["ws"] = theirs
    assert state.workspace() == ""
