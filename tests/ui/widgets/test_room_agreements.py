"""Who does what by when, on its pages: agreed by the facilitator, seen by all, carried into the plan as it was said."""

import pytest

from readiness.content.texts import texts
from readiness.model.agreement import Agreement
from readiness.model.plan import Safeguard
from readiness.model.room import Points
from readiness.rooms.agreements import agreed_on, quarter_ends
from readiness.store.rooms import Rooms
from readiness.ui.widgets.room_agreement import FIELDS, told
from tests.rooms.build import SEATS
from tests.ui.conftest import shown
from tests.ui.widgets.test_room import beamer, guest, lead, phase, press, step

SAY = texts("en")


@pytest.fixture
def rooms(store):
    return Rooms(store)


@pytest.fixture
def held(app, rooms, answered):
    """A room whose points lie on two of its actions."""
    press(app("workshop", answered), "room/open")
    (room,) = rooms.of_case(answered)
    for seat in SEATS[:3]:
        rooms.take_seat(room.id, seat, seat.id)
    phase(rooms, room.id, "budget")
    rooms.spread(room.id, Points(seat="a", points={room.actions[1]: 60, room.actions[0]: 40}), "p")
    return rooms.state(room.id).room


def known_by_name(rooms, ident, agreement):
    """The driver of these tests picks what is offered; a browser types a new name as well."""
    state = rooms.state(ident)
    rooms.change(agreed_on(state.room, agreement), state.version, "named")


def test_what_is_agreed_on_the_spot_is_seen_by_all_and_goes_into_the_plan(app, store, rooms, answered, held):
    step(app, answered, "agreements")
    first, second = (a.action for a in rooms.state(held.id).room.agreements)
    known_by_name(rooms, held.id, Agreement(action=second, owner="Kim"))
    test = lead(app, answered)
    assert (first, second) == (held.actions[1], held.actions[0])
    key = f"{held.id}/does/{first}"
    test.text_input(key=f"{held.id}/does/lead").set_value("Ada").run()
    test = lead(app, answered)
    test.selectbox(key=f"{key}/owner").set_value("Kim")
    test.selectbox(key=f"{key}/role").set_value("it")
    due = quarter_ends(store.open_case(answered).on, 24)[1]
    test.selectbox(key=f"{key}/due").set_value(due)
    test.text_input(key=f"{key}/proof").set_value("a file that passes")
    test.selectbox(key=f"{key}/kpi").set_value("close_rate")
    test.number_input(key=f"{key}/target").set_value(25.0)
    test.multiselect(key=f"{key}/safeguards").set_value(["approvals", "Lee steps in"])
    press(test, "agreements/keep")
    agreed = rooms.state(held.id).room
    assert agreed.agreements[0].owner == "Kim"
    assert agreed.agreements[0].safeguards == (Safeguard(against="approvals"), Safeguard(says="Lee steps in"))
    assert (agreed.plan_lead, agreed.carried) == ("Ada", None)

    for seen in (guest(held.code, SEATS[0].id, "en"), beamer(answered)):
        assert not seen.exception
        assert "Kim" in shown(seen) or "Kim" in str(seen.table[0].value.to_numpy())

    press(lead(app, answered), "agreements/carry", n=2)
    plan = store.open_case(answered).plan
    action = {a.id: a for a in plan.actions}[first]
    assert (plan.lead, action.raci.accountable, action.role, action.proof) == (
        "Ada",
        ("Kim",),
        "it",
        "a file that passes",
    )
    assert [(o.kpi, o.target, o.owner, o.due) for o in plan.objectives] == [("close_rate", 25.0, "Kim", due)]
    assert {a.id for a in plan.actions} == {first, second}
    done = lead(app, answered)
    assert rooms.state(held.id).room.carried is not None
    assert next(b for b in done.button if b.label == SAY("agreements/carry", n=2)).disabled


def test_the_room_may_let_another_action_stand(app, rooms, answered, held):
    test = step(app, answered, "agreements")
    test.multiselect(key=f"{held.id}/does/stand").set_value([held.actions[2]]).run()
    assert not test.exception
    assert rooms.state(held.id).room.agreements == (Agreement(action=held.actions[2]),)


def test_an_empty_form_is_nobodys_word():
    assert told("M01", dict.fromkeys(FIELDS)) == Agreement(action="M01")
    blank = dict.fromkeys(FIELDS) | {"owner": " ", "proof": "", "baseline": 3.0, "safeguards": [" "]}
    assert told("M01", blank) == Agreement(action="M01")
