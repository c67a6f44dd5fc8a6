"""The seven numbers of the contract."""

from readiness.score.estimate import estimate
from readiness.score.items import item_states
from readiness.score.result import score_of
from readiness.score.weights import dimension_weights, headline_dimensions
from tests.score.builders import bank, case, finding, question, settings


def result(asked, told, found=(), dimension="erp"):
    states = item_states(asked, told, found)
    drawn = estimate(states, headline_dimensions(asked), settings())
    return score_of(states, dimension_weights(asked, states, dimension), drawn, settings())


def test_all_seven_numbers_stand_together():
    asked = bank(question("erp.a", "high", checks=("a",)), question("erp.b", "low"))
    score = result(asked, case({"erp.a": 3, "erp.b": 1}), [finding("a", 2)])
    assert (score.claimed, score.answered, score.verified, score.proven) == (62.5, 1, 30, 0.75)
    assert score.low <= score.expected <= score.high


def test_where_nothing_applies_everything_is_none_and_the_shares_are_nothing():
    asked = bank(question("erp.a", offer_class=("service",)), question("origin.a"))
    score = result(asked, case({}, profile={"offer_class": {"spare_part": 1}}))
    assert score.model_dump() == {
        "claimed": None,
        "answered": 0,
        "verified": None,
        "proven": 0,
        "expected": None,
        "low": None,
        "high": None,
    }
