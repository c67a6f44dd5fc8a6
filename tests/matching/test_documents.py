"""Evidence as lines of the match."""

from datetime import UTC, datetime

from readiness.matching.documents import bills, deliveries, order_lines, unit_price
from tests.checks.build import orders
from tests.checks.trade.build_trade import advices, invoices, purchase_orders, responses

NO_GOODS = {
    "article": None,
    "buyer_article": None,
    "gtin": None,
    "price": None,
    "currency": None,
    "unit": None,
}


def test_an_order_is_taken_from_the_buyer_before_our_own_list_and_that_before_our_answer():
    own = orders({"order": "O1", "quantity": 5.0}, {"order": "O2", "quantity": 6.0})
    answer = responses({"order": "O2", "quantity": 7.0}, {"order": "O3", "quantity": 8.0})
    found = order_lines(purchase_orders({"quantity": 4.0}), own, answer)
    assert [(line.order, line.quantity) for line in found] == [("O1", 4), ("O2", 6), ("O3", 8)]


def test_a_changed_line_counts_as_said_last():
    days = [datetime(2026, 6, day, tzinfo=UTC) for day in (9, 1)]
    changed = purchase_orders(*({"line": "1", "ordered_at": d, "quantity": float(d.day)} for d in days))
    assert [line.quantity for line in order_lines(changed, None)] == [9]


def test_a_change_takes_lines_out_and_keeps_what_it_does_not_name():
    first = {"ordered_at": datetime(2026, 6, 1, tzinfo=UTC), "price": 5.0, "currency": "EUR", "unit": "C62"}
    later = {"ordered_at": datetime(2026, 6, 9, tzinfo=UTC)}
    found = order_lines(
        purchase_orders(
            {"line": "1", "quantity": 2.0, **first},
            {"line": "2", "quantity": 4.0, **first},
            {"line": "1", "quantity": 3.0, **later, "line_change": "changed", **NO_GOODS},
            {"line": "2", "quantity": None, **later, "line_change": "deleted"},
            {"line": "9", "quantity": None, **later, "line_change": "deleted"},
        ),
        None,
    )
    assert [(line.line, line.quantity, line.price, line.goods.article) for line in found] == [
        ("1", 3, 5, "A1")
    ]


def test_a_rejected_line_and_a_line_without_number_are_none():
    answer = responses({"answer": "rejected"}, {"line": None, "article": None})
    assert order_lines(None, None, answer) == []


def test_a_price_is_brought_to_one_unit():
    (line,) = order_lines(purchase_orders({"price": 500.0, "price_quantity": 100.0}), None)
    assert line.price == 5
    assert unit_price({"price": 5.0, "price_quantity": 0.0}) is None


def test_deliveries_are_unknown_where_nobody_says_a_quantity():
    assert deliveries(None, None) is None
    assert deliveries(advices({"quantity": None}), orders({})) is None
    listed = orders({"order": "O1", "actual_quantity": 3.0}, {"order": "O2", "actual_quantity": 4.0})
    found = deliveries(advices({"order": "O1"}), listed)
    assert found is not None
    assert [(d.order, d.quantity) for d in found] == [("O1", 10), ("O2", 4)]


def test_every_invoice_line_is_one_bill():
    found = bills(
        invoices(
            {"line_amount": 990.0},
            {"price": 500.0, "price_quantity": 100.0},
            {"price": None},
            {"invoice_type": "386"},
        )
    )
    assert [b.amount for b in found] == [990, 50, None, 1000]
    assert [b.prepayment for b in found] == [False, False, False, True]
