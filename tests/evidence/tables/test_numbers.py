"""Numbers in every usual spelling, and never a guess where nothing tells comma from thousand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.tables.numbers import Ambiguous, common_decimal, parse_number, proven_decimal

AMOUNTS = st.decimals(-(10**11), 10**11, places=2, allow_nan=False)


def german(text: str) -> str:
    return text.translate(str.maketrans(",.", ".,"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,56", 1234.56),
        ("1,234.56", 1234.56),
        ("1.234.567", 1234567),
        ("1 234,50", 1234.5),
        ("1\u00a0234,50", 1234.5),
        ("1'234.50", 1234.5),
        ("12,5", 12.5),
        ("0,125", 0.125),
        (".5", 0.5),
        ("5-", -5),
        ("12,50-", -12.5),
        ("−3", -3),
        ("(3,2)", -3.2),
        ("+7", 7),
        ("1e5", 100000),
        ("1,5E+03", 1500),
        ("00042", 42),
        ("１２３", 123),
    ],
)
def test_a_number_that_proves_itself_is_read_without_help(text, value):
    assert parse_number(text, None) == value


@pytest.mark.parametrize(
    "text",
    ["", "abc", "1.2.3", "12.34,5", "1,2,3", "--5", "-5-", "1e999", "5 6", "1..2", "NaN", "inf", "0x10"],
)
def test_what_is_no_number_is_none(text):
    assert parse_number(text, ".") is None


@pytest.mark.parametrize(
    ("text", "comma", "point"), [("1,234", 1.234, 1234), ("1.234", 1234, 1.234), ("-12,500", -12.5, -12500)]
)
def test_three_digits_after_one_sign_need_the_column(text, comma, point):
    assert parse_number(text, ",") == comma
    assert parse_number(text, ".") == point
    with pytest.raises(Ambiguous):
        parse_number(text, None)


def test_a_column_proves_its_sign_only_with_one_voice():
    assert common_decimal([None, ",", ","]) == ","
    assert common_decimal([",", "."]) is None
    assert common_decimal([None]) is None


@pytest.mark.parametrize("text", ["1e16", "9" * 17, "1e308", "-1e200"])
def test_a_number_no_firm_ever_wrote_is_none(text):
    assert parse_number(text, ".") is None


@given(AMOUNTS)
def test_every_amount_comes_back_from_german_and_english_spelling(amount):
    for text, sign in (
        (f"{amount:,.2f}", "."),
        (german(f"{amount:,.2f}"), ","),
        (f"{amount:.2f}".replace(".", ","), ","),
    ):
        assert proven_decimal(text) in (sign, None)
        assert math.isclose(parse_number(text, sign), float(amount), rel_tol=1e-12, abs_tol=1e-9)


@given(st.text(max_size=20), st.sampled_from([",", "."]))
def test_no_text_yields_anything_but_a_finite_number_or_none(text, sign):
    value = parse_number(text, sign)
    assert value is None or math.isfinite(value)
