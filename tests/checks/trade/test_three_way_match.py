"""The three-way match as a finding."""

from datetime import date

import pytest

from readiness.checks.trade.three_way_match import tolerances
from tests.checks.build import findings, limits, orders, rows
from tests.checks.trade.build_trade import advices, invoices, purchase_orders, responses


def seen(*evidence):
    return findings(*evidence)["trade.three_way_match"]


def test_the_buyers_tolerances_are_parameters():
    found = tolerances(limits())
    assert (found.price_share, found.price_value, found.over_quantity, found.small_value) == (0.02, 5, 0, 2)


def test_all_lines_through_is_full_marks():
    finding = seen(purchase_orders({}, {}), advices({}, {}), invoices({}, {}))
    assert (finding.verdict, finding.level, finding.question) == ("met", 4, "erp.invoice_matches_order")
    assert (finding.params["passed_share"], finding.params["held"], finding.assurance) == (
        1,
        (),
        "cross_checked",
    )


def test_what_is_stopped_is_counted_by_reason_with_the_money_and_the_rows():
    finding = seen(
        purchase_orders({}, {}, {}),
        advices({}, {"quantity": 8.0}),
        invoices({"price": 110.0}, {}, {}),
    )
    assert finding.verdict == "unmet"
    told = finding.params
    assert (told["n"], told["stopped"], told["price"], told["quantity"], told["not_received"]) == (
        3,
        3,
        1,
        1,
        1,
    )
    assert told["held"] == ("EUR 1300.00",)
    assert told["worst"] == ("I1 / 3: EUR 1000.00", "I1 / 2: EUR 200.00", "I1 / 1: EUR 100.00")
    assert sorted(set(rows(finding))) == [2, 3, 4]


def test_the_share_follows_the_steps_of_the_question():
    bad = {"price": 200.0}
    nine = seen(purchase_orders(*[{}] * 10), invoices(*[{}] * 9, bad))
    assert (nine.level, nine.verdict, nine.params["without_advice"]) == (3, "met", True)
    eight = seen(purchase_orders(*[{}] * 10), invoices(*[{}] * 8, bad, bad))
    assert (eight.level, eight.verdict) == (2, "part")


def test_money_of_two_currencies_is_never_added():
    finding = seen(
        purchase_orders({}, {"currency": "USD"}),
        invoices({"price": 110.0}, {"price": 120.0, "currency": "USD"}),
    )
    assert finding.params["held"] == ("EUR 100.00", "USD 200.00")


def test_down_payments_and_corrections_are_left_out():
    finding = seen(
        purchase_orders({}),
        invoices(
            {"invoice": "P", "invoice_type": "386"},
            {"line": "1", "order_line": "1", "price": 150.0, "issued_on": date(2026, 7, 1)},
            {"order_line": "1", "invoice_type": "381", "quantity": -10.0, "price": 150.0},
            {"order_line": "1", "invoice": "I2"},
        ),
    )
    assert (finding.level, finding.params["n"], finding.params["left_out"]) == (4, 1, 3)


def test_an_order_list_or_our_own_confirmation_can_stand_for_the_order():
    listed = orders(
        {"quantity": 10.0, "unit": "C62", "price": 100.0, "currency": "EUR", "actual_quantity": 10.0}
    )
    assert seen(listed, invoices({})).level == 4
    assert seen(responses({}), invoices({})).level == 4


@pytest.mark.parametrize(
    "evidence",
    [(), (invoices({}),), (purchase_orders({}),), (purchase_orders({}), invoices({"order": "O9"}))],
)
def test_without_both_sides_it_is_unknown(evidence):
    assert seen(*evidence).verdict == "unknown"
