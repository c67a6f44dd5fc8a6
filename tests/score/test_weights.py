"""Weights: importance within a dimension, the dimension within the score, and only their ratios."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from readiness.model.rule import Rule
from readiness.score.items import item_states
from readiness.score.weights import (
    buyer_weights,
    dimension_weights,
    headline_dimensions,
    headline_weights,
    own_weights,
)
from tests.score.builders import bank, buyer, case, question

ASKED = (
    question("erp.a", "critical"),
    question("erp.b", "low"),
    question("origin.a", "high"),
    question("capability.a"),
    question("licence.a"),
)


def test_shares_follow_importance_and_dimension():
    asked = bank(*ASKED, weights={"erp": 4, "origin": 3})
    weights = headline_weights(asked, item_states(asked, case()))
    assert weights == {"erp.a": Fraction(20, 42), "erp.b": Fraction(4, 42), "origin.a": Fraction(3, 7)}


def test_capability_and_licence_have_no_points_in_the_headline():
    asked = bank(*ASKED)
    states = item_states(asked, case())
    assert headline_dimensions(asked) == ("erp", "origin")
    assert own_weights(asked, states)["capability.a"] == 1
    assert "licence.a" not in own_weights(asked, states)


def test_a_dimension_where_nothing_applies_leaves_its_share():
    nowhere = question("origin.a", applies_if=Rule(at_least={"employees": 500}))
    asked = bank(question("erp.a"), nowhere, weights={"erp": 1, "origin": 9})
    states = item_states(asked, case(profile={"employees": 20}))
    assert headline_weights(asked, states) == {"erp.a": 1}
    assert dimension_weights(asked, states, "origin") == {}


@given(st.floats(0.01, 1000))
def test_only_the_ratio_of_a_buyers_weights_matters(factor):
    asked = bank(
        *ASKED,
        buyers=[
            buyer("one", {"erp": 2, "origin": 1, "licence": 5}),
            buyer("other", {"erp": 2 * factor, "origin": factor}),
        ],
    )
    states = item_states(asked, case())
    one, other = (buyer_weights(asked, states, b) for b in ("one", "other"))
    assert set(one) == set(other) == {"erp.a", "erp.b", "origin.a"}
    assert all(abs(one[q] - other[q]) < 1e-12 for q in one)
    assert sum(one.values()) == sum(other.values()) == 1


def test_a_buyer_who_weighs_nothing_we_score_has_no_weights():
    asked = bank(*ASKED, buyers=[buyer(weights={"licence": 1})])
    assert buyer_weights(asked, item_states(asked, case()), "maker") == {}
