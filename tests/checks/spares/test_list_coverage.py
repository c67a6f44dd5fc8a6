"""Spare-parts lists by serial number."""

from tests.checks.build import findings, rows
from tests.checks.build_range import spares

GOOD = {"order_code": "4711", "lead_time_days": 3, "price": 12.0, "status": "active"}


def seen(*lines):
    return findings(spares(*lines))["spares.list_coverage"]


def test_a_full_list_is_met():
    finding = seen(GOOD, {**GOOD, "serial_number": "S2"})
    assert (finding.verdict, finding.params["machines"], finding.params["complete"]) == ("met", 2, 2)


def test_gaps_are_counted_and_shown():
    finding = seen({**GOOD, "price": None}, {**GOOD, "lead_time_days": None})
    assert (finding.verdict, set(rows(finding)), finding.params["complete"]) == ("unmet", {2, 3}, 0)
    assert (finding.params["no_price"], finding.params["no_status"]) == (1, 0)


def test_no_part_leaves_it_open():
    assert seen().verdict == "unknown"
