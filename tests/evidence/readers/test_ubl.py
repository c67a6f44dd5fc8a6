"""The reader of UBL messages."""

import pytest

from readiness.evidence.readers.ubl import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import read_one
from tests.evidence.trade_messages import UBL_CHANGE, UBL_DESPATCH, UBL_ORDER, UBL_RESPONSE, ubl


@pytest.mark.parametrize(
    ("data", "format", "kind", "records"),
    [
        (UBL_ORDER, "ubl-order", "purchase-order", 2),
        (UBL_RESPONSE, "ubl-order-response", "order-response", 2),
        (UBL_DESPATCH, "ubl-despatch-advice", "despatch-advice", 1),
    ],
)
def test_each_message_has_its_format(data, format, kind, records):
    assert recognises(data)
    head, evidence, problems = read_one(data)
    assert (head.format, head.tier, head.kind, head.records) == (format, "conformant", kind, records)
    assert (head.format_version, problems) == ("urn:fdc:peppol.eu:poacc:trns:x:3", [])
    assert evidence.count() == records


def test_another_root_is_recognised_and_not_used():
    reading = read(ubl("OrderCancellation", "<cbc:ID>1</cbc:ID>"), Hint())
    assert (reading.format, reading.format_version, reading.kind) == ("ubl-other", "OrderCancellation", None)
    assert [p.code for p in reading.problems] == ["message_not_used"]


def test_invoices_and_catalogues_are_for_other_readers():
    for root in ("Invoice", "CreditNote", "Catalogue"):
        assert not recognises(ubl(root, ""))
    assert not recognises(b"<Order xmlns='urn:other'/>")
    assert not recognises(b"Order;1")


def test_a_broken_message_keeps_its_format():
    reading = read(UBL_ORDER[:-20], Hint())
    assert (reading.format, reading.tier, reading.problems[0].code) == (
        "ubl-order",
        "unreadable",
        "xml_broken",
    )
    assert read(ubl("Reminder", "<a>"), Hint()).format == "ubl-other"


def test_a_change_is_read_as_lines_of_its_order_and_says_that_it_is_one():
    head, evidence, problems = read_one(UBL_CHANGE)
    assert (head.format, head.format_version) == ("ubl-order", "OrderChange urn:fdc:peppol.eu:poacc:trns:x:3")
    assert (head.tier, head.records, problems) == ("conformant", 2, [])
    assert evidence.column("order") == ["4500", "4500"]
    assert evidence.column("line_change") == ["changed", "deleted"]
