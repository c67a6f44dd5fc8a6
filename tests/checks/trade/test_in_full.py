"""Deliveries against ordered quantities."""

from tests.checks.build import findings, orders, rows
from tests.checks.trade.build_trade import advices, purchase_orders


def seen(*evidence):
    return findings(*evidence)["trade.in_full"]


def test_parts_that_add_up_are_in_full():
    finding = seen(purchase_orders({}), advices({"quantity": 4.0}, {"quantity": 6.0, "order_line": "1"}))
    assert (finding.verdict, finding.level, finding.ref) == ("met", 4, "H2")


def test_short_and_too_much_are_told_apart_and_shown():
    finding = seen(
        purchase_orders({}, {}, {}, {}),
        advices({}, {"quantity": 9.0}, {"quantity": 11.0}, {"quantity": 9.5}),
    )
    assert (finding.verdict, finding.level, rows(finding)) == ("part", 2, [3, 4])
    assert (finding.params["short"], finding.params["over"]) == (1, 1)


def test_an_order_list_with_delivered_quantities_will_do():
    finding = seen(orders({"quantity": 10.0, "actual_quantity": 5.0}, {"quantity": 10.0}))
    assert (finding.verdict, finding.params["total"], rows(finding)) == ("unmet", 1, [2])


def test_without_orders_or_deliveries_it_is_unknown():
    assert seen(advices({})).verdict == "unknown"
    assert seen(purchase_orders({})).verdict == "unknown"
    assert seen(purchase_orders({}), advices({"order": "O9"})).verdict == "unknown"
