"""cXML requests as lines."""

from datetime import UTC, date, datetime

import pytest

from readiness.evidence.messages import cxml as messages
from readiness.evidence.messages.record import Gathered
from readiness.evidence.messages.xml_tree import tree_of
from tests.evidence.trade_messages import (
    CXML_BASKET,
    CXML_CONFIRMATION,
    CXML_EMPTY_SHIP,
    CXML_ORDER,
    CXML_SHIP,
    CXML_STOCK,
    cxml,
)


def lines(gather, data):
    gathered = Gathered()
    root = tree_of(data, doctypes=("cXML",))
    outer = root.first("Request") or root.first("Message")
    gather(outer.children[0], gathered)
    reading = gathered.reading("cxml", None)
    return reading.lines.to_pylist(), [p.params["element"] for p in reading.problems]


def test_an_order_says_number_moment_and_items():
    (only,), problems = lines(messages.orders, CXML_ORDER)
    assert problems == []
    assert (only["order"], only["line"], only["article"], only["unit"]) == ("4500", "1", "A1", "EA")
    assert only["ordered_at"] == datetime(2026, 6, 1, 8, tzinfo=UTC)
    assert (only["price"], only["currency"], only["requested"]) == (100.5, "EUR", date(2026, 7, 1))


def test_each_status_of_a_confirmation_is_a_line():
    (only,), problems = lines(messages.confirmations, CXML_CONFIRMATION)
    assert problems == []
    assert (only["response"], only["order"], only["order_line"], only["answer"]) == (
        "C1",
        "4500",
        "1",
        "accepted",
    )
    assert (only["quantity"], only["confirmed"]) == (2, date(2026, 7, 1))


def test_a_confirmation_of_the_whole_order_is_one_line():
    data = cxml(
        '<ConfirmationRequest><ConfirmationHeader type="reject" noticeDate="2026-06-02T10:00:00Z"/>'
        '<OrderReference orderID="7"/></ConfirmationRequest>'
    )
    (only,), problems = lines(messages.confirmations, data)
    assert (only["order"], only["answer"], only["order_line"], problems) == ("7", "rejected", None, [])


def test_a_ship_notice_names_order_line_and_package():
    (only,), problems = lines(messages.ship_notices, CXML_SHIP)
    assert problems == []
    assert (only["despatch"], only["order"], only["order_line"], only["sscc"]) == (
        "S1",
        "4500",
        "1",
        "340123450000000000",
    )


def test_a_ship_notice_without_items_cannot_be_matched_and_says_so():
    (only,), problems = lines(messages.ship_notices, CXML_EMPTY_SHIP)
    assert (only["order"], only["order_line"], problems) == ("4500", None, ["ShipNoticeItem"])


def test_a_basket_names_the_fields_that_break_the_rules():
    (sound, wrong), _ = lines(messages.baskets, CXML_BASKET)
    assert (sound["class_group"], sound["lead_time_days"], sound["basket_faults"]) == ("23153004", 10, [])
    assert wrong["basket_faults"] == ["Classification"]
    bare = cxml('<PunchOutOrderMessage><ItemIn quantity="1"/></PunchOutOrderMessage>', "Message")
    (only,), problems = lines(messages.baskets, bare)
    assert only["basket_faults"] == problems
    assert "UnitPrice" in problems


def test_stock_is_what_may_be_used_and_what_is_held_back():
    (only,), problems = lines(messages.stock, CXML_STOCK)
    assert problems == []
    assert (only["article"], only["quantity"], only["blocked_quantity"], only["updated_zoned"]) == (
        "A1",
        7,
        1,
        True,
    )


@pytest.mark.parametrize(
    ("basis", "quantity"), [('quantity="100"', 100), ('quantity="2" conversionFactor="0.5"', 4)]
)
def test_a_price_may_be_for_several_ordered_units(basis, quantity):
    item = (
        f'<OrderRequest><ItemOut quantity="1"><ItemDetail><UnitPrice><Money currency="EUR">5</Money></UnitPrice>'
        f"<PriceBasisQuantity {basis}/></ItemDetail></ItemOut></OrderRequest>"
    )
    (only,), _ = lines(messages.orders, cxml(item))
    assert only["price_quantity"] == quantity
