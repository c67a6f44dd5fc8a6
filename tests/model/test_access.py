"""Who may do what, as data: each role reaches further than the next, guests only into rooms."""

from typing import get_args

import pytest
from pydantic import ValidationError

from readiness.model.access import (
    ALLOWED,
    ANYWHERE,
    AUDITED,
    GUEST,
    LOCAL,
    ROLES,
    Action,
    Principal,
    allows,
)

ACTIONS = get_args(Action)
ANNA = Principal(id="https://login.example|anna", kind="person", email="anna@example.com")


def test_each_role_may_what_the_narrower_may_and_more():
    assert ALLOWED["viewer"] < ALLOWED["editor"] < ALLOWED["owner"]
    assert tuple(ALLOWED) == ROLES


def test_every_action_is_somebodys_and_every_one_named_exists():
    named = ALLOWED["owner"] | ANYWHERE["person"] | {"workspace.create", "store.care", "store.restore"}
    assert named == set(ACTIONS)
    assert set(ACTIONS) >= AUDITED


@pytest.mark.parametrize("action", ACTIONS)
def test_who_sits_at_the_machine_may_everything_and_a_guest_only_sit(action):
    assert allows(LOCAL, action, None)
    for role in (None, *ROLES):
        assert allows(GUEST, action, role) == (action == "room.sit")


def test_looking_after_the_store_is_no_role_of_any_workspace():
    assert not any(allows(ANNA, action, "owner") for action in ("store.care", "store.restore"))


def test_only_whom_the_operator_lets_begins_workspaces():
    assert not allows(ANNA, "workspace.create", "owner")
    assert allows(ANNA.model_copy(update={"may_found": True}), "workspace.create", None)


def test_neither_an_address_nor_an_id_passes_for_the_other():
    for wrong in (
        {"id": "anna", "kind": "person"},
        {"id": "a|b", "kind": "guest"},
        {"id": "a|b", "kind": "person", "email": "https://login.example|anna"},
        {"id": "a|b", "kind": "person", "email": "a|b@example.com"},
        {"id": "a|b", "kind": "person", "email": "Anna@example.com"},
    ):
        with pytest.raises(ValidationError):
            Principal(**wrong)


def test_somebody_is_told_by_what_people_read():
    assert (ANNA.shown, ANNA.told_as) == ("anna@example.com", "anna@example.com")
    named = ANNA.model_copy(update={"name": "Anna"})
    assert (named.shown, named.told_as) == ("Anna", "anna@example.com")
    assert ANNA.names == (ANNA.id, "anna@example.com")
    assert (LOCAL.shown, LOCAL.told_as, LOCAL.names) == ("local", None, ("local",))
