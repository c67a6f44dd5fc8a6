"""RoHS per article."""

from tests.checks.build import findings, rows
from tests.checks.build_range import substances


def seen(*lines):
    return findings(substances(*lines))["substances.rohs"]


def test_conforming_and_named_exemptions_are_met():
    assert seen({"rohs": "yes"}, {"rohs": "exempt", "rohs_exemption": "6(c)"}).verdict == "met"


def test_each_gap_is_counted():
    finding = seen({"rohs": "no"}, {"rohs": "exempt"}, {})
    assert (finding.verdict, rows(finding)) == ("unmet", [2, 3, 4])
    assert [finding.params[n] for n in ("not_conforming", "unnamed", "silent")] == [1, 1, 1]


def test_no_article_leaves_it_open():
    assert seen().verdict == "unknown"
