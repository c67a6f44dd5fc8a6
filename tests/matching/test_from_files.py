"""A confirmation, a despatch notification and an invoice as files, matched without the order they answer."""

from readiness.evidence.read import read_files
from readiness.evidence.trade import DespatchAdvices, Invoices, OrderResponses
from readiness.matching.documents import bills, deliveries, order_lines
from readiness.matching.three_way import match
from tests.evidence.trade_messages import opentrans, opentrans_item
from tests.matching.cases import STRICT

CURRENCY = "<bmecat:CURRENCY>EUR</bmecat:CURRENCY>"
ITEMS = (("00001", "A1", "1"), ("00002", "A2", "2"), ("00003", "A3", "3"))


def trio(prices, cited):
    head = f"<ORDER_ID>4500</ORDER_ID><ORDERRESPONSE_DATE>2026-06-02</ORDERRESPONSE_DATE>{CURRENCY}"
    sent = "<DISPATCHNOTIFICATION_ID>D</DISPATCHNOTIFICATION_ID><DISPATCHNOTIFICATION_DATE>2026-07-01</DISPATCHNOTIFICATION_DATE>"
    bill = f"<INVOICE_ID>I</INVOICE_ID><INVOICE_DATE>2026-07-02</INVOICE_DATE>{CURRENCY}"
    dossier = read_files(
        [
            ("r", opentrans("ORDERRESPONSE", head, *(opentrans_item(*i, "100") for i in ITEMS))),
            ("d", opentrans("DISPATCHNOTIFICATION", sent, *(opentrans_item(*i, "0", i[0]) for i in ITEMS))),
            (
                "i",
                opentrans(
                    "INVOICE",
                    bill,
                    *(
                        opentrans_item(f"00{n}", article, quantity, price, line)
                        for n, ((_, article, quantity), price, line) in enumerate(
                            zip(ITEMS, prices, cited, strict=True)
                        )
                    ),
                ),
            ),
        ]
    )
    ordered = order_lines(None, None, dossier.get(OrderResponses))
    return match(
        ordered, deliveries(dossier.get(DespatchAdvices), None), bills(dossier.get(Invoices)), STRICT
    )


def test_three_files_that_agree_pass():
    assert [m.verdict for m in trio(["100"] * 3, ["1", "2", "3"])] == ["ok"] * 3


def test_two_lines_that_cite_one_order_line_are_both_matched_and_the_wrong_one_is_told():
    found = trio(["100"] * 3, ["00001", "00003", "00003"])
    assert [(m.verdict, m.held) for m in found] == [("ok", 0), ("reference", 200), ("ok", 0)]


def test_prices_far_from_the_confirmed_ones_stop_every_line():
    found = trio(["562", "94", "217"], ["00001", "00003", "00003"])
    assert [m.verdict for m in found] == ["price", "price", "price"]
    assert [m.order_line for m in found] == [0, 1, 2]
