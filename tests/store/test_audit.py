"""The audit log: what was done and what was refused, in the chain of the workspace it was about."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select, update

from readiness.errors import NotAllowed, SaveFailed, UnknownId
from readiness.model.access import GUEST, HOME, Principal
from readiness.model.room import Room
from readiness.store.audit import WHOLE_STORE
from readiness.store.check import differing
from readiness.store.rooms import Rooms
from readiness.store.schema import case_event, case_head
from readiness.store.workspaces import Workspaces

ANNA = Principal(id="https://login.example|anna", kind="person", email="anna@example.com", may_found=True)
BO = Principal(id="https://login.example|bo", kind="person", name="Bo")


@pytest.fixture
def annas(store):
    return Workspaces(store.seen_by(ANNA))


@pytest.fixture
def made(annas):
    return annas.create("Kunde").id


def told(entries):
    return [(e.action, e.name, e.subject, e.refused) for e in entries]


def test_what_is_taken_out_or_away_is_written_down_with_who_and_what(annas, made, store, case, files):
    ours = store.seen_by(ANNA)
    case_id = ours.create_case(case, files, workspace=made)
    ours.save_head(case_id, {"name": "N"}, 1)
    ours.export_case(case_id)
    ours.evidence_bytes(case_id, "stock.xlsx")
    ours.delete_case(case_id)
    store.restore_case(case_id)
    assert told(annas.audit(made)) == [
        ("case.export", "anna@example.com", case_id, False),
        ("case.download", "anna@example.com", case_id, False),
        ("case.delete", "anna@example.com", case_id, False),
        ("case.restore", None, case_id, False),
    ]
    assert {e.who for e in annas.audit(made)} == {ANNA.id, "local"}


def test_members_and_changes_are_written_down(annas, made):
    annas.put_member(made, "Cy@example.com", "viewer")
    annas.change(annas.state(made).workspace, 1, "c")
    annas.drop_member(made, "cy@example.com")
    assert [(e.action, e.subject) for e in annas.audit(made)] == [
        ("workspace.members", "Cy@example.com"),
        ("workspace.change", made),
        ("workspace.members", "cy@example.com"),
    ]


def test_rooms_are_written_down_as_they_open_and_close(annas, made, store, case):
    case_id = store.create_case(case, workspace=made)
    room = _room(case_id)
    rooms = Rooms(store.seen_by(ANNA))
    rooms.open(room)
    rooms.change(room.model_copy(update={"phase": "first"}), 1, "c1")
    rooms.change(room.model_copy(update={"phase": "closed"}), 2, "c2")
    assert [(e.action, e.subject) for e in annas.audit(made)] == [("room.open", "r"), ("room.close", "r")]


def _room(case_id):
    from_now = {"id": "r", "case_id": case_id, "code": "ABCDEF", "title": "W"}
    return Room(**from_now, opened=datetime(2026, 7, 15, tzinfo=UTC), key_hash="h")


def test_a_refusal_is_written_down_where_its_owner_looks(annas, made, store, case):
    case_id = store.create_case(case, workspace=made)
    stranger = store.seen_by(BO)
    for _ in range(3):
        with pytest.raises(UnknownId):
            stranger.state(case_id)
    with pytest.raises(UnknownId):
        stranger.state("Umsatz 4,2 Mio")
    with pytest.raises(NotAllowed):
        stranger.verify()
    assert told(annas.audit(made)) == [("case.read", "Bo", case_id, True)], (
        "the same knock within a minute is one"
    )
    whole = [e for e in Workspaces(store).audit(HOME) if e.refused]
    assert told(whole) == [("case.read", "Bo", "", True), ("store.care", "Bo", "", True)]


def test_who_signs_in_is_written_down_for_the_operator(store):
    Workspaces(store.seen_by(ANNA)).note_sign_in()
    assert told(Workspaces(store).audit(HOME)) == [("sign.in", "anna@example.com", "", False)]
    with pytest.raises(NotAllowed):
        Workspaces(store.seen_by(GUEST)).note_sign_in()
    with pytest.raises(UnknownId):
        Workspaces(store.seen_by(ANNA)).audit(HOME)


def test_who_works_alone_leaves_no_log_of_themselves(store, case_id):
    store.export_case(case_id)
    store.delete_case(case_id)
    store.purge_case(case_id)
    assert store.read(lambda connection: connection.execute(select(case_head)).all()) == []
    assert Workspaces(store).audit(HOME) == ()


def test_a_flipped_byte_in_the_log_is_found(annas, made, store, case):
    store.seen_by(ANNA).delete_case(store.create_case(case, workspace=made))
    assert store.verify() == ()

    def flip(connection):
        entry = connection.execute(
            select(case_event).where(case_event.c.kind == "audit", case_event.c.case_id == made)
        ).one()
        changed = entry.value.replace("anna@", "anne@")
        connection.execute(
            update(case_event).where(case_event.c.client_id == entry.client_id).values(value=changed)
        )
        return differing(connection)

    assert [(p.code, p.params["case"]) for p in store.write(flip)] == [("store_chain_broken", made)]


def test_what_cannot_be_written_down_is_not_done(sqlite_url, folder, opened, case):
    """The entry and the change are one transaction; here the database takes no entry."""
    store = opened(sqlite_url, folder).store
    case_id = store.create_case(case, workspace=Workspaces(store).create("Kunde").id)
    refuse = "CREATE TRIGGER full BEFORE INSERT ON case_event WHEN NEW.kind = 'audit' BEGIN SELECT RAISE(ABORT, ''); END"
    store.write(lambda connection: connection.exec_driver_sql(refuse))
    for taken in (store.delete_case, store.export_case):
        with pytest.raises(SaveFailed):
            taken(case_id)
    assert store.state(case_id).id == case_id


def test_the_log_of_the_whole_store_is_kept_when_a_backup_is_put_back(annas, made, store, tmp_path):
    store.backup(tmp_path / "b.db")
    store.restore(tmp_path / "b.db")
    assert [e.action for e in Workspaces(store).audit(HOME)][-1] == "store.restore"
    assert store.read(
        lambda c: c.execute(select(case_head.c.id).where(case_head.c.id == WHOLE_STORE)).scalar_one()
    )
    assert store.verify() == ()
