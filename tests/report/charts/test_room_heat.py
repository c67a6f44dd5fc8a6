"""The heat map: one cell a vote, the most divided question first, not knowing told by a sign."""

from readiness.content.loader import load_bank
from readiness.report.charts.room_heat import room_heat
from readiness.rooms.spread import divided
from tests.report.charts.specs import layers
from tests.report.sample import speaking
from tests.rooms.build import SEATS, votes

FIRST, SECOND = [q.id for q in load_bank().questions if q.answer == "level"][:2]
VOTES = (*votes(FIRST, a=2, b=2), *votes(SECOND, a=0, b=4, c=None))


def test_each_vote_is_a_cell_and_not_knowing_a_question_mark():
    found = divided(VOTES, SEATS, {FIRST: 1.0, SECOND: 1.0}, (FIRST, SECOND), 1)
    cells = layers(room_heat(found, VOTES, SEATS, ["A", "B", "C", "D"], speaking("de")))[0]["data"]["values"]
    assert {(c["row"], c["who"], c["said"]) for c in cells} == {
        (1, "A", "2"),
        (1, "B", "2"),
        (0, "A", "0"),
        (0, "B", "4"),
        (0, "C", "?"),
    }
    assert all(c["level"] is None for c in cells if c["said"] == "?")


def test_what_somebody_calls_a_guess_stands_in_brackets():
    guess = VOTES[0].model_copy(update={"confidence": "low"})
    sure = VOTES[1].model_copy(update={"confidence": "high"})
    found = divided((guess, sure), SEATS, {FIRST: 1.0}, (FIRST,), 1)
    names = ["A", "B", "C", "D"]
    cells = layers(room_heat(found, (guess, sure), SEATS, names, speaking("en")))[0]["data"]["values"]
    assert [c["said"] for c in cells] == ["(2)", "2"]
