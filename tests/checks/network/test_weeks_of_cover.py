"""Weeks until the supplier whose loss hits first stops the products."""

import pytest

from tests.checks.build import findings, parts

PRODUCT = {"part": "P", "revenue": 1000.0, "price": 100.0, "country": "DEU", "stock_days": 0.0}


def bought(part, stock_days):
    return {"part": part, "parent": "P", "supplier": f"{part} AG", "stock_days": stock_days, "country": "DEU"}


def seen(*lines):
    return findings(parts(*lines))["network.weeks_of_cover"]


def test_sixteen_weeks_are_full_marks():
    finding = seen(PRODUCT, bought("A", 112.0))
    assert (finding.verdict, finding.level, finding.params["weeks"]) == ("met", 4, 16)


def test_the_weakest_part_decides_by_the_scale_of_the_question():
    finding = seen(PRODUCT, bought("A", 112.0), bought("B", 28.0))
    assert (finding.verdict, finding.params["firm"]) == ("part", "B AG")
    assert [(place.row, place.field) for place in finding.places] == [(4, "stock_days")]
    assert finding.level == pytest.approx(2)


def test_a_supplier_of_unknown_stock_is_counted_not_guessed():
    finding = seen(PRODUCT, bought("A", 112.0), bought("B", None))
    assert (finding.params["unknown"], finding.params["firm"]) == (1, "A AG")


def test_no_stock_is_unmet():
    assert seen(PRODUCT, bought("A", 0.0)).verdict == "unmet"


def test_without_any_stock_stated_it_is_unknown():
    assert seen(PRODUCT, bought("A", None)).verdict == "unknown"
    assert seen(PRODUCT).verdict == "unknown"
    assert seen().verdict == "unknown"
