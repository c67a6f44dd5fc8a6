"""Inspection certificates of steel."""

from tests.checks.build import findings, rows
from tests.checks.origin.build_origin import inspections


def seen(*lines):
    return findings(inspections(*lines))["passport.inspection_certificates"]


def test_a_certificate_on_the_delivery_is_met():
    finding = seen({}, {"certificate_type": "3.2"})
    assert (finding.ref, finding.verdict) == ("F20", "met")


def test_a_test_report_or_one_without_heat_is_shown():
    finding = seen({}, {"certificate_type": "2.2"}, {"heat_number": None})
    assert (finding.verdict, rows(finding)) == ("part", [3, 4])
    assert (finding.params["unspecific"], finding.params["untraced"]) == (1, 1)


def test_no_specific_certificate_is_unmet_and_none_unknown():
    assert seen({"certificate_type": "2.1"}).verdict == "unmet"
    assert seen().verdict == "unknown"
