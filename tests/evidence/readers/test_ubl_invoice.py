"""UBL invoices as files."""

import pytest

from readiness.evidence.readers.ubl_invoice import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.invoice.making import cii, credit_note, rule_test, ubl


@pytest.mark.parametrize(("data", "format"), [(ubl(), "ubl-invoice"), (credit_note(), "ubl-creditnote")])
def test_invoices_and_credit_notes_are_recognised_and_read(data, format):
    assert recognises(data)
    reading = read(data, Hint())
    assert (reading.format, reading.tier, reading.records, reading.kind) == (
        format,
        "conformant",
        1,
        "invoice",
    )


@pytest.mark.parametrize("data", [cii(), rule_test(), b"<Invoice xmlns='urn:x'/>", b"{}", b""])
def test_other_files_are_left_to_others(data):
    assert not recognises(data)


def test_half_an_invoice_is_unreadable():
    reading = read(credit_note()[:2000], Hint())
    assert (reading.format, reading.tier, reading.records) == ("ubl-creditnote", "unreadable", 0)
    assert [p.code for p in reading.problems] == ["xml_broken"]
