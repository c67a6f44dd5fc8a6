"""One line an invoice, and which of them are e-invoices."""

from readiness.checks.invoice.each_once import each_once, electronic, named
from tests.checks.build import together
from tests.checks.invoice.build_invoices import invoice


def test_an_invoice_of_several_lines_counts_once_and_in_every_file():
    files = together(invoice("a.xml", {}, {}), invoice("b.xml", {}, {"invoice": "R-2"}))
    once = each_once(files)
    assert list(zip(once.column("file"), once.column("invoice"), strict=True)) == [
        ("a.xml", "R-1"),
        ("b.xml", "R-1"),
        ("b.xml", "R-2"),
    ]


def test_lists_and_edi_are_no_e_invoices():
    files = together(
        invoice("a.pdf", format="factur-x"),
        invoice("b.csv", format="invoice-table"),
        invoice("c", format="edifact"),
    )
    assert electronic(files).column("file") == ["a.pdf"]


def test_an_invoice_without_a_number_is_named_by_its_file():
    assert named(together(invoice("a.xml"), invoice("b.xml", invoice=None))) == ("R-1", "b.xml")
