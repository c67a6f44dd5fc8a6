"""Age of a product feed."""

from tests.checks.build import ON, findings
from tests.checks.build_range import at, feeds


def seen(*moments, **head):
    return findings(feeds(*({"updated_at": m} for m in moments), **head))["feed.fresh"]


def test_a_feed_of_today_is_met():
    assert (seen(at(0), at(-400)).verdict, seen(at(0)).level) == ("met", 4)


def test_a_feed_of_last_year_is_unmet():
    finding = seen(at(-365))
    assert (finding.verdict, finding.params["age_days"]) == ("unmet", 365)


def test_the_date_of_the_file_stands_in():
    assert seen(None, taken_on=ON).level == 4


def test_no_moment_or_one_to_come_leaves_it_open():
    assert seen(None).verdict == "unknown"
    assert seen(at(1)).verdict == "unknown"
    assert seen().verdict == "unknown"
