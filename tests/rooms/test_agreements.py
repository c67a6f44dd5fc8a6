"""What got points stands until the room says otherwise, and nothing that was said on it is lost by that."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from readiness.model.agreement import Agreement, Goal
from readiness.model.plan import Safeguard
from readiness.model.room import Points, Room
from readiness.rooms.agreements import (
    Open,
    agreed_on,
    favourites,
    led_by,
    quarter_ends,
    still_open,
    with_standing,
)
from tests.rooms.build import AT

ACTIONS = ("M01", "M02", "M03", "N01")
ROOM = Room(id="r", case_id="c", code="ABCDEF", title="t", opened=AT, key_hash="h", actions=ACTIONS)
SAID = Agreement(action="M02", owner="Kim", due=date(2026, 12, 31), goal=Goal(kpi="close_rate", target=20))


def test_what_got_points_stands_the_favourite_first():
    given_points = (
        Points(seat="a", points={"N01": 60, "M02": 40}),
        Points(seat="b", points={"M02": 10}),
        Points(seat="cheat", points={"M03": 100, "M01": 100}),
    )
    assert favourites(given_points, ACTIONS) == ("N01", "M02")
    assert favourites((), ACTIONS) == ACTIONS


@given(st.lists(st.sampled_from(ACTIONS)))
def test_other_actions_may_stand_and_what_was_agreed_on_those_that_stay_stays(chosen):
    agreed = agreed_on(with_standing(ROOM, ACTIONS), SAID)
    stand = with_standing(agreed, chosen).agreements
    assert [a.action for a in stand] == list(dict.fromkeys(chosen))
    assert all(a == (SAID if a.action == "M02" else Agreement(action=a.action)) for a in stand)


def test_an_agreement_takes_the_place_of_the_one_before_and_is_none_for_what_does_not_stand():
    room = with_standing(ROOM, ("M01", "M02"))
    assert agreed_on(room, SAID).agreements == (Agreement(action="M01"), SAID)
    assert agreed_on(room, Agreement(action="N01", owner="Kim")) == room


def test_quarters_are_those_of_the_plan():
    assert quarter_ends(date(2026, 11, 15), 12) == (
        date(2027, 1, 31),
        date(2027, 4, 30),
        date(2027, 7, 31),
        date(2027, 10, 31),
    )


def test_what_nobody_named_is_counted_as_open():
    stand = (SAID, Agreement(action="M01", role="it", safeguards=(Safeguard(against="approvals"),)))
    assert still_open(stand) == Open(owner=1, due=1, safeguards=1)
    assert still_open(()) == Open(owner=0, due=0, safeguards=0)


def test_what_changes_after_it_went_into_the_plan_is_not_in_the_plan_yet():
    room = with_standing(ROOM, ACTIONS).model_copy(update={"carried": AT})
    assert with_standing(room, ACTIONS) == room
    assert led_by(room, None) == room
    assert agreed_on(room, Agreement(action="M01")) == room
    changed = (agreed_on(room, SAID), with_standing(room, ("M01",)), led_by(room, "Ada"))
    assert [r.carried for r in changed] == [None] * 3


def test_a_room_from_before_there_were_agreements_is_read_as_it_was():
    old = ROOM.model_dump(mode="json")
    for field in ("agreements", "plan_lead", "carried"):
        del old[field]
    assert Room.model_validate(old) == ROOM
