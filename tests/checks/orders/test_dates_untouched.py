"""First dates that were not written over."""

from datetime import date

from tests.checks.build import findings, orders, rows

FIRST, LATER, CHANGED = date(2026, 5, 1), date(2026, 6, 1), date(2026, 4, 20)
KEPT = {"first_confirmed": FIRST, "last_confirmed": LATER, "confirmed_changed_at": CHANGED}
OVERWRITTEN = {"first_confirmed": LATER, "last_confirmed": LATER, "confirmed_changed_at": CHANGED}
NEVER_CHANGED = {"first_confirmed": FIRST, "last_confirmed": FIRST}


def seen(*lines):
    return findings(orders(*lines))["orders.dates_untouched"]


def test_a_first_date_beside_a_later_one_is_met():
    assert seen(KEPT, NEVER_CHANGED).verdict == "met"


def test_equal_dates_on_a_line_that_was_changed_are_shown():
    finding = seen(KEPT, OVERWRITTEN)
    assert (finding.verdict, finding.level, set(rows(finding))) == ("part", 2, {3})


def test_all_overwritten_is_unmet():
    assert seen(OVERWRITTEN).verdict == "unmet"


def test_without_the_day_of_the_change_nobody_can_tell():
    assert seen(NEVER_CHANGED).verdict == "unknown"
    assert seen().verdict == "unknown"
