"""Check digits of VAT numbers."""

import pytest

from readiness.checks.invoice.vat_number import sound
from tests.checks.build import findings, rows, together
from tests.checks.invoice.build_invoices import invoice, nothing


def seen(*files):
    return findings(together(*files))["invoice.vat_number"]


@pytest.mark.parametrize(
    ("number", "country", "right"),
    [
        ("DE136695976", "DE", True),
        ("DE136695977", "DE", False),
        ("ATU13585627", None, True),
        ("CHE-107.787.577 IVA", "CH", True),
        ("CHE-107.787.578 IVA", "CH", False),
        ("US123", "US", None),
        ("XX1", None, None),
    ],
)
def test_a_number_is_judged_by_the_rule_of_its_country(number, country, right):
    assert sound(number, country) is right


def test_a_right_number_is_met():
    assert (seen(invoice()).ref, seen(invoice()).verdict) == ("A1", "met")


def test_a_wrong_number_is_shown_once_an_invoice():
    finding = seen(invoice("a.xml", {}, {}, seller_vat="DE136695977"))
    assert (finding.verdict, finding.params["bad"], rows(finding)) == ("unmet", ("DE136695977",), [2])
    assert seen(invoice(), invoice("b.xml", seller_vat="DE1")).verdict == "part"


def test_no_number_or_one_without_a_known_rule_says_nothing():
    assert seen(invoice(seller_vat=None)).verdict == "unknown"
    assert seen(invoice(seller_vat="US123", seller_country="US")).verdict == "unknown"
    assert seen(nothing()).verdict == "unknown"
