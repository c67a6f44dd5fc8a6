"""Lines with a time of their own."""

from datetime import UTC, datetime, timedelta

from tests.checks.build import findings, rows, stock

NOON = datetime(2026, 7, 15, 12, tzinfo=UTC)


def seen(*moments):
    return findings(stock(*({"updated_at": m} for m in moments)))["stock.timestamp_honest"]


def test_different_times_in_the_past_are_met():
    finding = seen(NOON, NOON - timedelta(hours=1))
    assert (finding.verdict, finding.level, finding.params["moments"]) == ("met", 3, 2)


def test_one_time_for_all_lines_is_a_nightly_dump():
    finding = seen(NOON, NOON)
    assert (finding.verdict, finding.level) == ("part", 2)
    assert (finding.params["moments"], rows(finding)) == (1, [2, 3])


def test_a_list_of_one_line_has_one_time_and_no_fault():
    assert seen(NOON).verdict == "met"


def test_missing_times_and_times_to_come_are_shown():
    finding = seen(NOON, None, NOON + timedelta(days=1))
    assert (finding.verdict, rows(finding), finding.params["future"]) == ("part", [3, 4], 1)


def test_later_the_same_day_is_not_the_future():
    assert seen(NOON + timedelta(hours=11), NOON).verdict == "met"


def test_no_time_at_all_is_unmet_and_an_empty_list_unknown():
    assert seen(None, None).verdict == "unmet"
    assert seen().verdict == "unknown"
