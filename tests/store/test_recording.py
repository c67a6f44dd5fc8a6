"""New cases and single changes: each wish once, in the workspace it was meant for."""

import pytest

from readiness.errors import Conflict, UnknownId
from readiness.model.access import HOME
from readiness.store.workspaces import Workspaces


def test_a_case_of_before_there_were_workspaces_is_at_home(store, case_id):
    assert store.state(case_id).workspace == HOME
    assert [card.workspace for card in store.list_cases(workspace=HOME)] == [HOME]


def test_a_new_case_and_its_copy_are_in_the_workspace_they_were_made_for(store, case):
    made = Workspaces(store).create("Kunde").id
    case_id = store.create_case(case, workspace=made)
    copy = store.duplicate_case(case_id, "Kopie")
    imported = store.import_case(store.export_case(case_id), workspace=made).case_id
    assert {card.id for card in store.list_cases(workspace=made)} == {case_id, copy, imported}
    assert store.list_cases(workspace=HOME) == ()
    assert store.verify() == ()


def test_a_case_is_made_in_no_workspace_that_is_not_there(store, case):
    with pytest.raises(UnknownId):
        store.create_case(case, workspace="nowhere")
    assert store.list_cases() == ()


def test_a_wish_is_carried_out_once_and_in_one_workspace_only(store, case):
    made = Workspaces(store).create("Kunde").id
    assert store.create_case(case, client_id="w", workspace=made) == store.create_case(
        case, client_id="w", workspace=made
    )
    with pytest.raises(Conflict):
        store.create_case(case, client_id="w")
    assert len(store.list_cases()) == 1
