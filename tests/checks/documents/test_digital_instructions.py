"""What the new machinery law adds to a declaration."""

from tests.checks.build import declaration, findings, together

FULL = {
    "acts": "(EU) 2023/1230",
    "instructions_url": "https://albspindel.example/rt400",
    "language": "de",
    "documentation_contact": "Petra Kern",
    "signatory_function": "CEO",
}


def seen(*papers):
    return findings(together(*papers))["declaration.digital_instructions"]


def test_address_language_contact_and_function_are_met():
    assert seen(declaration(**FULL)).verdict == "met"


def test_a_gap_or_an_address_that_is_none_counts_against_it():
    finding = seen(
        declaration(**FULL), declaration(**{**FULL, "file": "b.pdf", "instructions_url": "CD-ROM"})
    )
    assert (finding.verdict, finding.params["missing"]) == ("part", ("instructions_url",))
    assert finding.params["file"] == "b.pdf"


def test_a_declaration_under_the_old_law_or_none_is_unknown():
    assert seen(declaration(acts="2006/42/EG")).verdict == "unknown"
    assert findings()["declaration.digital_instructions"].verdict == "unknown"
