"""cXML invoices as lines."""

import pytest

from readiness.evidence.messages.cxml_invoice import invoices
from readiness.evidence.messages.record import Gathered
from readiness.evidence.messages.xml_tree import tree_of
from tests.evidence.trade_messages import CXML_INVOICE, cxml


def lines(data):
    gathered = Gathered()
    invoices(tree_of(data, doctypes=("cXML",)).first("Request", "InvoiceDetailRequest"), gathered)
    reading = gathered.reading("cxml", None)
    return reading.lines.to_pylist(), [p.params["element"] for p in reading.problems]


@pytest.mark.parametrize(
    ("purpose", "type", "sign"), [("standard", "380", 1), ("lineLevelCreditMemo", "381", -1)]
)
def test_an_invoice_cites_order_and_line_and_a_credit_memo_is_negative(purpose, type, sign):
    (only,), problems = lines(CXML_INVOICE.replace(b"{purpose}", purpose.encode()))
    assert problems == []
    assert (only["invoice"], only["invoice_type"], only["order"], only["order_line"]) == (
        "I1",
        type,
        "4500",
        "1",
    )
    assert (only["quantity"], only["line_amount"], only["payable"]) == (2 * sign, 201 * sign, 201 * sign)
    assert (only["article"], only["price"], only["seller"]) == ("A1", 100.5, "Maker")


def test_a_credit_memo_that_writes_the_minus_itself_is_negative_too():
    data = CXML_INVOICE.replace(b"{purpose}", b"creditMemo").replace(b"201.00", b"-201.00")
    assert lines(data)[0][0]["line_amount"] == -201


def test_an_invoice_without_items_is_one_line_and_named():
    head = '<InvoiceDetailRequestHeader invoiceID="I9" invoiceDate="2026-07-03" purpose="creditMemo"/>'
    summary = (
        "<InvoiceDetailSummary><DueAmount><Money currency='EUR'>5</Money></DueAmount></InvoiceDetailSummary>"
    )
    (only,), problems = lines(cxml(f"<InvoiceDetailRequest>{head}{summary}</InvoiceDetailRequest>"))
    assert (only["payable"], problems) == (-5, ["InvoiceDetailItem"])
