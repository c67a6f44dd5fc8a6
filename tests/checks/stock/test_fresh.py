"""Age of stock figures."""

from datetime import UTC, date, datetime, timedelta

import pytest

from readiness.checks.stock.fresh import age_minutes
from tests.checks.build import ON, findings, rows, stock

NOON = datetime(2026, 7, 15, 12, tzinfo=UTC)


def seen(*moments, **head):
    return findings(stock(*({"updated_at": m} for m in moments), **head))["stock.fresh"]


def ago(days):
    return NOON - timedelta(days=days)


def test_today_is_full_marks():
    finding = seen(NOON, NOON)
    assert (finding.verdict, finding.level, finding.places) == ("met", 4, ())


@pytest.mark.parametrize(("days", "level"), [(1, 4), (3, 3), (7, 2), (10, 1), (20, 0)])
def test_the_steps_are_a_day_three_days_a_week_and_ten_days(days, level):
    assert seen(ago(days)).level == pytest.approx(level)


def test_three_weeks_old_is_unmet_and_every_line_is_shown():
    finding = seen(ago(22), ago(22))
    assert (finding.verdict, rows(finding), finding.params["age_days"]) == ("unmet", [2, 3], 22)


def test_a_line_without_a_moment_counts_as_old():
    finding = seen(NOON, None)
    assert (finding.level, finding.params["undated"], rows(finding)) == (2, 1, [3])


def test_the_date_of_the_file_stands_in_for_missing_moments():
    assert seen(None, taken_on=ON).level == 4


def test_a_moment_still_to_come_counts_as_old_and_alone_says_nothing():
    assert seen(NOON, ago(-2)).level == 2
    assert seen(ago(-2)).verdict == "unknown"


def test_no_moment_at_all_is_unknown():
    assert seen(None).verdict == "unknown"
    assert seen().verdict == "unknown"


def test_the_age_is_whole_days_since_the_export_plus_the_age_inside_it():
    assert age_minutes(ago(0.5), NOON, date(2026, 7, 17)) == 2 * 1440 + 720
    assert age_minutes(NOON, NOON, date(2026, 7, 14)) == 0
