"""Numbers and sums as German, English and Chinese papers write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.documents.amounts import COUNT, count, money_in, number_in, plain
from readiness.evidence.documents.wording import words


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("21.800,00 €", "de", "21800.00 EUR"),
        ("EUR 21,800.00", "en", "21800.00 EUR"),
        ("21,800.00 EUR", "de", "21800.00 EUR"),
        ("5.000.000 €", "en", "5000000 EUR"),
        ("5 000 000 EUR", "en", "5000000 EUR"),
        ("10 Mio. EUR", "de", "10000000 EUR"),
        ("EUR 2.5 million", "en", "2500000.0 EUR"),
        ("€ 1.234", "de", "1234 EUR"),
        ("USD 1,234", "en", "1234 USD"),
        ("CHF 21'800.50", "de", "21800.50 CHF"),
        ("人民币1000万元", "zh", "10000000 CNY"),
        ("500万美元", "zh", "5000000 USD"),
        ("100,- €", "de", "100 EUR"),
    ],
)
def test_a_sum_is_read_with_its_currency(text, language, value):
    (money,) = money_in(text, language)
    assert money.value.replace(".0 ", " ") == value.replace(".0 ", " ")


def test_a_dot_and_three_digits_is_a_thousand_in_german_alone():
    assert number_in("1.234", "de") == Decimal(1234)
    assert number_in("1.234", "en") == Decimal("1.234")
    assert number_in("1,234", "en") == Decimal(1234)
    assert number_in("1,234", "de") == Decimal("1.234")


def test_a_number_without_a_currency_is_no_sum():
    assert list(money_in("2 Stück zu 980,00", "de")) == []


def test_an_item_number_before_a_price_is_not_part_of_it():
    assert [m.value for m in money_in("10 200,00 EUR", "de")] == ["200.00 EUR"]


def test_the_first_number_is_read_without_its_unit():
    assert number_in("2 Stk", "de") == 2
    assert number_in("keine", "de") is None


@pytest.mark.parametrize(
    ("text", "number"), [("zwölf", 12), ("twenty-four", 24), ("三十六", 36), ("18", 18), ("einem", 1)]
)
def test_small_numbers_are_read_in_words(text, number):
    found = words(rf"\b(?P<n>{COUNT})(?:$| )").match(text)
    assert found is not None
    assert count(found["n"]) == number


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_a_sum_survives_each_way_of_writing_it(amount):
    english = f"{amount:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert [m.amount for m in money_in(f"EUR {english}", "en")] == [amount]
    assert [m.amount for m in money_in(f"{german} €", "de")] == [amount]


def test_a_number_is_printed_without_exponent():
    assert plain(Decimal("1E+7")) == "10000000"
