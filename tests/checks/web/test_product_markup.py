"""Fields of marked-up products."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.web.build_web import FULL, products


def seen(*lines):
    return findings(products(*lines))["web.product_markup"]


def test_a_complete_product_is_met():
    finding = seen(FULL)
    assert (finding.verdict, finding.level, finding.params["complete"], finding.places) == ("met", 4, 1, ())


def test_a_maker_s_number_serves_as_well_and_a_gtin_is_not_wanted():
    assert seen({**FULL, "article": None, "mpn": "M", "gtin": None}).level == 4


def test_what_lacks_is_named_and_shown():
    finding = seen(FULL, {**FULL, "brand": None, "price": None, "currency": None, "gtin": None})
    assert (finding.verdict, finding.params["gaps"], rows(finding)) == (
        "part",
        ("brand", "price", "currency"),
        [3],
    )
    assert finding.level == pytest.approx(4 * 10 / 13)


def test_a_wrong_gtin_counts_against_the_product():
    finding = seen({**FULL, "gtin": "4006381333932"})
    assert (finding.params["gaps"], finding.params["wrong_gtins"]) == (("gtin",), ("4006381333932",))
    assert finding.level == pytest.approx(4 * 6 / 7)


def test_a_product_that_says_nothing_is_unmet():
    assert seen({}).verdict == "unmet"


def test_without_products_nothing_is_known():
    assert seen().verdict == "unknown"
