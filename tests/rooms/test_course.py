"""A workshop goes forward; nobody votes blind after having seen the others."""

from datetime import UTC, datetime, timedelta

from readiness.model.room import PHASES, Points, Room
from readiness.rooms.course import NEXT, is_over, moved, talking
from readiness.rooms.spread import divided
from tests.rooms.build import SEATS, votes

NOW = datetime(2026, 7, 15, 9, tzinfo=UTC)
ROOM = Room(
    id="r",
    case_id="c",
    code="ABCDEF",
    title="t",
    opened=NOW,
    key_hash="h",
    questions=("p", "q"),
    phase="first",
)
FOUND = divided(votes("q", a=0, b=4), SEATS, {"q": 1.0, "p": 1.0}, ROOM.questions, 1)


def test_every_step_leads_on_and_none_back():
    for phase, following in NEXT.items():
        assert all(is_over(after, phase) for after in following)
    assert set(NEXT) == set(PHASES)


def test_the_agenda_is_made_when_votes_are_shown_and_the_second_vote_asks_no_more():
    shown = moved(ROOM, "reveal", FOUND, 10)
    assert shown.agenda == ("q",)
    talk = moved(shown, "talk", FOUND, 10)
    assert talk.current == "q"
    assert moved(talk, "second", FOUND, 10).questions == ("q",)


def test_a_step_that_is_not_next_changes_nothing():
    assert moved(ROOM, "budget", FOUND, 10) == ROOM


def test_what_got_points_stands_when_owners_are_agreed_on():
    budget = ROOM.model_copy(update={"phase": "budget", "actions": ("M01", "M02")})
    given = (Points(seat="a", points={"M02": 100}),)
    assert [a.action for a in moved(budget, "agreements", FOUND, 10, given).agreements] == ["M02"]
    assert [a.action for a in moved(budget, "agreements", FOUND, 10).agreements] == ["M01", "M02"]


def test_the_clock_runs_for_the_question_on_the_table():
    table = talking(ROOM, "p", NOW, 3)
    assert (table.current, table.timer_until) == ("p", NOW + timedelta(minutes=3))
