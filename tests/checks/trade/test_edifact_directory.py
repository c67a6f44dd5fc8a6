"""EDI directories."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.trade.build_trade import interchanges


def seen(*lines):
    return findings(interchanges(*lines))["trade.edifact_directory"]


@pytest.mark.parametrize("directory", ["D.96A", "D.01B", "D.24A", "S.93A", "D.93", "1.911"])
def test_the_directories_of_the_united_nations_are_known(directory):
    assert seen({"directory": directory}).verdict == "met"


@pytest.mark.parametrize("line", [{"directory": "X.1"}, {"directory": None}, {"segments_missing": ["UNS"]}])
def test_another_one_and_a_missing_segment_are_shown(line):
    finding = seen({}, line)
    assert (finding.verdict, finding.level, rows(finding)) == ("part", 2, [3, 3])


def test_none_is_unmet_and_no_message_unknown():
    assert seen({"directory": "X.1"}).verdict == "unmet"
    assert seen().verdict == "unknown"
