"""A price advantage against a risk discount."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.buyer.equivalence import exposure_of, price_equivalence
from readiness.content.loader import read_bank
from tests.score.builders import ON


def test_five_per_cent_cheaper_does_not_make_up_for_fifteen_per_cent_of_risk():
    limits = read_bank()[0].limits(ON)
    found = price_equivalence(limits["equivalence.price_edge"], limits["equivalence.risk_discount"], 1.0)
    assert not found.wins
    assert found.compared_price == pytest.approx(0.95 / 0.85)
    assert found.break_even_edge == pytest.approx(0.15)
    assert found.break_even_exposure == pytest.approx(1 / 3)


def test_with_less_exposure_the_same_edge_wins():
    assert price_equivalence(0.05, 0.15, 0.3).wins
    assert not price_equivalence(0.05, 0.15, 0.34).wins


def test_no_exposure_can_eat_up_an_edge_larger_than_the_discount():
    assert price_equivalence(0.2, 0.15, 1.0).break_even_exposure is None
    assert price_equivalence(0.05, 0.0, 1.0).break_even_exposure is None
    assert price_equivalence(-0.05, 0.15, 0.5).break_even_exposure is None


SHARES = st.floats(0, 0.9)


@given(SHARES, SHARES, st.floats(0, 1), st.floats(0, 1))
def test_more_exposure_never_makes_the_offer_look_cheaper(edge, discount, one, other):
    less, more = (price_equivalence(edge, discount, e) for e in sorted((one, other)))
    assert less.compared_price <= more.compared_price
    assert less.wins or not more.wins


@pytest.mark.parametrize("wrong", [(1.0, 0.1, 0.5), (0.1, 1.0, 0.5), (0.1, 0.1, 1.5), (0.1, -0.1, 0.5)])
def test_what_is_no_share_is_refused(wrong):
    with pytest.raises(ValueError, match="exposure"):
        price_equivalence(*wrong)


def test_an_unknown_score_is_an_unknown_exposure():
    assert exposure_of(None) is None
    assert exposure_of(100) == 0
    assert exposure_of(25) == 0.75
