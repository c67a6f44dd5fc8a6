"""Despatch advices goods-in can use."""

from datetime import UTC, date, datetime

import pytest

from readiness.checks.trade.despatch_before_goods import late, valid_sscc
from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import advices

SSCC = "340123450000000000"


@pytest.mark.parametrize(
    ("code", "valid"),
    [
        ("340123450000000000", True),
        ("00340123450000000000", True),
        ("(00)340123450000000000", True),
        ("340123450000000001", False),
        ("34012345000000000", False),
        ("34012345000000000X", False),
        ("", False),
    ],
)
def test_the_last_digit_of_a_package_number_checks_the_others(code, valid):
    assert valid_sscc(code) is valid


def test_late_is_after_the_day_of_arrival():
    noon = datetime(2026, 7, 2, 12, tzinfo=UTC)
    assert late(noon, date(2026, 7, 1))
    assert not late(noon, date(2026, 7, 2))
    assert not late(None, date(2026, 7, 1))
    assert not late(noon, None)


def seen(*lines):
    return findings(advices(*lines))["trade.despatch_before_goods"]


def test_lines_that_can_be_assigned_in_time_reach_the_level_a_file_can_show():
    finding = seen({"sscc": SSCC}, {})
    assert (finding.verdict, finding.level, finding.params["sscc_missing"]) == ("met", 3, 1)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ({"order_line": None}, "without_order_line"),
        ({"article": None}, "without_order_line"),
        ({"sscc": "340123450000000009"}, "sscc_wrong"),
        ({"advised_at": datetime(2026, 7, 9, tzinfo=UTC), "delivered_on": date(2026, 7, 1)}, "late"),
    ],
)
def test_each_fault_is_told_and_shown(line, told):
    finding = seen({}, line)
    assert (finding.verdict, finding.level, finding.params[told], rows(finding)) == ("part", 1.5, 1, [3])


def test_a_notice_without_items_is_unmet():
    bare = {"line": None, "order_line": None, "article": None, "quantity": None}
    assert seen(bare).verdict == "unmet"


def test_without_lines_it_is_unknown():
    assert seen().verdict == "unknown"
