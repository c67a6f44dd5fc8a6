"""Orders as messages."""

from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import purchase_orders


def seen(*lines, **head):
    return findings(purchase_orders(*lines, **head))["trade.orders_structured"]


def test_complete_lines_reach_the_level_a_file_can_show():
    finding = seen({}, {"article": None, "gtin": "4006381333931"})
    assert (finding.verdict, finding.level, finding.ref) == ("met", 2, "B9")
    assert finding.params["formats"] == ("ubl-order",)


def test_a_line_without_article_or_unit_is_shown():
    finding = seen({}, {"article": None}, {"unit": None}, {})
    assert (finding.verdict, finding.level, rows(finding)[::4]) == ("part", 1, [3, 4])
    assert (finding.params["wrong"], finding.place_count) == (2, 2)


def test_no_line_complete_is_unmet_and_none_is_unknown():
    assert seen({"line": None}).verdict == "unmet"
    assert seen().verdict == "unknown"
    assert findings()["trade.orders_structured"].verdict == "unknown"


def test_a_line_that_a_change_takes_out_says_enough():
    gone = {"quantity": None, "unit": None, "line_change": "deleted"}
    assert findings(purchase_orders({}, gone))["trade.orders_structured"].params["wrong"] == 0
