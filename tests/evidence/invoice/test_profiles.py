"""Profiles by the identifier an invoice carries."""

import pytest

from readiness.evidence.invoice.profiles import profile_of
from tests.evidence.invoice import making


@pytest.mark.parametrize(
    ("guideline", "name", "standing"),
    [
        (making.EN16931, "EN 16931", "counts"),
        (making.XRECHNUNG, "XRechnung 3.0", "counts"),
        (f"{making.EN16931}#compliant#urn:xoev-de:kosit:standard:xrechnung_2.3", "XRechnung 2.3", "counts"),
        (
            f"{making.XRECHNUNG}#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0",
            "XRechnung 3.0 Extension",
            "counts",
        ),
        (making.PEPPOL, "Peppol BIS Billing 3.0", "counts"),
        (making.BASIC, "BASIC", "counts"),
        (making.EXTENDED, "EXTENDED", "counts"),
        (making.MINIMUM, "MINIMUM", "too_little"),
        (making.BASIC_WL, "BASIC WL", "too_little"),
        ("urn:zugferd.de:2p0:minimum", "MINIMUM", "too_little"),
        ("urn:ferd:CrossIndustryDocument:invoice:1p0:comfort", "ZUGFeRD 1.0 comfort", "obsolete"),
        (
            f"{making.EN16931}#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1",
            "EN 16931, national profile",
            "counts",
        ),
        ("urn:made-up", "urn:made-up", "unknown"),
        (f"{making.EN16931}:and:more", f"{making.EN16931}:and:more", "unknown"),
        (None, "", "unknown"),
        (f" {making.EN16931}\n", "EN 16931", "counts"),
    ],
)
def test_an_identifier_has_its_name_and_standing(guideline, name, standing):
    profile = profile_of(guideline)
    assert (profile.name, profile.standing) == (name, standing)


def test_only_the_extended_profile_has_a_rule_set_of_its_own():
    assert profile_of(making.EXTENDED).rules == "extended"
    assert profile_of(making.BASIC).rules == profile_of("x").rules == "en16931"
