"""The official rules, seen from their results."""

import pytest

from tests.checks.build import findings, together
from tests.checks.invoice.build_invoices import invoice, nothing


def seen(*files):
    return findings(together(*files))["invoice.en16931"]


def many(count, **head):
    return [invoice(f"{n}.xml", invoice=f"R-{n}", **head) for n in range(count)]


def test_single_invoices_without_a_failed_rule_are_met_on_the_second_step():
    finding = seen(invoice())
    assert (finding.ref, finding.verdict, finding.level, finding.whole_file) == ("B2", "met", 2, False)
    assert finding.params["rules"] == ("EN 16931 1.3.16",)


def test_ten_reach_the_third_step():
    assert seen(*many(10)).level == 3
    assert seen(*many(9)).level == 2


def test_a_failed_rule_is_named_with_its_invoice():
    finding = seen(*many(3), invoice("x.xml", invoice="X", rules_failed=["BR-CO-15"]))
    assert (finding.verdict, finding.level) == ("part", 1.5)
    assert (finding.params["failed"], finding.params["invoices"]) == (("BR-CO-15",), ("X",))
    assert [(p.file, p.row) for p in finding.places] == [("x.xml", 2)]


@pytest.mark.parametrize("format", ["ubl-invoice", "cii", "factur-x"])
def test_a_single_broken_invoice_is_unmet(format):
    assert seen(invoice(format=format, rules_failed=["BR-CO-16"])).verdict == "unmet"


def test_sums_alone_never_pass():
    finding = seen(invoice(rules_partial=True))
    assert (finding.verdict, finding.level, finding.params["unproven"]) == ("not_checked", None, 1)
    assert seen(invoice(), invoice("b.xml", rules_partial=True)).verdict == "not_checked"
    assert seen(invoice(rules=None, rules_partial=None, rules_failed=None)).verdict == "not_checked"


def test_sums_that_are_wrong_are_enough_to_fail():
    assert seen(invoice(rules_partial=True, rules_failed=["BR-CO-10"])).verdict == "unmet"


def test_zugferd_1_cannot_pass():
    finding = seen(invoice(format="zugferd-1", rules=None, rules_partial=None, rules_failed=None))
    assert (finding.verdict, finding.params["wrong"]) == ("unmet", 1)


def test_without_an_e_invoice_nothing_is_known():
    assert seen(nothing()).verdict == "unknown"
    assert seen(invoice("a.csv", format="invoice-table", rules_failed=None)).verdict == "unknown"
