"""Profiles that count."""

import pytest

from tests.checks.build import findings, rows, together
from tests.checks.invoice.build_invoices import EN16931, invoice, nothing


def seen(*files):
    return findings(together(*files))["invoice.structured"]


def test_invoices_to_en_16931_are_met():
    finding = seen(
        invoice(), invoice("b.xml", profile=f"{EN16931}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0")
    )
    assert (finding.ref, finding.verdict, finding.params["total"]) == ("B1", "met", 2)
    assert finding.params["profiles"] == ("EN 16931", "XRechnung 3.0")


@pytest.mark.parametrize(
    "profile",
    [
        "urn:factur-x.eu:1p0:minimum",
        "urn:factur-x.eu:1p0:basicwl",
        "urn:ferd:CrossIndustryDocument:invoice:1p0:comfort",
        "urn:x",
        None,
    ],
)
def test_a_profile_that_does_not_count_is_unmet(profile):
    assert seen(invoice(profile=profile)).verdict == "unmet"


def test_one_of_several_is_shown():
    finding = seen(invoice(), invoice("b.pdf", profile="urn:factur-x.eu:1p0:minimum", format="factur-x"))
    assert (finding.verdict, finding.params["others"]) == ("part", ("MINIMUM",))
    assert [p.file for p in finding.places] == ["b.pdf"]
    assert rows(finding) == [2]


def test_lists_alone_and_nothing_are_unknown():
    assert seen(invoice("a.csv", format="invoice-table")).verdict == "unknown"
    assert seen(nothing()).verdict == "unknown"
