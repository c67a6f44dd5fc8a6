"""Amounts are exact or unknown."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.invoice.amounts import amount, amounts, decimal_of
from readiness.evidence.messages.xml_tree import Element


@pytest.mark.parametrize("text", ["19.00e", "1,00", "NaN", "1e9", "", " ", None, "--1", "9" * 40, "١"])
def test_what_is_no_decimal_is_unknown(text):
    assert decimal_of(text) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12), max_value=10**12))
def test_every_amount_of_money_is_read_exactly(value):
    assert decimal_of(f" {value:f} ") == value


def test_an_amount_is_found_at_the_end_of_a_path():
    top = Element("a", {}, 1, children=[Element("b", {}, 1, children=[Element("c", {}, 1, text="2.50")])])
    assert amount(top, "b", "c") == Decimal("2.50")
    assert amount(None, "b") is None
    assert amounts(top.children, "c") == (Decimal("2.50"),)
