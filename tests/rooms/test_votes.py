"""Two blind votes at most; the screen counts them and shows nothing else while one is open."""

from readiness.model.room import PHASES
from readiness.rooms.votes import last_votes, open_round, turnout
from tests.rooms.build import SEATS, votes


def test_only_two_phases_take_votes():
    assert {phase: open_round(phase) for phase in PHASES if open_round(phase)} == {"first": 1, "second": 2}


def test_each_seat_counts_once_with_its_latest_round():
    given = (*votes("q", asked=2, a=3), *votes("q", a=1, b=2), *votes("p", a=4))
    assert [(v.seat, v.level) for v in last_votes(given, "q")] == [("a", 3), ("b", 2)]


def test_turnout_counts_seats_times_questions_of_the_open_round():
    given = (*votes("q", a=1, b=None), *votes("q", gone=1), *votes("other", a=1), *votes("q", asked=2, a=1))
    assert turnout(given, SEATS, ("q", "p"), 1) == turnout(given, SEATS, ("p", "q"), 1)
    found = turnout(given, SEATS, ("q", "p"), 1)
    assert (found.given, found.asked) == (2, 8)
