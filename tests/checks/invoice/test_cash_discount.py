"""Discounts a machine can read."""

from tests.checks.build import findings, together
from tests.checks.invoice.build_invoices import invoice, nothing

DATA = {"payment_terms": "#SKONTO#TAGE=14#PROZENT=2.00#\n", "cash_discount": "14:2.00"}


def seen(*files):
    return findings(together(*files))["invoice.cash_discount"]


def test_discounts_as_data_are_met():
    finding = seen(invoice(**DATA), invoice("b.xml", payment_terms="30 days net"))
    assert (finding.ref, finding.verdict, finding.params["total"], finding.params["steps"]) == (
        "H7",
        "met",
        1,
        ("14:2.00",),
    )


def test_a_sentence_or_a_broken_line_is_unmet():
    assert seen(invoice(payment_terms="14 Tage 2 % Skonto")).verdict == "unmet"
    assert seen(invoice(payment_terms="#SKONTO#TAGE=14#PROZENT=2,00#\n")).verdict == "unmet"


def test_one_of_several_is_shown():
    finding = seen(invoice(**DATA), invoice("b.xml", invoice="R-2", payment_terms="2 % Skonto"))
    assert (finding.verdict, finding.params["invoices"]) == ("part", ("R-2",))
    assert [(p.file, p.field) for p in finding.places] == [("b.xml", "payment_terms")]


def test_payment_without_discount_says_nothing():
    assert seen(invoice(payment_terms="30 days net")).verdict == "unknown"
    assert seen(invoice()).verdict == "unknown"
    assert seen(nothing()).verdict == "unknown"
