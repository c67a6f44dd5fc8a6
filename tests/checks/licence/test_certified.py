"""Certificates from papers and from the register, in one form."""

from readiness.checks.documents.papers import papers
from readiness.checks.licence.certified import certified
from tests.checks.build import certificate, together
from tests.checks.licence.build_licence import register

PAPER = certificate(standard="ISO 14001:2015", valid_until="2027-01-01", accreditation="DAkkS")
LINE = {"certificate": "ISO 45001", "site": "Aalen"}


def test_papers_and_lines_of_the_standards_are_taken_and_others_left():
    other = certificate(file="b.pdf", standard="ISO 9001:2015")
    found = certified(together(PAPER, other), register(LINE, {"certificate": "CE"}), ("14001", "45001"))
    assert [(c.standard, c.accredited, c.site) for c in found] == [
        ("ISO 14001:2015", True, False),
        ("ISO 45001", None, True),
    ]
    assert papers(PAPER)[0].file == found[0].places[0].file
