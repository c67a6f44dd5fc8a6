"""Prices from order to invoice."""

from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import invoices, purchase_orders


def seen(*lines, **order):
    return findings(purchase_orders(*[order] * len(lines)), invoices(*lines))["trade.price_stable"]


def test_the_ordered_price_to_the_cent_is_met():
    finding = seen({}, {"line_amount": 1000.01}, {"unit": "CEN", "quantity": 0.1, "price": 10_000.0})
    assert (finding.verdict, finding.level, finding.params["changed"]) == ("met", 4, 0)


def test_every_change_counts_up_and_down():
    finding = seen({"price": 100.5}, {"price": 99.0}, {}, {})
    assert (finding.verdict, finding.level, rows(finding)) == ("part", 2, [2, 3])
    assert (finding.params["dearer"], finding.params["cheaper"]) == (1, 1)


def test_what_cannot_be_compared_is_left_out():
    others = (
        {"invoice_type": "386"},
        {"currency": "USD"},
        {"unit": "KGM"},
        {"quantity": -1.0},
        {"order": "O9"},
    )
    assert seen(*others).verdict == "unknown"
    assert seen({"price": 150.0}, *others).verdict == "unmet"
    assert seen({}, price=None).verdict == "unknown"
