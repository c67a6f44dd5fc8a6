"""Three firms' order cycles: one in order, one half, one not at all; for tests that want every verdict."""

from datetime import UTC, datetime, timedelta

from tests.checks.build import findings, quotation, stock, together
from tests.checks.trade.build_trade import (
    advices,
    baskets,
    interchanges,
    interfaces,
    invoices,
    purchase_orders,
    responses,
)
from tests.checks.trade.test_cxml_basket import ITEM

NEVER = {("trade.documents_as_data", "unmet"), ("interface.channel", "unmet")}
"""Data without any order line are a first step already, and so is a table."""

START = datetime(2026, 6, 1, 8, tzinfo=UTC)
ARRIVAL = START.date() + timedelta(days=30)
DATED = {"ordered_at": START, "quotation": "Q-7"}
GOOD = {"responded_at": START + timedelta(hours=5), "confirmed": ARRIVAL}
TERM = {"incoterm": "DAP", "incoterm_place": "Aalen"}
CXML = {"format": "cxml", "file": "basket.xml"}
PRICE, STOCK, ORDER = ({"serves": [about]} for about in ("price", "stock", "order"))


def situations():
    """Findings by check, one run a firm."""
    return (
        findings(
            quotation(number="Q-7"),
            purchase_orders({**DATED, **TERM}),
            responses(GOOD),
            advices({"delivered_on": ARRIVAL, "sscc": "340123450000000000"}),
            invoices({}),
            interchanges({}),
            together(baskets({"basket_faults": []}), baskets(ITEM, **CXML)),
            interfaces(PRICE, STOCK, ORDER),
        ),
        findings(
            quotation(number="Q-7"),
            purchase_orders({**DATED, **TERM}, {**DATED, "unit": None, "incoterm": "DAT"}, {"order": "O2"}),
            responses({**GOOD, "responded_at": START + timedelta(hours=70)}, {"confirmed": None}),
            advices({}, {"quantity": 4.0, "sscc": "340123450000000001"}),
            invoices({}, {"price": 150.0}, {"order_line": None, "article": None}),
            interchanges({}, {"envelope_faults": ["edifact_count"], "segments_missing": ["UNS"]}),
            together(
                baskets({"basket_faults": []}, {"basket_faults": ["PRICE"]}),
                baskets({**ITEM, "class_group": "ean1"}, **CXML),
            ),
            interfaces(PRICE, {**STOCK, "secured": False}),
        ),
        findings(
            quotation(number="Q-7"),
            purchase_orders({"ordered_at": START, "unit": None, "incoterm": "DAT"}),
            responses({"order": "O1", "responded_at": START + timedelta(hours=900), "confirmed": None}),
            advices({"quantity": 4.0, "order_line": None}),
            invoices({"price": 150.0}),
            interchanges({"directory": "X", "envelope_faults": ["edifact_count"]}),
            together(baskets({"basket_faults": ["PRICE"]}), baskets(dict.fromkeys(ITEM), **CXML)),
            interfaces({}),
        ),
        findings(quotation(number="Q-7"), purchase_orders({}), invoices({"order": "O9", "order_line": None})),
        findings(stock({})),
        findings(),
    )
