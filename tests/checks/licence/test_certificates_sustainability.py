"""Environment, safety and energy: in force, without accreditation, run out."""

from datetime import date

from tests.checks.build import certificate, findings, together
from tests.checks.licence.build_licence import register

GOOD = certificate(standard="ISO 14001:2015", valid_until="2027-01-01", accreditation="DAkkS")
BARE = certificate(file="b.pdf", standard="ISO 45001:2018", valid_until="2027-01-01")
ENDED = certificate(file="c.pdf", standard="ISO 50001:2018", valid_until="2026-07-14", accreditation="DAkkS")


def seen(*files):
    return findings(*files)["certificate.sustainability"]


def test_in_force_with_accreditation_is_met():
    assert (seen(GOOD).verdict, seen(GOOD).params["first_end"]) == ("met", "2027-01-01")


def test_what_ended_or_names_no_accreditation_counts_less():
    finding = seen(together(GOOD, BARE, ENDED))
    assert (finding.level, finding.params["expired"], finding.params["short"]) == (
        2,
        ("ISO 50001:2018",),
        ("ISO 45001:2018",),
    )
    assert seen(ENDED).verdict == "unmet"


def test_a_register_counts_too_and_cannot_lack_an_accreditation():
    assert seen(register({"certificate": "ISO 14001", "valid_until": date(2027, 1, 1)})).verdict == "met"


def test_no_such_certificate_or_none_with_an_end_is_unknown():
    assert seen(certificate(standard="ISO 9001:2015", valid_until="2027-01-01")).verdict == "unknown"
    assert seen(certificate(standard="ISO 14001:2015")).verdict == "unknown"
    assert seen().verdict == "unknown"
