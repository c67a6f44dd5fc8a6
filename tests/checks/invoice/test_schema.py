"""The form of invoice files."""

from tests.checks.build import findings, together
from tests.checks.invoice.build_invoices import invoice, nothing


def seen(*files):
    return findings(together(*files))["invoice.schema"]


def test_no_fault_is_met():
    assert (seen(invoice()).ref, seen(invoice()).verdict) == ("B3", "met")


def test_a_fault_is_shown():
    finding = seen(invoice(), invoice("b.xml", invoice="R-2", schema_faults=3))
    assert (finding.verdict, finding.params["invoices"]) == ("part", ("R-2",))
    assert [p.file for p in finding.places] == ["b.xml"]
    assert seen(invoice(schema_faults=1)).verdict == "unmet"


def test_without_schemas_it_is_not_checked_and_without_invoices_unknown():
    assert seen(invoice(), invoice("b.xml", schema_faults=None)).verdict == "not_checked"
    assert seen(nothing()).verdict == "unknown"
