"""Code, report and ratings."""

import pytest

from tests.checks.build import findings, together
from tests.checks.licence.build_licence import statement

CODE = statement("code_of_conduct", issued="2025-02-03", signatory="Petra Kern")
UNSIGNED = statement("code_of_conduct", issued="2025-02-03")
REPORT = statement("sustainability_report", reporting_year="2025", report_standard="VSME")
OLD_REPORT = statement("sustainability_report", reporting_year="2023", report_standard="VSME")
RATING = statement("sustainability_rating", issued="2026-01-20", score="58")
OLD_RATING = statement("sustainability_rating", issued="2025-01-20", score="58")
ENDED = statement("sustainability_rating", issued="2026-01-20", valid_until="2026-07-14", score="58")


def seen(*papers):
    return findings(together(*papers))["conduct.answers"]


@pytest.mark.parametrize(
    ("papers", "level", "verdict"),
    [
        ((CODE, REPORT), 3, "met"),
        ((CODE, REPORT, RATING), 3, "met"),
        ((CODE, REPORT, OLD_RATING), 2, "met"),
        ((CODE, REPORT, ENDED), 2, "met"),
        ((CODE, OLD_REPORT), 2, "met"),
        ((CODE,), 2, "met"),
        ((UNSIGNED, REPORT), 1, "part"),
        ((REPORT,), 1, "part"),
    ],
)
def test_the_levels_follow_the_anchors(papers, level, verdict):
    assert (seen(*papers).level, seen(*papers).verdict) == (level, verdict)


def test_no_paper_is_unknown():
    assert findings()["conduct.answers"].verdict == "unknown"
