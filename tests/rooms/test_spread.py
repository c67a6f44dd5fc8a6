"""Who is apart is talked about first; who does not know counts; all of one mind is no topic."""

from readiness.rooms.spread import agenda, divided
from tests.rooms.build import SEATS, votes

QUESTIONS = ("q.agreed", "q.apart", "q.unknown", "q.silent")
VOTES = (
    *votes("q.agreed", a=2, b=2, c=2, d=2),
    *votes("q.apart", a=4, b=4, c=0, d=2),
    *votes("q.unknown", a=1, b=None, c=None, d=None),
    *votes("q.apart", asked=2, a=1, b=1, c=1, d=1),
)


def found(weights=None, asked=1):
    heard = divided(VOTES, SEATS, weights or dict.fromkeys(QUESTIONS, 1.0), QUESTIONS, asked)
    return {d.question: d for d in heard}


def test_spread_is_the_mean_difference_between_any_two():
    apart = found()["q.apart"]
    assert apart.spread == (0 + 4 + 2 + 4 + 2 + 2) / 6
    assert (apart.lowest, apart.highest) == ("c", "b")
    assert (apart.roles, apart.contrast) == ({"it": 0, "purchasing": 2, "sales": 4}, 4)


def test_a_room_that_does_not_know_has_to_talk():
    unknown = found()["q.unknown"]
    assert (unknown.unknown, unknown.spread, unknown.heat) == (3, 0, 2.0)


def test_the_agenda_is_spread_times_weight_and_leaves_out_what_is_agreed():
    order = tuple(divided(VOTES, SEATS, {"q.apart": 1.0, "q.unknown": 3.0}, QUESTIONS, 1))
    assert agenda(order, 10) == ("q.unknown", "q.apart")
    assert agenda(order, 1) == ("q.unknown",)


def test_each_round_stands_by_itself():
    assert found(asked=2)["q.apart"].heat == 0
    assert found(asked=2)["q.agreed"].levels == ()


def test_a_level_that_is_a_guess_counts_as_one_and_is_told():
    sure, guess = votes("q.apart", a=4, b=2)
    heard = divided(
        (sure, guess.model_copy(update={"confidence": "low"})), SEATS, {"q.apart": 1.0}, ("q.apart",), 1
    )
    assert [(d.guessed, d.spread) for d in heard] == [(1, 2.0)]
