"""openTRANS documents as lines."""

from datetime import UTC, date, datetime

from readiness.evidence.messages.opentrans import gather
from readiness.evidence.messages.record import Gathered
from readiness.evidence.messages.xml_tree import tree_of
from tests.evidence.trade_messages import (
    OPENTRANS_10,
    OPENTRANS_DESPATCH,
    OPENTRANS_INVOICE,
    OPENTRANS_ORDER,
    opentrans,
    opentrans_item,
)


def lines(data):
    gathered = Gathered()
    gather(tree_of(data), gathered)
    reading = gathered.reading("opentrans", None)
    return reading.lines.to_pylist(), [p.params.get("element") for p in reading.problems]


def test_an_order_of_2_1():
    (first, second), problems = lines(OPENTRANS_ORDER)
    assert problems == []
    assert (first["order"], first["line"], first["article"], first["gtin"]) == (
        "4500",
        "1",
        "A1",
        "4006381333931",
    )
    assert (first["quantity"], first["unit"], first["price"], first["currency"]) == (2, "C62", 100.5, "EUR")
    assert first["ordered_at"] == datetime(2026, 6, 1, 6, tzinfo=UTC)
    assert (first["requested"], first["buyer"], second["line"]) == (date(2026, 7, 2), "Buyer AG", "2")


def test_an_order_of_1_0_with_its_old_names():
    (only,), problems = lines(OPENTRANS_10)
    assert problems == []
    assert (only["order"], only["article"], only["buyer_article"], only["price"]) == ("77", "A1", "B1", 5)
    assert only["ordered_at"] == datetime(2004, 5, 6, 9, 30, tzinfo=UTC)
    assert (only["buyer"], only["currency"]) == ("Old Buyer", "EUR")


def test_an_invoice_cites_order_and_line():
    (only,), problems = lines(OPENTRANS_INVOICE)
    assert problems == []
    assert (only["invoice"], only["invoice_type"], only["order"], only["order_line"]) == (
        "I1",
        "380",
        "4500",
        "1",
    )
    assert (only["line_amount"], only["net_total"], only["gross_total"]) == (201, 201, 239.19)


def test_a_credit_note_is_negative_once():
    data = opentrans(
        "INVOICE",
        "<INVOICE_ID>I2</INVOICE_ID><INVOICE_DATE>2026-07-03</INVOICE_DATE><INVOICE_TYPE>credit_note</INVOICE_TYPE>",
        opentrans_item("1", "A1", "2", "100.50", "1"),
        summary="<INVOICE_SUMMARY><NET_VALUE_GOODS>201.00</NET_VALUE_GOODS></INVOICE_SUMMARY>",
    )
    (only,), _ = lines(data)
    assert (only["invoice_type"], only["quantity"], only["line_amount"], only["net_total"]) == (
        "381",
        -2,
        -201,
        -201,
    )


def test_a_despatch_notification_cites_the_order_per_line():
    (only,), problems = lines(OPENTRANS_DESPATCH)
    assert (only["despatch"], only["order"], only["order_line"], problems) == ("D1", "4500", "1", [])


def test_what_a_line_does_not_cite_its_document_may():
    data = opentrans(
        "DISPATCHNOTIFICATION",
        "<DISPATCHNOTIFICATION_ID>D2</DISPATCHNOTIFICATION_ID>"
        "<DISPATCHNOTIFICATION_DATE>2026-07-01</DISPATCHNOTIFICATION_DATE>"
        "<ORDER_HISTORY><ORDER_ID>4711</ORDER_ID></ORDER_HISTORY>",
        opentrans_item("1", "A1", "2", "0")
        + "<LOGISTIC_DETAILS><PACKAGE_INFO><PACKAGE><PACKAGE_ID>7</PACKAGE_ID></PACKAGE><PACKAGE>"
        "<PACKAGE_ID>340123450000000000</PACKAGE_ID></PACKAGE></PACKAGE_INFO></LOGISTIC_DETAILS>",
    )
    (only,), _ = lines(data)
    assert (only["order"], only["order_line"], only["sscc"]) == ("4711", None, "340123450000000000")


def test_a_response_answers_the_lines_of_the_order_by_their_own_numbers():
    data = opentrans(
        "ORDERRESPONSE",
        "<ORDER_ID>4500</ORDER_ID><ORDERRESPONSE_DATE>2026-06-02</ORDERRESPONSE_DATE>"
        "<SUPPLIER_ORDER_ID>S9</SUPPLIER_ORDER_ID>"
        "<DELIVERY_DATE><DELIVERY_END_DATE>2026-07-05</DELIVERY_END_DATE></DELIVERY_DATE>",
        opentrans_item("00003", "A1", "2", "100.50"),
    )
    (only,), problems = lines(data)
    assert (only["response"], only["order_line"], only["confirmed"]) == ("S9", "00003", date(2026, 7, 5))
    assert problems == []


def test_a_document_without_items_is_one_line_and_named():
    (only,), problems = lines(opentrans("ORDER", "<ORDER_ID>1</ORDER_ID><ORDER_DATE>2026-06-02</ORDER_DATE>"))
    assert (only["order"], only["line"], problems) == ("1", None, ["ORDER_ITEM"])
