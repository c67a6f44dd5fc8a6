"""Electronic addresses."""

import pytest

from readiness.checks.invoice.addresses import trouble
from tests.checks.build import findings, together
from tests.checks.invoice.build_invoices import invoice, nothing

GLN = {"seller_endpoint": "4000001000005", "seller_scheme": "0088"}


def seen(*files):
    return findings(together(*files))["invoice.addresses"]


@pytest.mark.parametrize(
    ("address", "scheme", "wrong"),
    [
        ("4000001000005", "0088", None),
        ("4000001000006", "0088", "number"),
        ("40000010", "0088", "number"),
        ("123456789", "0060", None),
        ("12345", "0060", "number"),
        ("04011000-12345-34", "0204", None),
        ("04011000 12345", "0204", "number"),
        ("a@b.example", "EM", None),
        ("a.example", "EM", "number"),
        ("DE136695976", "9930", None),
        ("4000001000005", "9999", "scheme"),
        ("4000001000005", None, "scheme"),
    ],
)
def test_an_address_is_judged_by_its_scheme(address, scheme, wrong):
    assert trouble(address, scheme) == wrong


def test_sound_addresses_are_met():
    finding = seen(invoice(**GLN, buyer_endpoint="a@b.example", buyer_scheme="EM"))
    assert (finding.ref, finding.verdict) == ("A3", "met")


def test_a_wrong_one_is_shown():
    finding = seen(invoice(**GLN), invoice("b.xml", **GLN, buyer_endpoint="x", buyer_scheme="EM"))
    assert (finding.verdict, finding.params["bad"]) == ("part", ("EM: x",))
    assert {p.file for p in finding.places} == {"b.xml"}
    assert seen(invoice(seller_endpoint="1", seller_scheme=None)).verdict == "unmet"


def test_without_addresses_nothing_is_known():
    assert seen(invoice()).verdict == "unknown"
    assert seen(nothing()).verdict == "unknown"
