"""Workspaces: founded, changed, shared; never without an owner; cases move with their rooms."""

from datetime import UTC, datetime

import pytest

from readiness.errors import CaseError, Conflict, NotAllowed, UnknownId
from readiness.model.access import HOME, Principal
from readiness.model.room import Room
from readiness.store.rooms import Rooms
from readiness.store.workspaces import Workspaces

ANNA = Principal(id="https://login.example|anna", kind="person", name="Anna", may_found=True)
BO = Principal(id="https://login.example|bo", kind="person", email="bo@example.com")


@pytest.fixture
def annas(store):
    return Workspaces(store.seen_by(ANNA))


def test_who_founds_a_workspace_owns_it_and_the_same_wish_founds_it_once(annas, store):
    made = annas.create("Kunde Ä", "w1")
    assert annas.create("Kunde Ä", "w1") == made
    assert annas.of_mine() == ((made, "owner"),)
    assert [(m.id, m.role, m.by) for m in annas.members(made.id)] == [(ANNA.id, "owner", ANNA.id)]
    with pytest.raises(Conflict):
        Workspaces(store.seen_by(BO.model_copy(update={"may_found": True}))).create("Mine", "w1")


def test_the_operator_sees_every_workspace_and_is_listed_in_none(annas, store):
    annas.create("b")
    own = Workspaces(store).create("A")
    assert [(w.name, role) for w, role in Workspaces(store).of_mine()] == [("A", "owner"), ("b", "owner")]
    assert Workspaces(store).members(own.id) == ()
    assert Workspaces(store).state(own.id).role == "owner"


def test_a_workspace_has_a_name_on_one_line(annas):
    for wrong in ("", "two\nlines", "x" * 201):
        with pytest.raises(CaseError):
            annas.create(wrong)


def test_two_owners_do_not_overwrite_each_other(annas):
    made = annas.create("Kunde")
    state = annas.state(made.id)
    wanted = made.model_copy(update={"compares": True, "keep_months": 36})
    annas.change(wanted, state.version, "c1")
    assert annas.state(made.id).workspace == wanted
    with pytest.raises(Conflict):
        annas.change(made, state.version, "c2")


def test_the_last_owner_stays_an_owner(annas, store):
    made = annas.create("Kunde")
    for desk in (annas, Workspaces(store)):
        with pytest.raises(CaseError) as refused:
            desk.drop_member(made.id, ANNA.id)
        assert [p.code for p in refused.value.problems] == ["workspace_last_owner"]
        with pytest.raises(CaseError):
            desk.put_member(made.id, ANNA.id, "viewer")
    annas.put_member(made.id, "bo@example.com", "owner")
    annas.drop_member(made.id, ANNA.id)
    with pytest.raises(UnknownId):
        annas.state(made.id)
    assert Workspaces(store.seen_by(BO)).state(made.id).role == "owner"


def test_an_invited_address_counts_in_any_case_and_without_blanks(annas, store):
    made = annas.create("Kunde")
    annas.put_member(made.id, " Bo@Example.com ", "editor", name="Bo")
    bos = Workspaces(store.seen_by(BO))
    assert bos.state(made.id).role == "editor"
    assert [m.id for m in bos.members(made.id)] == [ANNA.id, "bo@example.com"]
    with pytest.raises(UnknownId):
        annas.drop_member(made.id, "nobody@example.com")
    annas.drop_member(made.id, "bo@example.com")
    assert bos.of_mine() == ()


def test_of_two_roles_the_wider_counts(annas, store):
    made = annas.create("Kunde")
    annas.put_member(made.id, "bo@example.com", "viewer")
    annas.put_member(made.id, BO.id, "editor")
    bos = Workspaces(store.seen_by(BO))
    assert (bos.state(made.id).role, bos.of_mine()) == ("editor", ((made, "editor"),))


def test_a_case_moves_with_its_rooms_and_its_history(annas, store, case):
    made, other = annas.create("Kunde"), annas.create("Anderer")
    ours = store.seen_by(ANNA)
    case_id = ours.create_case(case, workspace=made.id)
    at = datetime(2026, 7, 15, tzinfo=UTC)
    Rooms(ours).open(Room(id="r", case_id=case_id, code="ABCDEF", title="W", opened=at, key_hash="h"))
    annas.put_member(made.id, "bo@example.com", "owner")
    annas.move_case(case_id, other.id)
    assert (ours.state(case_id).workspace, store.list_cases()[0].workspace) == (other.id,) * 2
    with pytest.raises(UnknownId):
        Rooms(store.seen_by(BO)).state("r")
    for workspace in (made.id, other.id):
        assert [e.action for e in annas.audit(workspace) if not e.refused][-1] == "case.move"
    assert store.verify() == ()


def test_a_case_moves_only_where_one_may_make_cases(annas, store, case):
    made, second = annas.create("Kunde"), annas.create("Zweiter")
    case_id = store.create_case(case, workspace=made.id)
    theirs = Workspaces(store).create("Fremd").id
    annas.put_member(second.id, "bo@example.com", "owner")
    annas.put_member(second.id, ANNA.id, "viewer")
    for to, error in (
        (theirs, UnknownId),
        (HOME, UnknownId),
        ("nowhere", UnknownId),
        (second.id, NotAllowed),
    ):
        with pytest.raises(error):
            annas.move_case(case_id, to)
    assert store.state(case_id).workspace == made.id
    with pytest.raises(UnknownId):
        Workspaces(store).move_case(case_id, "nowhere")
    Workspaces(store).move_case(case_id, HOME)
    assert store.state(case_id).workspace == HOME


def test_what_may_be_offered_is_told_without_being_logged(annas, store):
    made = annas.create("Kunde")
    noted = len(annas.audit(made.id))
    bos = Workspaces(store.seen_by(BO))
    assert annas.may("workspace.change", made.id)
    assert not bos.may("workspace.read", made.id)
    assert not bos.may("workspace.read", "nowhere")
    assert len(annas.audit(made.id)) == noted
