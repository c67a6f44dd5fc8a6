"""XRechnung where it is asked for."""

from tests.checks.build import findings, rows, together
from tests.checks.invoice.build_invoices import invoice, nothing


def seen(*files):
    return findings(together(*files))["invoice.xrechnung"]


def test_kept_rules_are_met():
    finding = seen(invoice(national_rules_failed=[]), invoice("b.xml"))
    assert (finding.ref, finding.verdict, finding.params["total"]) == ("B4", "met", 1)


def test_broken_rules_are_named():
    finding = seen(invoice(national_rules_failed=["BR-DE-18", "BR-DE-15"]))
    assert (finding.verdict, finding.params["failed"], rows(finding)) == (
        "unmet",
        ("BR-DE-15", "BR-DE-18"),
        [2],
    )
    assert (
        seen(invoice(national_rules_failed=[]), invoice("b.xml", national_rules_failed=["BR-DE-1"])).verdict
        == "part"
    )


def test_where_nobody_asks_for_it_nothing_is_judged():
    assert seen(invoice()).verdict == "unknown"
    assert seen(nothing()).verdict == "unknown"
