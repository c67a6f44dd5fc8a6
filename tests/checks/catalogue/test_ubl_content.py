"""What a UBL catalogue says beyond what its schema asks."""

from tests.checks.build import catalogue, findings, rows

GOOD = {"order_unit": "C62", "moq": 1, "price": 9.5, "delivery_time": 5, "country_of_origin": "DE"}


def seen(*lines, format="ubl-catalogue"):
    return findings(catalogue(*lines, format=format))["catalogue.ubl_content"]


def test_a_line_one_can_order_from_is_met():
    assert seen(GOOD).verdict == "met"


def test_a_line_without_lead_time_is_unmet_and_shown():
    finding = seen({**GOOD, "delivery_time": None})
    assert (finding.verdict, finding.params["no_delivery_time"], set(rows(finding))) == ("unmet", 1, {2})


def test_other_catalogues_leave_it_open():
    assert seen(GOOD, format="bmecat").verdict == "unknown"
    assert seen().verdict == "unknown"
