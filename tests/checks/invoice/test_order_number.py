"""Order numbers on invoices."""

from tests.checks.build import findings, rows, together
from tests.checks.invoice.build_invoices import invoice, nothing


def seen(*files):
    return findings(together(*files))["invoice.order_number"]


def test_an_order_on_every_line_is_met():
    finding = seen(invoice("a.xml", {}, {"order_line": None}))
    assert (finding.ref, finding.verdict, finding.params["with_line"]) == ("B6", "met", 1)


def test_a_prepayment_without_an_order_number_counts_like_any_other():
    finding = seen(invoice(), invoice("b.xml", invoice="R-2", invoice_type="386", order=None))
    assert (finding.verdict, finding.params["invoices"]) == ("part", ("R-2",))
    assert [(p.file, p.field) for p in finding.places] == [("b.xml", "order")]


def test_a_line_without_one_is_shown_and_none_at_all_is_unmet():
    assert rows(seen(invoice("a.xml", {}, {"order": None}))) == [3]
    assert seen(invoice(order=None)).verdict == "unmet"


def test_without_lines_nothing_is_known():
    assert seen(nothing()).verdict == "unknown"
