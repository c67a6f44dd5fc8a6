"""Fields of a product feed."""

from tests.checks.build import findings, rows
from tests.checks.build_range import feeds

GOOD = {
    "description": "Spindle",
    "url": "https://example.com/a",
    "image_url": "https://example.com/a.jpg",
    "price": 12.5,
    "currency": "EUR",
    "availability": "in_stock",
    "manufacturer": "ACME",
    "gtin": "4006381333931",
}


def seen(*lines):
    return findings(feeds(*lines))["feed.complete"]


def test_a_full_offer_is_met():
    assert seen(GOOD, {**GOOD, "gtin": None, "mpn": "X1"}).verdict == "met"


def test_a_wrong_check_digit_and_a_price_without_currency_are_gaps():
    finding = seen({**GOOD, "gtin": "4006381333930"}, {**GOOD, "currency": None})
    assert (finding.verdict, set(rows(finding))) == ("unmet", {2, 3})
    assert (finding.params["no_gtin"], finding.params["no_price"], finding.params["no_url"]) == (1, 1, 0)


def test_no_offer_leaves_it_open():
    assert seen().verdict == "unknown"
