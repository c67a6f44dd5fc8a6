"""Numbers used twice."""

from datetime import date

from tests.checks.build import findings, together
from tests.checks.invoice.build_invoices import invoice, nothing

LATER = date(2026, 7, 2)


def seen(*files):
    return findings(together(*files))["invoice.unique_numbers"]


def test_different_numbers_are_met():
    finding = seen(invoice("a.xml", {}, {}), invoice("b.xml", invoice="R-2"))
    assert (finding.ref, finding.verdict, finding.params["total"]) == ("B20", "met", 2)


def test_one_number_on_two_invoices_is_shown_in_both_files():
    finding = seen(invoice("a.xml"), invoice("b.xml", issued_on=LATER), invoice("c.xml", invoice="R-2"))
    assert (finding.verdict, finding.params["doubles"], finding.level) == ("part", ("R-1",), 2)
    assert [p.file for p in finding.places] == ["a.xml", "b.xml"]


def test_the_same_invoice_sent_twice_in_one_format_is_a_double():
    assert seen(invoice("a.xml"), invoice("b.xml")).verdict == "unmet"


def test_one_file_handed_in_twice_and_the_pdf_beside_the_xml_are_none():
    assert seen(invoice("a.xml", sha256="1"), invoice("b.xml", sha256="1")).verdict == "met"
    assert seen(invoice("a.xml"), invoice("a.pdf", format="factur-x")).verdict == "met"
    assert seen(invoice("a.xml"), invoice("a.pdf", format="factur-x", gross_total=1.0)).verdict == "unmet"


def test_two_sellers_may_use_one_number():
    assert seen(invoice("a.xml"), invoice("b.xml", seller_vat="ATU13585627")).verdict == "met"


def test_in_a_list_a_number_stands_on_every_line_of_its_invoice():
    table = {"format": "invoice-table"}
    assert seen(invoice("a.csv", {}, {}, **table)).verdict == "met"
    assert seen(invoice("a.csv", {}, {"issued_on": LATER}, **table)).verdict == "unmet"
    assert seen(invoice("a.csv", {}, {"line": "1"}, **table)).verdict == "unmet"
    assert seen(invoice("a.csv", {"line": None}, {"line": None}, **table)).verdict == "met"


def test_without_a_number_nothing_is_known():
    assert seen(invoice(invoice=None)).verdict == "unknown"
    assert seen(nothing()).verdict == "unknown"
