"""Planned output ahead."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.build_range import at, output


def seen(*days):
    return findings(output(*({"completed_at": None if d is None else at(d)} for d in days)))[
        "supply.output_horizon"
    ]


def test_four_weeks_ahead_are_met():
    assert seen(1, 28).verdict == "met"


def test_a_short_horizon_counts_in_part():
    finding = seen(7, 14)
    assert (finding.verdict, finding.level) == ("part", pytest.approx(2))


def test_a_plan_of_the_past_is_unmet_and_shown():
    finding = seen(-300, -1)
    assert (finding.verdict, finding.params["past"], rows(finding)) == ("unmet", 2, [2, 3])


def test_a_line_without_a_date_is_no_plan():
    assert (seen(28, None).level, seen(28, None).params["undated"]) == (2, 1)


def test_no_line_leaves_it_open():
    assert seen().verdict == "unknown"
