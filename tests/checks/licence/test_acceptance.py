"""What an acceptance record states."""

from tests.checks.build import findings, together
from tests.checks.licence.build_licence import statement

FULL = {
    "cmk": "1.71",
    "availability_rate": "97.5 %",
    "mtbf_hours": "4200",
    "mttr_hours": "2",
    "accepted": "yes",
    "open_points": "3",
    "signatory": "Petra Kern",
}


def seen(*papers):
    return findings(together(*papers))["acceptance.facts"]


def test_a_full_record_is_met():
    assert (seen(statement("acceptance", **FULL)).verdict, seen(statement("acceptance", **FULL)).level) == (
        "met",
        4,
    )


def test_the_poorest_record_counts_and_a_refused_machine_is_unmet():
    poor = statement("acceptance", file="poor.pdf", cm="1.9", accepted="yes")
    finding = seen(statement("acceptance", **FULL), poor)
    assert (finding.verdict, finding.params["file"]) == ("part", "poor.pdf")
    assert "repair" in finding.params["missing"]
    assert seen(statement("acceptance", **{**FULL, "accepted": "no"})).verdict == "unmet"


def test_no_record_is_unknown():
    assert findings()["acceptance.facts"].verdict == "unknown"
