"""CII into the neutral document: the same invoice, the same values."""

from decimal import Decimal

from readiness.evidence.invoice.cii import read_cii
from readiness.evidence.invoice.document import Contact, Means, Place
from readiness.evidence.invoice.xml import InvoiceXml, parse
from tests.evidence.invoice.making import cii
from tests.evidence.invoice.test_ubl import HEAD, LINE, values


def document(data):
    xml = parse(data)
    assert isinstance(xml, InvoiceXml)
    return read_cii(xml.top)


def test_head_and_line_are_read_into_the_shape():
    seen = document(cii())
    assert values(seen.items[0][0], {**HEAD, **LINE}) == {**HEAD, **LINE}
    lines = cii().decode().splitlines()
    assert all("<ram:IncludedSupplyChainTradeLineItem>" in lines[row - 1] for _, row in seen.items)


def test_a_credit_note_is_known_by_its_type_and_counts_negative():
    seen = document(cii().replace(b">380<", b">381<"))
    assert (seen.head.get("payable"), seen.items[0][0].get("quantity")) == (-2499.0, -2.0)
    assert seen.sums.payable == Decimal("2499.00")


def test_a_line_may_name_an_order_of_its_own():
    own = cii().replace(
        b"<ram:LineID>10<", b"<ram:IssuerAssignedID>4712</ram:IssuerAssignedID><ram:LineID>10<"
    )
    seen = document(own)
    assert [record.get("order") for record, _ in seen.items] == ["4712", "4711"]


def test_a_discount_in_elements_of_its_own_is_data():
    terms = (
        b"<ram:ApplicableTradePaymentDiscountTerms><ram:BasisPeriodMeasure unitCode='DAY'>14</ram:BasisPeriodMeasure>"
        b"<ram:CalculationPercent>2</ram:CalculationPercent></ram:ApplicableTradePaymentDiscountTerms>"
    )
    seen = document(
        cii().replace(b"</ram:SpecifiedTradePaymentTerms>", terms + b"</ram:SpecifiedTradePaymentTerms>")
    )
    assert seen.head.get("cash_discount") == "14:2"


def test_a_day_that_is_none_stays_unknown():
    seen = document(cii().replace(b"20260701", b"20261301"))
    assert seen.head.get("issued_on") is None
    assert [(t.code, t.field, t.row) for t in seen.head.troubles] == [("date_unreadable", "issued_on", 15)]


def test_sums_and_facts_are_what_the_rules_need():
    seen = document(cii())
    assert (seen.sums.gross, seen.sums.tax, seen.sums.groups[0].base) == (2499, 399, 2100)
    assert seen.facts.means == (Means("58", transfer=True),)
    assert (seen.facts.seller, seen.facts.buyer) == (Place("Aalen", "73430"), Place("Ulm", "89073"))
    assert seen.facts.seller_contact == Contact("Eva Beispiel", "+49 7361 100", "eva@spindel.example")
    assert (seen.facts.tax_codes, seen.facts.tax_number, seen.facts.terms) == ({"S"}, True, "30 days net")


def test_an_empty_frame_gives_an_empty_document():
    assert document(b"<CrossIndustryInvoice/>").empty
