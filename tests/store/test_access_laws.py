"""What holds of access whatever people try: ids of another kind, wishes of others, roles that have ended, seats."""

from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from threading import Event

import pytest
from sqlalchemy import event, select

from readiness.errors import Conflict, NotAllowed, UnknownId
from readiness.model.access import GUEST, HOME, LOCAL, Principal
from readiness.model.case import Answer
from readiness.model.room import Invitation, Points, Seat, Vote
from readiness.store import guard
from readiness.store.audit import WHOLE_STORE
from readiness.store.rooms import Rooms
from readiness.store.schema import case_event
from readiness.store.store import Store
from readiness.store.workspaces import Workspaces
from tests.store.access_rows import AT, CANARY, CASE, FILES, ROWS, wish
from tests.store.access_world import person, told


def test_a_room_or_a_workspace_is_no_case_of_anybodys(world, place):
    """Ids of one kind in calls for another, the operator's chain among them: nothing is read, nothing recorded."""
    before = world.everything()
    for ident in (place.room, place.workspace, WHOLE_STORE, ""):
        for method in (
            "Store.state",
            "Store.save_answer",
            "Store.add_evidence",
            "Store.purge_case",
            "Rooms.of_case",
        ):
            kind, _ = told(ROWS[method][1], world.seen_by("owner"), replace(place, case=ident, gone=ident))
            assert kind is UnknownId, ident
    for ident in (place.case, place.workspace, WHOLE_STORE):
        with pytest.raises(UnknownId):
            Rooms(world.seen_by("owner")).state(ident)
        with pytest.raises(UnknownId):
            Rooms(world.seen_by("owner")).open(place.frame.model_copy(update={"id": ident}))
    for ident in (place.case, place.room, WHOLE_STORE, HOME):
        with pytest.raises(UnknownId):
            Workspaces(world.seen_by("owner")).put_member(ident, "x@example.com", "owner")
        with pytest.raises(UnknownId):
            world.seen_by("owner").create_case(CASE, FILES, workspace=ident)
    assert world.everything() == before


@pytest.mark.parametrize("kind", ["mark", "room", "seat", "member", "workspace", "audit"])
def test_only_parts_of_a_case_are_taken_back_or_brought_back(world, place, kind):
    before = world.everything()
    for change in (Store.drop_part, Store.undo_part):
        for subject in ("workspace", "deleted", ""):
            with pytest.raises(UnknownId):
                change(world.seen_by("owner"), place.case, kind, subject, 1, wish())
    assert world.everything() == before


def test_a_wish_somebody_else_had_tells_nothing_of_theirs(world, place):
    given = Answer(question="q.secret", value=3, comment=CANARY)
    world.seen_by("owner").save_answer(place.case, given, 0, "their wish")
    stranger = world.seen_by("stranger")
    own = stranger.create_case(CASE, workspace=world.theirs)
    with pytest.raises(Conflict) as clash:
        stranger.save_answer(own, given, 0, "their wish")
    assert (clash.value.version, clash.value.value, clash.value.by) == (0, None, None)
    with pytest.raises(Conflict) as clash:
        stranger.create_case(CASE, client_id="their wish", workspace=world.theirs)
    assert (clash.value.version, clash.value.value) == (0, None)


def test_who_is_let_out_reaches_nothing_from_the_next_call_on(world, place):
    """Through the same desks, which were opened while they were in."""
    mine = Workspaces(world.store)
    mine.put_member(world.ours, "leaving@example.com", "owner")
    store = world.store.seen_by(person("leaving"))
    rooms, own = Rooms(store), Workspaces(store)
    assert store.state(place.case).id == rooms.of_case(place.case)[0].case_id == place.case
    mine.put_member(world.ours, "leaving@example.com", "viewer")
    with pytest.raises(NotAllowed):
        store.save_head(place.case, {"name": "N"}, place.seen.version)
    mine.drop_member(world.ours, "leaving@example.com")
    for call in (
        lambda: store.state(place.case),
        lambda: rooms.of_case(place.case),
        lambda: own.members(world.ours),
        lambda: store.list_cases(workspace=world.ours)[0],
    ):
        with pytest.raises((UnknownId, IndexError)):
            call()
    assert (own.of_mine(), store.list_cases(), store.may("case.read", place.case)) == ((), (), False)


class Slow(guard.Guarded):
    """A change that takes its time, in a process of its own."""

    @guard.guarded("case.change", guard.CASE)
    def change(self, case_id, begun, go_on):
        return self.write(lambda connection: begun.set() or go_on.wait(60))


def test_who_is_being_let_out_has_written_before_or_is_refused(url, folder, opened, case):
    """On the server the row of the member is held: nothing is written by somebody who was let out already."""
    first, second = (opened(url, folder).store for _ in range(2))
    spaces, leaving = Workspaces(first), person("leaving")
    made = spaces.create("Kunde").id
    spaces.put_member(made, "leaving@example.com", "editor")
    case_id = first.create_case(case, workspace=made)
    begun, go_on = Event(), Event()
    with ThreadPoolExecutor(2) as people:
        slow = people.submit(Slow(second.seen_by(leaving).eyes).change, case_id, begun, go_on)
        begun.wait(60)
        letting_out = people.submit(spaces.drop_member, made, "leaving@example.com")
        waits = wait((letting_out,), 0.3).not_done
        go_on.set()
        assert waits == {letting_out}
        assert slow.result(60)
        letting_out.result(60)
    with pytest.raises(UnknownId):
        Slow(second.seen_by(leaving).eyes).change(case_id, begun, go_on)


