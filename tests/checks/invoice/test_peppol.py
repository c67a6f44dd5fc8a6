"""Peppol where the invoice claims it."""

from tests.checks.build import findings, rows, together
from tests.checks.invoice.build_invoices import invoice, nothing


def seen(*files):
    return findings(together(*files))["invoice.peppol"]


def test_kept_rules_are_met():
    finding = seen(invoice(network_rules_failed=[]), invoice("b.xml"))
    assert (finding.ref, finding.verdict, finding.params["total"]) == ("B5", "met", 1)


def test_broken_rules_are_named():
    finding = seen(invoice(network_rules_failed=["PEPPOL-EN16931-R010"]))
    assert (finding.verdict, finding.params["failed"], rows(finding)) == (
        "unmet",
        ("PEPPOL-EN16931-R010",),
        [2],
    )


def test_where_nobody_claims_it_nothing_is_judged():
    assert seen(invoice()).verdict == "unknown"
    assert seen(nothing()).verdict == "unknown"
