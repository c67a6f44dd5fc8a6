"""Delivery against the first promise, with the number of lines behind it."""

from datetime import date, timedelta

import pytest

from tests.checks.build import ON, findings, orders, rows

DUE = date(2026, 6, 1)


def line(late=0, moved=0):
    return {
        "first_confirmed": DUE,
        "last_confirmed": DUE + timedelta(days=moved),
        "actual": DUE + timedelta(days=late),
    }


def seen(*lines, **head):
    return findings(orders(*lines, **head))["orders.first_date_kept"]


def test_many_lines_in_time_are_met():
    finding = seen(*[line()] * 100)
    assert finding.verdict == "met"
    assert finding.params["first"] == 1


def test_few_lines_prove_little_even_if_all_came_in_time():
    finding = seen(*[line()] * 3)
    assert finding.verdict == "part"
    assert finding.params["first_low"] == pytest.approx(0.4385, abs=1e-4)


def test_a_date_moved_in_time_is_broken_against_the_first_and_kept_against_the_last():
    finding = seen(line(), line(late=5, moved=5))
    assert finding.params["first"] == 0.5
    assert finding.params["last"] == 1
    assert rows(finding) == [3]


def test_nothing_in_time_is_unmet_however_many_lines():
    assert [seen(*[line(late=1)] * n).verdict for n in (1, 3, 7, 40)] == ["unmet"] * 4


def test_without_first_dates_or_lines_due_it_is_unknown():
    assert seen({"last_confirmed": DUE, "actual": DUE}).verdict == "unknown"
    assert seen({"first_confirmed": ON + timedelta(days=30)}).verdict == "unknown"
    assert seen().verdict == "unknown"


def test_without_last_dates_the_share_against_them_is_unknown_not_zero():
    finding = seen({"first_confirmed": DUE, "actual": DUE})
    assert (finding.params["last"], finding.params["n_last"]) == (None, 0)