def test_lists_hold_what_is_in_reach_and_nothing_else(world, place):
    seen = {
        name: {card.id for card in world.seen_by(name).list_cases()}
        for name in ("viewer", "stranger", "nobody")
    }
    assert place.case in seen["viewer"]
    assert place.gone not in seen["viewer"]
    assert place.gone in {card.id for card in world.seen_by("viewer").list_cases(deleted=True)}
    assert not seen["viewer"] & seen["stranger"]
    assert seen["nobody"] == set()
    assert {one.id for one, _ in Workspaces(world.seen_by("viewer")).of_mine()} == {world.ours}
    assert world.seen_by("stranger").list_cases(workspace=world.ours) == ()


def test_who_signed_in_signs_with_their_own_name(world, place):
    editor = world.seen_by("editor")
    editor.save_answer(
        place.case, Answer(question="q.signed", value=1, by="The director"), 0, wish(), "The director"
    )
    (event_,) = editor.history(place.case, "q.signed")
    assert (event_.author, event_.answer.by) == ("editor@example.com",) * 2


def test_a_guest_hands_in_a_file_and_points_from_a_seat_and_is_named_by_it_alone(world):
    place = world.place()
    asked = place.frame.model_copy(
        update={
            "id": wish(),
            "kind": "ask",
            "invitations": (Invitation(nonce="n", expires=AT.replace(year=2099)),),
        }
    )
    budget = place.frame.model_copy(update={"id": wish(), "phase": "budget"})
    for frame in (asked, budget):
        Rooms(world.seen_by("editor")).open(frame)
    for name in ("guest", "nobody"):
        rooms = Rooms(world.seen_by(name))
        Rooms(world.store).take_seat(budget.id, Seat(id=name, role="it", joined=AT), wish())
        rooms.spread(budget.id, Points(seat=name, points={"M01": 100}), wish())
        with pytest.raises(UnknownId):
            rooms.attach(asked.id, "no seat", "a.csv", b"x", wish())
    guest = Rooms(world.seen_by("nobody"))
    guest.take_seat(asked.id, Seat(id="asked", role="it", name="Werk 2", joined=AT, invitation="n"), wish())
    kept = guest.attach(asked.id, "asked", "a.csv", b"x", wish())
    query = select(case_event.c.author).where(
        case_event.c.case_id == place.case, case_event.c.subject == kept
    )
    assert world.store.read(lambda connection: connection.execute(query).scalar_one()) == "Werk 2"


def test_a_seat_in_a_room_costs_a_guest_no_question_more_than_the_facilitator(world, place):
    asked = []
    Rooms(world.store).vote(place.room, Vote(question="q", round=1, seat="seat", level=4), wish())

    def listen(*arguments):
        asked.append(arguments[2])

    engines = world.store._engines
    for engine in (engines.read, engines.write):
        event.listen(engine, "before_cursor_execute", listen)
    try:
        for number, who in enumerate((LOCAL, GUEST, world.people["nobody"])):
            rooms = Rooms(world.store if who is LOCAL else world.store.seen_by(who))
            asked.clear()
            rooms.turn(place.room)
            rooms.seen_from(place.room, "seat")
            rooms.vote(place.room, Vote(question="q", round=1, seat="seat", level=number), wish())
            if who is LOCAL:
                alone = list(asked)
            assert asked == alone
    finally:
        for engine in (engines.read, engines.write):
            event.remove(engine, "before_cursor_execute", listen)


def test_a_member_is_known_by_who_they_are_or_the_address_their_provider_vouches_for(world, place):
    Workspaces(world.store).put_member(world.ours, "Invited@Example.com", "viewer")
    invited = Principal(id="https://login.example|other", kind="person", email="invited@example.com")
    assert world.store.seen_by(invited).state(place.case).id == place.case
    unproven = Principal(id="https://login.example|invited@example.com", kind="person")
    with pytest.raises(UnknownId):
        world.store.seen_by(unproven).state(place.case)


def test_no_entry_of_the_log_holds_what_a_case_says(world, place):
    """Everything is called that is written down; and by a stranger with words in place of ids."""
    used = world.place()
    for method in (
        "Store.export_case",
        "Store.evidence_bytes",
        "Rooms.open",
        "Store.delete_case",
        "Store.purge_case",
    ):
        ROWS[method][1](world.seen_by("owner"), used)
    loud = replace(place, workspace=CANARY, case=CANARY, gone=CANARY, room=CANARY, member=CANARY)
    loud = replace(loud, frame=place.frame.model_copy(update={"id": CANARY, "case_id": CANARY}))
    for method in (
        "Store.state",
        "Store.export_case",
        "Rooms.change",
        "Workspaces.state",
        "Store.purge_case",
    ):
        told(ROWS[method][1], world.seen_by("stranger"), loud)
    log = world.log()
    assert any('"refused":true' in entry for entry in log)
    assert not [entry for entry in log if CANARY in entry]
    assert world.store.verify() == ()
