"""UBL into the neutral document."""

from datetime import date
from decimal import Decimal

from readiness.evidence.invoice.document import Contact, Means, Place
from readiness.evidence.invoice.ubl import read_ubl
from readiness.evidence.invoice.xml import InvoiceXml, parse
from tests.evidence.invoice.making import credit_note, ubl

HEAD = {
    "invoice": "R-1",
    "invoice_type": "380",
    "issued_on": date(2026, 7, 1),
    "due_on": date(2026, 7, 31),
    "delivered_on": date(2026, 6, 30),
    "seller": "Spindel GmbH",
    "seller_vat": "DE136695976",
    "seller_country": "DE",
    "seller_endpoint": "4000001000005",
    "seller_scheme": "0088",
    "buyer": "Kunde AG",
    "buyer_scheme": "EM",
    "buyer_reference": "04011000-12345-34",
    "iban": "DE89370400440532013000",
    "payment_terms": "30 days net",
    "net_total": 2100.0,
    "tax_total": 399.0,
    "gross_total": 2499.0,
    "payable": 2499.0,
    "order": "4711",
    "despatch": "LS-9",
    "currency": "EUR",
}
LINE = {
    "line": "1",
    "order_line": "10",
    "article": "0042",
    "buyer_article": "K-77",
    "gtin": "4006381333931",
    "description": "Spindle",
    "quantity": 2.0,
    "unit": "H87",
    "price": 1000.0,
    "price_quantity": 1.0,
    "line_amount": 2000.0,
    "country_of_origin": "DE",
    "customs_tariff": "846693",
}


def document(data):
    xml = parse(data)
    assert isinstance(xml, InvoiceXml)
    return read_ubl(xml.top)


def values(record, names):
    return {name: record.get(name) for name in names}


def test_head_and_line_are_read_into_the_shape():
    seen = document(ubl())
    assert values(seen.head, HEAD) == HEAD
    first, second = (record for record, _ in seen.items)
    assert values(first, {**HEAD, **LINE}) == {**HEAD, **LINE}
    assert values(second, ("line", "article", "quantity", "unit", "order")) == {
        "line": "2",
        "article": None,
        "quantity": 1.0,
        "unit": "HUR",
        "order": "4711",
    }
    lines = ubl().decode().splitlines()
    assert all("<cac:InvoiceLine>" in lines[row - 1] for _, row in seen.items)


def test_quantities_and_amounts_of_a_credit_note_are_negative_and_its_sums_as_written():
    seen = document(credit_note())
    assert (seen.head.get("invoice_type"), seen.head.get("payable")) == ("381", -2499.0)
    assert values(seen.items[0][0], ("quantity", "line_amount", "price", "payable")) == {
        "quantity": -2.0,
        "line_amount": -2000.0,
        "price": 1000.0,
        "payable": -2499.0,
    }
    assert seen.sums.payable == Decimal("2499.00")


def test_an_order_number_that_says_it_is_none_is_none():
    assert document(ubl().replace(b">4711<", b">NA<")).head.get("order") is None


def test_a_number_of_another_scheme_is_no_gtin():
    assert document(ubl().replace(b'"0160"', b'"0088"')).items[0][0].get("gtin") is None


def test_a_value_of_the_wrong_type_stays_unknown_with_its_line():
    seen = document(ubl().replace(b"2026-07-01", b"soon").replace(b">2<", b">two<"))
    assert seen.head.get("issued_on") is None
    troubles = [*seen.head.troubles, *seen.items[0][0].troubles]
    assert [(t.code, t.field, t.row) for t in troubles] == [
        ("date_unreadable", "issued_on", 6),
        ("number_unreadable", "quantity", 95),
    ]


def test_the_tax_total_in_the_currency_of_the_invoice_counts():
    second = b'</cac:TaxTotal><cac:TaxTotal><cbc:TaxAmount currencyID="USD">1</cbc:TaxAmount></cac:TaxTotal>'
    foreign_first = ubl().replace(
        b"<cac:TaxTotal>", second.replace(b"</cac:TaxTotal><", b"<", 1) + b"<cac:TaxTotal>", 1
    )
    assert document(foreign_first).head.get("tax_total") == 399.0


def test_sums_and_facts_are_what_the_rules_need():
    seen = document(ubl())
    assert seen.sums.lines == (Decimal("2000.00"), Decimal("100.00"))
    assert seen.sums.groups[0].rate == 19
    assert seen.facts.means == (Means("58", transfer=True),)
    assert (seen.facts.seller, seen.facts.buyer) == (Place("Aalen", "73430"), Place("Ulm", "89073"))
    assert seen.facts.seller_contact == Contact("Eva Beispiel", "+49 7361 100", "eva@spindel.example")
    assert (seen.facts.tax_codes, seen.facts.tax_number, seen.facts.delivery) == ({"S"}, True, None)
