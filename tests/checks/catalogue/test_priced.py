"""Prices that hold on the day."""

from datetime import date

import pytest

from readiness.checks.catalogue.priced import valid_price
from tests.checks.build import ON, catalogue, findings, rows

EUR = {"price": 10.0, "currency": "EUR"}


def seen(*lines):
    return findings(catalogue(*lines))["catalogue.priced"]


@pytest.mark.parametrize(
    ("price", "currency", "since", "until", "good"),
    [
        (10.0, "EUR", None, None, True),
        (10.0, "EUR", ON, ON, True),
        (0.0, "EUR", None, None, False),
        (None, "EUR", None, None, False),
        (10.0, None, None, None, False),
        (10.0, "Euro", None, None, False),
        (10.0, "EUR", date(2026, 8, 1), None, False),
        (10.0, "EUR", None, date(2026, 7, 14), False),
    ],
)
def test_a_price_has_an_amount_a_currency_and_holds_today(price, currency, since, until, good):
    assert valid_price(price, currency, since, until, ON) is good


def test_full_is_met():
    assert seen(EUR, EUR).verdict == "met"


def test_a_price_that_ran_out_is_counted_and_shown():
    finding = seen(EUR, {**EUR, "price_until": date(2025, 12, 31)}, {})
    assert (finding.verdict, finding.params["expired"], rows(finding)) == ("part", 1, [3, 4])


def test_no_price_is_unmet_and_no_article_unknown():
    assert seen({}).verdict == "unmet"
    assert seen().verdict == "unknown"
