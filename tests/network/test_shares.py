"""Shares of a slot's demand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.model.place import Place
from readiness.network.parts import Source
from readiness.network.shares import shares


def of(*stated):
    return shares([Source(n, 1.0, s, "approved", Place(file="f")) for n, s in enumerate(stated)])


@pytest.mark.parametrize(
    ("stated", "divided", "wrong"),
    [
        ((None,), (1.0,), None),
        ((None, None), (0.5, 0.5), None),
        ((0.6, None, None), (0.6, 0.2, 0.2), None),
        ((1.0, 0.0), (1.0, 0.0), None),
        ((1.0, None), (1.0, 0.0), None),
        ((60.0, 40.0), (0.6, 0.4), 100.0),
        ((0.5, 0.25), (2 / 3, 1 / 3), 0.75),
        ((0.8, 0.8, None), (0.5, 0.5, 0.0), 1.6),
        ((0.0, 0.0), (0.5, 0.5), 0.0),
    ],
)
def test_blanks_share_the_rest_and_a_wrong_sum_is_scaled(stated, divided, wrong):
    found, told = of(*stated)
    assert found == pytest.approx(divided)
    assert told == wrong


def test_a_sum_off_by_a_hundredth_is_no_problem():
    assert of(0.33, 0.33, 0.33)[1] is None
    assert of(0.34, 0.34, 0.33)[1] is None


@given(st.lists(st.one_of(st.none(), st.floats(0, 100)), min_size=1, max_size=6))
def test_shares_always_make_one(stated):
    assert sum(of(*stated)[0]) == pytest.approx(1)
