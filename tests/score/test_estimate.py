"""The estimate: reproducible to the digit, cheap to ask again, honest about what nobody knows."""

import numpy as np
import pytest

from readiness.score.answer_model import AnswerModel
from readiness.score.estimate import estimate, interval_of
from readiness.score.items import item_states
from readiness.score.weights import (
    buyer_weights,
    dimension_weights,
    headline_dimensions,
    headline_weights,
)
from tests.counting import calls_of
from tests.score.builders import bank, buyer, case, finding, question, settings

DIMENSIONS = ("erp", "availability", "origin", "geopolitics", "findability", "capability")
ASKED = bank(
    *(question(f"{d}.{n}", checks=(f"{d}.{n}",)) for d in DIMENSIONS for n in "abcdefghi"),
    buyers=[buyer("one", {"erp": 1, "origin": 3})],
)
TOLD = case({q.id: place % 5 for place, q in enumerate(ASKED.questions)})
FOUND = [finding(q.id, 2, whole_file=True) for q in ASKED.questions[:6]]


def estimated(asked=ASKED, told=TOLD, found=FOUND):
    states = item_states(asked, told, found)
    return states, estimate(states, headline_dimensions(asked), settings())


def headline(asked=ASKED, told=TOLD, found=FOUND):
    states, drawn = estimated(asked, told, found)
    return drawn.interval(headline_weights(asked, states))


def test_the_same_case_gives_the_same_digits_in_any_order():
    reordered = ASKED.model_copy(update={"questions": tuple(reversed(ASKED.questions))})
    backwards = TOLD.model_copy(update={"answers": tuple(reversed(TOLD.answers))})
    assert headline() == headline(reordered, backwards, FOUND[::-1])


def test_a_hypothetical_gives_what_a_fresh_run_gives():
    states, drawn = estimated()
    lifted = drawn.lifted({"erp.h": 4, "origin.b": 3, "licence.x": 4})
    fresh = item_states(ASKED, TOLD, FOUND, {"erp.h": 4, "origin.b": 3})
    again = estimate(fresh, headline_dimensions(ASKED), settings())
    again = again.lifted({s.question: s.achieved for s in fresh if s.achieved is not None})
    assert np.array_equal(lifted.levels, again.levels)
    for weights in (headline_weights(ASKED, states), buyer_weights(ASKED, states, "one")):
        assert lifted.interval(weights) == again.interval(weights)
    assert lifted.levels[:, lifted.place["erp.h"]].min() == 4


def test_a_hypothetical_leaves_what_it_came_from_alone():
    _, drawn = estimated()
    before = drawn.levels.copy()
    drawn.lifted({"erp.h": 4})
    assert np.array_equal(drawn.levels, before)
    assert drawn.lifted({}) is drawn
    with pytest.raises(ValueError, match="read-only"):
        drawn.levels[0, 0] = 0


def test_asking_again_reads_no_answer_anew_however_many_there_are():
    def asked_again(asked):
        states, drawn = estimated(asked, case({q.id: 3 for q in asked.questions}), ())
        weights = headline_weights(asked, states)
        lifts = {q.id: 4 for q in asked.questions[:3]}
        return calls_of(lambda: drawn.lifted(lifts).interval(weights))

    few = bank(*(question(f"{d}.a") for d in DIMENSIONS))
    assert asked_again(ASKED) == asked_again(few)
    assert asked_again(ASKED).keys().isdisjoint({"read_answers", "learn_optimism", "ranks", "_column"})


def test_what_is_proven_is_known_and_what_nobody_knows_is_not_zero():
    told = case({"erp.a": 4, "erp.b": "unknown", "erp.c": "not applicable"})
    _, drawn = estimated(told=told, found=[finding("erp.a", 2)])
    assert set(drawn.levels[:, drawn.place["erp.a"]]) == {2}
    for question_id in ("erp.b", "erp.c", "origin.i"):
        assert set(drawn.levels[:, drawn.place[question_id]]) == {0, 1, 2}
        assert drawn.levels[:, drawn.place[question_id]].mean() == pytest.approx(1, abs=0.05)


def test_a_firm_that_said_nothing_gets_a_wide_interval():
    nothing = headline(told=case(), found=())
    assert nothing.expected == pytest.approx(25, abs=2)
    assert nothing.high - nothing.low > 30


def test_everything_proven_leaves_no_doubt():
    found = [finding(q.id, 3, "signed") for q in ASKED.questions]
    assert headline(found=found) == interval_of(np.full(5, 75.0))


def test_answers_are_read_lower_than_they_are_given():
    same_box = [headline(told=case({q.id: c for q in ASKED.questions}), found=()) for c in (2, 3, 4)]
    assert [i.expected < 25 * c for i, c in zip(same_box, (2, 3, 4), strict=True)] == [True] * 3
    assert same_box[2].high - same_box[2].low > 10, "the top box everywhere is not certain to be true"


def test_volunteered_proof_sets_its_own_question_and_no_other():
    _, before = estimated(found=())
    _, after = estimated(found=[finding("erp.a", 4), finding("origin.c", 0)])
    for q in before.questions:
        same = np.array_equal(before.levels[:, before.place[q]], after.levels[:, after.place[q]])
        assert same == (q not in ("erp.a", "origin.c"))


def test_capability_moves_nothing_buyers_see():
    boast = TOLD.model_copy(
        update={
            "answers": tuple(
                a.model_copy(update={"value": 4}) if a.question.startswith("capability") else a
                for a in TOLD.answers
            )
        }
    )
    assert headline() == headline(told=boast)
    states, drawn = estimated(told=boast)
    own = dimension_weights(ASKED, states, "capability")
    _, sober = estimated()
    assert drawn.interval(own).expected > sober.interval(own).expected


def test_there_is_no_interval_where_nothing_carries_weight():
    asked = bank(question("licence.a"))
    states, drawn = estimated(asked, case({"licence.a": 3}), ())
    assert drawn.questions == ()
    assert drawn.interval(headline_weights(asked, states)) is None


def test_the_model_is_built_for_the_claims_of_the_case():
    states, drawn = estimated()
    assert drawn.model == AnswerModel.of(settings(), states)
    assert drawn.model.claims == (0, 1, 2, 3, 4)
