"""Claimed, answered, verified, proven: a case added up by hand, and the ends of the scale."""

from fractions import Fraction

import pytest

from readiness.score.items import item_states
from readiness.score.plain import plain_score
from readiness.score.weights import headline_weights
from tests.score.builders import bank, case, finding, question, settings

ASKED = bank(
    question("erp.a", "critical", checks=("a",)),
    question("erp.b", "high", checks=("b",)),
    question("erp.c", "medium"),
    question("origin.a", "high", checks=("o",)),
    question("origin.b", "low"),
    weights={"erp": 4, "origin": 3},
)


def scored(asked, told, found=(), achieved=None):
    states = item_states(asked, told, found, achieved)
    return plain_score(states, headline_weights(asked, states), settings())


def test_a_case_added_up_by_hand():
    """Weights: erp 4/7 over 5+3+2, origin 3/7 over 3+1; answered all but erp.c; proven erp.b and origin.a."""
    score = scored(
        ASKED,
        case({"erp.a": 4, "erp.b": 1, "erp.c": "unknown", "origin.a": 3, "origin.b": 2}),
        [finding("b", 2, "parsable"), finding("o", 2.5, "cross_checked"), finding("a", None)],
    )
    a, b, o, p = Fraction(20, 70), Fraction(12, 70), Fraction(9, 28), Fraction(3, 28)
    assert score.answered == a + b + o + p == Fraction(62, 70)
    assert score.claimed == 100 * (4 * a + b + 3 * o + 2 * p) / (4 * score.answered)
    assert score.proven == b + o
    assert score.verified == 25 * (b * 2 * Fraction(3, 5) + o * Fraction(5, 2))
    assert float(score.claimed) == pytest.approx(70.362903, abs=1e-6)
    assert float(score.verified) == pytest.approx(25.232143, abs=1e-6)


def test_nothing_proven_is_a_visible_zero_and_nothing_claimed_is_unknown():
    score = scored(ASKED, case())
    assert (score.claimed, score.answered, score.verified, score.proven) == (None, 0, 0, 0)


def test_where_nothing_applies_there_is_no_score():
    asked = bank(question("erp.a", offer_class=("service",)))
    score = scored(asked, case({"erp.a": 4}, profile={"offer_class": {"spare_part": 1}}), [])
    assert (score.claimed, score.verified, score.answered, score.proven) == (None, None, 0, 0)


@pytest.mark.parametrize(("level", "points"), [(0, 0), (4, 100)])
def test_both_ends_of_the_scale_can_be_reached(level, points):
    asked = bank(
        *(question(f"{d}.a", checks=(d,)) for d in ("erp", "origin")), weights={"erp": 5, "origin": 1}
    )
    told = case({"erp.a": level, "origin.a": level})
    score = scored(asked, told, [finding(d, level, "signed") for d in ("erp", "origin")])
    assert (score.claimed, score.verified, score.proven) == (points, points, 1)


def test_a_hypothetical_counts_as_a_file_that_passes_its_rules_and_no_more():
    asked = bank(question("erp.a", checks=("a",)))
    assert scored(asked, case(), (), {"erp.a": 4}).verified == 80
    assert scored(asked, case(), [finding("a", 4, "parsable")], {"erp.a": 2}).verified == 60
    assert scored(asked, case(), [finding("a", 2, "signed")], {"erp.a": 4}).verified == 100
