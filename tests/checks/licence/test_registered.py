"""Registration: a paper without number, a registration, and one with reporting around it."""

import pytest

from readiness.model.case import Profile
from tests.checks.build import findings
from tests.checks.licence.build_licence import statement

FULL = {
    "authority": "BSI",
    "registration_no": "B-1",
    "issued": "2026-02-27",
    "round_the_clock": "yes",
    "reporting_hours": ("24", "72"),
    "management_trained": "yes",
}


def seen(**fields):
    return findings(statement("registration", **fields))["registration.confirmed"]


def test_registered_with_reporting_contact_and_training_is_met():
    finding = seen(**FULL)
    assert (finding.verdict, finding.level, finding.params["missing"]) == ("met", 3, ())


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({"reporting_hours": "24"}, 2),
        ({"round_the_clock": "no"}, 2),
        ({"management_trained": "no"}, 2),
        ({"registration_no": ()}, 1),
    ],
)
def test_the_levels_follow_the_anchors(change, level):
    assert (seen(**{**FULL, **change}).level, seen(**{**FULL, **change}).verdict) == (level, "part")


def test_another_paper_or_none_is_unknown():
    assert findings(statement("magnets", magnet_grams="3"))["registration.confirmed"].verdict == "unknown"
    assert findings()["registration.confirmed"].verdict == "unknown"


def test_whether_the_law_concerns_the_firm_is_told_and_moves_nothing():
    paper = statement("registration", **FULL)
    for profile, told in (
        (Profile(), None),
        (Profile(country="DEU", nace="28.41", employees=140), True),
        (Profile(country="DEU", nace="28.41", employees=12, revenue=2e6), False),
    ):
        finding = findings(paper, profile=profile)["registration.confirmed"]
        assert (finding.level, finding.params["concerned"]) == (3, told)
