"""A plan, its age and its drill."""

import pytest

from tests.checks.build import findings
from tests.checks.licence.build_licence import statement

FULL = {
    "issued": "2026-02-01",
    "plan_cases": ("plant", "it_systems"),
    "recovery_weeks": "6",
    "tested_on": "2025-11-14",
    "alternative_site": "Präzision Ost GmbH",
}


def seen(**fields):
    return findings(statement("continuity_plan", **fields))["continuity.tested"]


@pytest.mark.parametrize(
    ("change", "level", "verdict"),
    [
        ({}, 3, "met"),
        ({"tested_on": "2025-06-01"}, 2, "part"),
        ({"tested_on": "2026-08-01"}, 2, "part"),
        ({"alternative_site": ()}, 2, "part"),
        ({"recovery_weeks": ()}, 1, "part"),
        ({"issued": "2023-02-01"}, 1, "part"),
    ],
)
def test_the_levels_follow_the_anchors(change, level, verdict):
    finding = seen(**{**FULL, **change})
    assert (finding.level, finding.verdict) == (level, verdict)


def test_no_plan_is_unknown():
    assert findings()["continuity.tested"].verdict == "unknown"
