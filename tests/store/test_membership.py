"""To which workspace a thing belongs and who has which role there."""

from datetime import UTC, datetime

import pytest

from readiness.model.access import GUEST, HOME, LOCAL, Principal
from readiness.model.room import Room
from readiness.store import membership
from readiness.store.rooms import Rooms
from readiness.store.workspaces import Workspaces

BO = Principal(id="https://login.example|bo", kind="person", email="bo@example.com")


@pytest.fixture
def made(store):
    return Workspaces(store).create("Kunde").id


@pytest.mark.parametrize("hold", [False, True])
def test_a_case_and_its_rooms_belong_to_one_workspace_and_nothing_else_does(store, made, case, case_id, hold):
    theirs = store.create_case(case, workspace=made)
    for room, of in (("r1", theirs), ("r2", case_id)):
        at = datetime(2026, 7, 15, tzinfo=UTC)
        Rooms(store).open(Room(id=room, case_id=of, code="ABCDEF", title="W", opened=at, key_hash="h"))

    def found(connection):
        cases = [
            membership.workspace_of_case(connection, i, hold=hold) for i in (theirs, case_id, "r1", made, "x")
        ]
        rooms = [
            membership.workspace_of_room(connection, i, hold=hold) for i in ("r1", "r2", theirs, made, "x")
        ]
        spaces = [membership.itself(connection, i, hold=hold) for i in (made, theirs, "r1", "x", HOME)]
        return cases, rooms, spaces

    rest = [None] * 3
    expected = [made, HOME, *rest], [made, HOME, *rest], [made, None, *rest]
    assert store.write(found) == expected


def test_a_role_is_a_persons_and_ends_when_they_are_let_out(store, made):
    def roles():
        return store.write(
            lambda c: [
                membership.role_in(c, made, who, hold=hold)
                for who in (BO, LOCAL, GUEST)
                for hold in (False, True)
            ]
        )

    assert roles() == [None] * 6
    Workspaces(store).put_member(made, "bo@example.com", "editor")
    assert roles() == ["editor"] * 2 + [None] * 4
    assert store.read(lambda c: membership.roles_of(c, BO)) == {made: "editor"}
    assert store.read(lambda c: membership.roles_of(c, GUEST)) == {}
    Workspaces(store).drop_member(made, "bo@example.com")
    assert roles() == [None] * 6
    assert store.read(lambda c: membership.members(c, made)) == ()


def test_workspaces_are_told_by_id(store, made):
    assert store.read(membership.workspaces)[made].name == "Kunde"
