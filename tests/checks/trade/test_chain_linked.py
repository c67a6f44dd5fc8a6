"""References from paper to paper."""

from tests.checks.build import findings, orders, quotation, rows
from tests.checks.trade.build_trade import advices, invoices, purchase_orders, responses


def seen(*evidence):
    return findings(*evidence)["trade.chain_linked"]


def test_papers_that_name_each_other_are_met():
    chain = (
        quotation(number="Q-7"),
        purchase_orders({"quotation": "Q-7"}),
        responses({}),
        advices({}),
        invoices({}),
    )
    finding = seen(*chain)
    assert (finding.verdict, finding.params["total"], finding.params["broken"]) == ("met", 4, 0)


def test_a_reference_that_leads_nowhere_is_shown():
    finding = seen(orders({}), invoices({}, {"order": None}, {"order": "O9"}, {"order": "0O1"[1:]}))
    assert (finding.verdict, finding.level, rows(finding)) == ("part", 2, [3, 4])


def test_an_order_that_names_no_quotation_counts_only_where_quotations_are_at_hand():
    assert seen(quotation(number="Q-7"), purchase_orders({})).verdict == "unmet"
    assert seen(purchase_orders({})).verdict == "unknown"
    assert seen(invoices({})).verdict == "unknown"
