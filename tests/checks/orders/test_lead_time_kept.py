"""Stated lead times against real ones."""

from datetime import date, timedelta

from tests.checks.build import catalogue, findings, orders, rows

ORDERED = date(2026, 5, 1)


def took(days, article="A1"):
    return {"article": article, "ordered_on": ORDERED, "actual": ORDERED + timedelta(days=days)}


def seen(*lines, states=20.0, **head):
    return findings(orders(*lines, **head), catalogue({"delivery_time": states}))["orders.lead_time_kept"]


def test_within_the_stated_time_and_a_tenth_is_kept():
    finding = seen(took(20), took(22))
    assert (finding.verdict, finding.level) == ("met", 4)


def test_later_is_broken_and_shown():
    finding = seen(took(10), took(23))
    assert (finding.verdict, finding.level, rows(finding)) == ("part", 1, [3])


def test_always_later_is_unmet():
    assert seen(took(60)).verdict == "unmet"


def test_lines_that_cannot_be_compared_are_counted_apart():
    finding = seen(took(10), took(10, "B9"), {"ordered_on": ORDERED})
    assert (finding.params["n"], finding.params["not_comparable"]) == (1, 2)


def test_without_stated_times_catalogue_or_lines_it_is_unknown():
    assert seen(took(10), states=None).verdict == "unknown"
    assert seen().verdict == "unknown"
    assert findings(orders(took(10)))["orders.lead_time_kept"].verdict == "unknown"


def test_two_files_that_conform_are_cross_checked():
    assert seen(took(10)).assurance == "cross_checked"
    assert seen(took(10), tier="parsable").assurance == "parsable"
