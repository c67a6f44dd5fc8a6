"""Direct spend with a known supplier behind the supplier."""

import pytest

from tests.checks.build import findings, parts, rows

PRODUCT = {"part": "P", "revenue": 1000.0, "price": 100.0, "country": "DEU"}


def bought(part, price, parent="P"):
    return {"part": part, "parent": parent, "supplier": f"{part} AG", "price": price, "country": "DEU"}


def seen(*lines):
    return findings(parts(*lines))["network.subtier_visibility"]


def test_every_direct_supplier_with_one_behind_it_is_met():
    assert seen(PRODUCT, bought("A", 10.0), bought("A1", 1.0, "A")).verdict == "met"


def test_the_share_is_by_spend_and_blind_suppliers_are_shown():
    finding = seen(PRODUCT, bought("A", 10.0), bought("B", 30.0), bought("A1", 1.0, "A"))
    assert finding.verdict == "part"
    assert finding.params["share"] == pytest.approx(0.25)
    assert rows(finding) == [4]


def test_what_has_no_price_is_told_beside_it():
    finding = seen(PRODUCT, bought("A", 10.0), bought("A1", 1.0, "A"), bought("B", None))
    assert (finding.params["total"], finding.params["unpriced"]) == (2, 1)


def test_nothing_below_the_direct_suppliers_is_unmet():
    assert seen(PRODUCT, bought("A", 10.0)).verdict == "unmet"


def test_without_prices_or_lines_it_is_unknown():
    assert seen(PRODUCT, bought("A", None)).verdict == "unknown"
    assert seen().verdict == "unknown"
