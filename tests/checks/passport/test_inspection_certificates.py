"""Inspection certificates of steel."""

from tests.checks.build import certificate, findings, rows
from tests.checks.origin.build_origin import inspections


def seen(*lines):
    return findings(inspections(*lines))["passport.inspection_certificates"]


def test_a_certificate_on_the_delivery_is_met():
    finding = seen({}, {"certificate_type": "3.2"})
    assert (finding.ref, finding.verdict) == ("F20", "met")


def test_a_test_report_or_one_without_heat_is_shown():
    finding = seen({}, {"certificate_type": "2.2"}, {"heat_number": None})
    assert (finding.verdict, rows(finding)) == ("part", [3, 4])
    assert (finding.params["unspecific"], finding.params["untraced"]) == (1, 1)


def test_no_specific_certificate_is_unmet_and_none_unknown():
    assert seen({"certificate_type": "2.1"}).verdict == "unmet"
    assert seen().verdict == "unknown"


READ = {"certificate_kind": "inspection", "heat_no": "4711", "issued": "2026-03-12", "signatory": "K. Quast"}


def on_paper(**fields):
    return findings(certificate(**{**READ, **fields}))["passport.inspection_certificates"]


def test_a_certificate_read_from_a_paper_counts_once_a_person_confirmed_it():
    finding = on_paper(inspection_type="3.1")
    assert (finding.verdict, finding.params["total"], finding.assurance) == ("met", 1, "conformant")
    assert on_paper(inspection_type="3.1", confirmed=False).assurance == "claimed"


def test_a_paper_of_another_type_or_without_heat_is_shown():
    finding = on_paper(inspection_type="2.2")
    assert (finding.verdict, finding.places[0].field) == ("unmet", "inspection_type")
    assert on_paper(inspection_type="3.1", heat_no=()).params["untraced"] == 1


def test_papers_and_data_are_judged_together():
    both = findings(inspections({}), certificate(**READ, inspection_type="2.1"))
    assert both["passport.inspection_certificates"].verdict == "part"


def test_another_certificate_is_no_inspection_document():
    assert findings(certificate(standard="ISO 9001"))["passport.inspection_certificates"].verdict == "unknown"
