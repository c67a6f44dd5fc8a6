"""How optimistic the firm is: learned from what it did not choose, and from nothing else."""

import numpy as np
import pytest

from readiness.score.answer_model import AnswerModel
from readiness.score.items import item_states
from readiness.score.optimism import before_any_check, learn_optimism, no_optimism, pick
from readiness.score.weights import headline_dimensions
from tests.score.builders import bank, case, finding, question, settings

ASKED = bank(
    *(question(f"{d}.{n}", checks=(f"{d}.{n}",)) for d in ("erp", "origin") for n in "abcdef"),
    question("capability.a", checks=("capability.a",)),
)
QUESTIONS = tuple(q.id for q in ASKED.questions)


def learned(levels, found=()):
    states = item_states(ASKED, case(levels), found)
    model = AnswerModel.of(settings(), states)
    return learn_optimism(states, headline_dimensions(ASKED), ("capability",), model), model


def median(levels, found=()):
    optimism, model = learned(levels, found)
    return optimism.summary(model)


ALL_THREE = dict.fromkeys(QUESTIONS, 3)


def proof(level, questions, whole_file):
    return [finding(q, level, whole_file=whole_file) for q in questions]


def test_checks_that_find_less_than_claimed_raise_it_and_make_it_surer():
    before, after = median(ALL_THREE), median(ALL_THREE, proof(1, QUESTIONS[:8], True))
    assert after["median"] > before["median"]
    assert after["high"] - after["low"] < before["high"] - before["low"]
    assert (before["n"], after["n"]) == (0, 8)


def test_checks_that_find_more_than_claimed_lower_it():
    assert median(ALL_THREE, proof(4, QUESTIONS[:8], True))["median"] < 0


def test_proof_the_firm_chose_says_nothing_about_the_rest():
    before, model = learned(ALL_THREE)
    after, _ = learned(ALL_THREE, proof(1, QUESTIONS[:8], False))
    assert np.array_equal(before.firm, after.firm)
    assert all(np.array_equal(before.by_dimension[d], after.by_dimension[d]) for d in before.by_dimension)
    assert before.summary(model) == after.summary(model)


def test_what_buyers_do_not_see_teaches_nothing_about_what_they_see():
    less = {**ALL_THREE, "capability.a": 0}
    assert median(ALL_THREE) == median(less, proof(4, ["capability.a"], True))


def test_one_dimension_may_be_more_optimistic_than_the_other():
    found = proof(1, [q for q in QUESTIONS if q.startswith("erp")], True)
    found += proof(3, [q for q in QUESTIONS if q.startswith("origin")], True)
    optimism, model = learned(ALL_THREE, found)
    erp, origin = (model.optimism[optimism.by_dimension[d]].mean() for d in ("erp", "origin"))
    assert erp > origin + 0.1


def test_switched_off_every_answer_is_taken_at_its_word():
    _, model = learned(ALL_THREE)
    off = no_optimism(("erp",), model)
    assert model.optimism[off.by_dimension["erp"]] == pytest.approx(0, abs=1e-9)
    assert off.summary(model)["n"] == 0


def test_what_was_checked_may_come_in_any_order():
    states = item_states(ASKED, case(ALL_THREE), proof(2.25, QUESTIONS[:5], True))
    model = AnswerModel.of(settings(), states)
    forth, back = (
        learn_optimism(s, headline_dimensions(ASKED), (), model) for s in (states, tuple(reversed(states)))
    )
    assert np.array_equal(forth.firm, back.firm)


def test_before_any_check_high_answers_are_read_with_a_little_more_doubt():
    model = AnswerModel(settings(), ())
    assert before_any_check([], model) == (settings().optimism_mean, settings().optimism_sd)
    usual = settings().firm_mean + settings().optimism_mean
    (low, _), (middle, spread), (high, _) = (before_any_check([c] * 40, model) for c in (1.0, usual, 4.0))
    assert low < middle < high < low + 1
    assert middle == pytest.approx(settings().optimism_mean)
    assert spread < settings().optimism_sd


def test_a_single_answer_says_hardly_anything_about_optimism():
    model = AnswerModel(settings(), ())
    assert before_any_check([4.0], model)[0] - settings().optimism_mean < 0.1


def test_a_draw_falls_where_its_rank_says():
    weights = np.array([[1.0, 2.0, 1.0], [0.0, 0.0, 5.0]])
    rows, rank = np.array([0, 0, 0, 1]), np.array([0.2, 0.3, 0.999, 0.01])
    assert pick(weights, rows, rank).tolist() == [0, 1, 2, 2]
