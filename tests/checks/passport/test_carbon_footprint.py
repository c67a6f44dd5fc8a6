"""Footprints that hold today."""

from datetime import date

import pytest

from tests.checks.build import findings, rows
from tests.checks.origin.build_origin import footprints


def seen(*lines):
    return findings(footprints(*lines))["passport.carbon_footprint"]


def test_a_footprint_in_order_is_met_below_full_marks():
    finding = seen({})
    assert (finding.ref, finding.verdict, finding.level, finding.question) == (
        "F12",
        "met",
        3,
        "origin.carbon_footprint",
    )


@pytest.mark.parametrize(
    ("change", "count"),
    [
        ({"valid_until": date(2022, 12, 31)}, "expired"),
        ({"valid_from": date(2027, 1, 1)}, "expired"),
        ({"valid_until": None, "period_until": date(2022, 12, 31)}, "expired"),
        ({"valid_until": None}, "expired"),
        ({"footprint": None}, "faulty"),
        ({"footprint": -1.0}, "faulty"),
        ({"declared_unit": None}, "faulty"),
        ({"footprint_faults": ["/pcf/primaryDataShare"]}, "faulty"),
    ],
)
def test_what_has_run_out_or_is_faulty_is_shown(change, count):
    finding = seen(change)
    assert (finding.verdict, finding.params[count], rows(finding)) == ("unmet", 1, [2])


def test_without_an_end_three_years_after_the_period_hold():
    assert seen({"valid_until": None, "period_until": date(2024, 12, 31)}).verdict == "met"
    assert seen({"valid_until": None, "issued_on": date(2025, 1, 1)}).verdict == "met"


def test_one_of_two_in_order_is_part_and_none_unknown():
    assert seen({}, {"footprint": None}).verdict == "part"
    assert seen().verdict == "unknown"
