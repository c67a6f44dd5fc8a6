"""Described interfaces."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import interfaces

PRICE, STOCK, ORDER = ({"serves": [about]} for about in ("price", "stock", "order"))


def seen(*lines, **head):
    return findings(interfaces(*lines, **head))["interface.operations"]


def test_price_stock_and_order_with_a_key_reach_the_level_a_description_can_show():
    finding = seen(PRICE, STOCK, ORDER)
    assert (finding.verdict, finding.level, finding.params["missing"]) == ("met", 3, ())


def test_what_is_missing_is_named_and_what_is_open_is_shown():
    finding = seen(PRICE, {**STOCK, "secured": False})
    assert (finding.verdict, finding.level) == ("part", pytest.approx(3 * 3 / 5))
    assert (finding.params["missing"], rows(finding)) == (("order",), [3])


def test_a_description_that_breaks_the_rules_loses_a_quarter():
    assert seen(PRICE, STOCK, ORDER, tier="parsable").level == pytest.approx(2.25)


def test_an_interface_about_something_else_is_unmet():
    assert seen({}).verdict == "unmet"


def test_no_operation_is_unknown():
    assert seen().verdict == "unknown"
