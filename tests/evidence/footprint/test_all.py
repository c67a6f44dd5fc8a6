"""Footprints: both versions of PACT, and what must hold of numbers, shares and dates."""

from datetime import date

import pytest

from readiness.evidence.footprint.pact import is_pact, read_footprint, version_of
from readiness.evidence.footprint.values import decimal, out_of_order, share
from tests.evidence.footprint.footprints import CATENA_X, PACT_2, PACT_3, changed


def faults(document):
    return read_footprint(document)[1]


@pytest.mark.parametrize("document", [PACT_2, PACT_3], ids=["2", "3"])
def test_both_versions_mean_the_same(document):
    line, broken = read_footprint(document)
    assert broken == []
    assert (line["footprint"], line["declared_amount"], line["primary_share"]) == (
        17.2,
        1.0,
        pytest.approx(0.5612),
    )
    assert (line["period_until"], line["valid_until"]) == (date(2025, 12, 31), date(2028, 1, 10))
    assert line["product_ids"] == ["urn:gtin:4012345000009"]


def test_only_a_verification_counts_as_verified():
    assert read_footprint(PACT_3)[0]["footprint_verified"] is True
    assert read_footprint(PACT_2)[0]["footprint_verified"] is False


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/id", "1"),
        ("/companyIds", []),
        ("/productIds", ["4711"]),
        ("/status", "Draft"),
        ("/created", "2026-01-10"),
        ("/pcf/referencePeriodEnd", "2024-12-31T00:00:00Z"),
        ("/validityPeriodEnd", "2025-01-10T00:00:00Z"),
        ("/pcf/primaryDataShare", 156),
        ("/pcf/primaryDataShare", None),
        ("/pcf/fossilGhgEmissions", "-1"),
        ("/pcf/packagingEmissionsIncluded", "yes"),
    ],
)
@pytest.mark.parametrize("document", [PACT_2, PACT_3], ids=["2", "3"])
def test_a_broken_field_is_named(document, pointer, value):
    assert faults(changed(document, pointer, value)) == [pointer]


def test_a_negative_footprint_is_a_fault_unless_it_counts_biogenic_uptake():
    assert faults(changed(PACT_2, "/pcf/pCfExcludingBiogenic", "-2")) == ["/pcf/pCfExcludingBiogenic"]
    assert faults(PACT_3) == []


def test_a_rating_of_the_data_stands_in_for_the_share_of_primary_data():
    rated = changed(changed(PACT_2, "/pcf/primaryDataShare", None), "/pcf/dqi", {"coveragePercent": 80})
    assert faults(rated) == []


def test_pact_is_told_from_the_aspect_of_catena_x():
    assert is_pact(PACT_2)
    assert is_pact(PACT_3)
    assert not is_pact(CATENA_X)
    assert not is_pact({"pcf": {}})
    assert version_of(PACT_3) == "3.0.0"


def test_numbers_come_as_numbers_and_as_text():
    record = {"a": "1.5", "b": 2, "c": True, "d": "NaN", "e": "1e400", "f": "x", "g": [1]}
    assert [decimal(record, f"/{k}") for k in record] == [1.5, 2.0, None, None, None, None, None]
    assert share({"s": 101}, "/s") is None


def test_dates_out_of_order_are_told_only_where_both_are_known():
    assert list(out_of_order({"a": "2026-01-02T00:00:00Z", "b": "2026-01-01T00:00:00Z"}, ("/a", "/b"))) == [
        "/b"
    ]
    assert list(out_of_order({"a": "2026-01-02T00:00:00Z"}, ("/a", "/b"))) == []
