"""Other defensible methods beside the one that counts."""

import numpy as np
import pytest

from readiness.score.estimate import estimate
from readiness.score.items import item_states
from readiness.score.robustness import (
    expected_by_weighting,
    geometric_points,
    robustness,
    without_optimism,
)
from readiness.score.weights import headline_dimensions, headline_weights
from tests.score.builders import bank, case, finding, question, settings

ASKED = bank(
    *(question(f"{d}.{n}", checks=(f"{d}.{n}",)) for d in ("erp", "origin") for n in "abcd"),
    weights={"erp": 3, "origin": 1},
)


def prepared(told, found=(), achieved=None):
    states = item_states(ASKED, told, found, achieved)
    drawn = estimate(states, headline_dimensions(ASKED), settings()).lifted(achieved or {})
    return states, headline_weights(ASKED, states), drawn


def proven(erp, origin):
    return [finding(q.id, erp if q.dimension == "erp" else origin, "signed") for q in ASKED.questions]


def test_a_weak_dimension_cannot_be_bought_off_in_the_geometric_mean():
    states, weights, drawn = prepared(case(), proven(4, 1))
    assert geometric_points(ASKED, states, weights, drawn) == pytest.approx(100**0.75 * 25**0.25)
    states, weights, drawn = prepared(case(), proven(4, 0))
    assert geometric_points(ASKED, states, weights, drawn) == pytest.approx(100**0.75 * 1**0.25)


def test_taken_at_their_word_answers_count_for_more():
    states, weights, drawn = prepared(case({q.id: 3 for q in ASKED.questions}))
    off = without_optimism(ASKED, states, drawn)
    assert off.interval(weights).expected > drawn.interval(weights).expected


def test_switching_optimism_off_leaves_proof_and_hypotheticals_alone():
    told = case({q.id: 3 for q in ASKED.questions})
    states, _, drawn = prepared(told, [finding("erp.a", 1)], {"origin.b": 4})
    off = without_optimism(ASKED, states, drawn)
    assert set(off.levels[:, off.place["erp.a"]]) == {1}
    assert set(off.levels[:, off.place["origin.b"]]) == {4}


def test_shaken_weights_keep_their_sum_and_stay_near():
    _, weights, drawn = prepared(case(), proven(4, 4))
    assert np.allclose(expected_by_weighting(weights, drawn), 100)
    _, weights, drawn = prepared(case(), proven(4, 0))
    shaken = expected_by_weighting(weights, drawn)
    assert shaken.min() < 75 < shaken.max()
    assert np.abs(shaken - 75).max() < 12


def test_the_appendix_names_all_variants_or_says_none():
    states, weights, drawn = prepared(case({q.id: 2 for q in ASKED.questions}))
    found = robustness(ASKED, states, weights, drawn)
    expected = drawn.interval(weights).expected
    assert found["weights_low"] <= expected <= found["weights_high"]
    assert found["geometric"] <= expected + 0.5
    assert found["prior_off"] > expected
    assert robustness(ASKED, (), {}, drawn) == dict.fromkeys(found)
