"""REACH and SCIP per article."""

from tests.checks.build import findings, rows
from tests.checks.build_range import on, substances

SCIP = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"


def seen(*lines):
    return findings(substances(*lines))["substances.reach"]


def test_a_fresh_no_and_a_yes_with_scip_are_met():
    assert (
        seen(
            {"reach_svhc": "no", "reach_date": on(-10)},
            {"reach_svhc": "yes", "reach_date": on(-10), "scip": SCIP},
        ).verdict
        == "met"
    )


def test_silence_age_and_a_missing_scip_number_are_counted():
    finding = seen(
        {"reach_svhc": "none", "reach_date": on(-1)},
        {"reach_svhc": "no", "reach_date": on(-400)},
        {"reach_svhc": "yes", "reach_date": on(-1), "scip": "4711"},
    )
    assert (finding.verdict, set(rows(finding))) == ("unmet", {2, 3, 4})
    assert [finding.params[n] for n in ("silent", "old", "without_scip")] == [1, 1, 1]


def test_no_article_leaves_it_open():
    assert seen().verdict == "unknown"
