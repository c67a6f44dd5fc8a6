"""Manufacturing sites with country and postal code."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.build_range import sites


def seen(*lines):
    return findings(sites(*lines))["sites.addressed"]


def test_country_and_postal_code_are_met():
    assert (
        seen({"country": "DE", "postal_code": "73430"}, {"country": "China", "postal_code": "215021"}).verdict
        == "met"
    )


@pytest.mark.parametrize(
    "line",
    [
        {"country": "CN", "postal_code": "2150"},
        {"country": "Atlantis", "postal_code": "1"},
        {"city": "Aalen"},
        {},
    ],
)
def test_a_gap_or_a_wrong_form_is_unmet_and_shown(line):
    finding = seen(line)
    assert (finding.verdict, set(rows(finding))) == ("unmet", {2})


def test_a_warehouse_and_a_site_known_by_number_alone_are_not_judged():
    assert seen({"site_use": "warehouse"}, {"bpn": "BPNS00000008BDFH"}).verdict == "unknown"
