"""Information security: in force with its site, without, run out."""

from tests.checks.build import certificate, findings, together

LABEL = certificate(standard="TISAX", valid_until="2027-01-01", sites="Aalen")
NOWHERE = certificate(file="b.pdf", standard="ISO/IEC 27001:2022", valid_until="2027-01-01")
ENDED = certificate(file="c.pdf", standard="ISO/IEC 27001:2022", valid_until="2026-07-14", sites="Aalen")


def seen(*files):
    return findings(*files)["certificate.information_security"]


def test_a_label_in_force_for_its_site_is_met():
    assert seen(LABEL).verdict == "met"


def test_a_certificate_without_a_site_or_run_out_counts_less():
    assert (seen(together(LABEL, NOWHERE)).level, seen(together(LABEL, NOWHERE)).verdict) == (3, "part")
    assert seen(ENDED).verdict == "unmet"


def test_no_such_certificate_is_unknown():
    assert seen(certificate(standard="ISO 14001:2015", valid_until="2027-01-01")).verdict == "unknown"
    assert seen().verdict == "unknown"
