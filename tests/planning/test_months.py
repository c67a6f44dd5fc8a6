"""Months of a plan are calendar months, counted from the one it begins in."""

from datetime import date

import pytest

from readiness.planning.months import first_day, last_day, month_of, quarter_of

BEGINS = date(2026, 7, 15)


@pytest.mark.parametrize(
    ("day", "month"),
    [(date(2026, 7, 1), 1), (date(2026, 7, 31), 1), (date(2026, 12, 31), 6), (date(2027, 7, 1), 13)],
    ids=str,
)
def test_the_month_of_a_day(day, month):
    assert month_of(BEGINS, day) == month


def test_a_day_before_the_plan_lies_in_no_month_of_it():
    assert month_of(BEGINS, date(2026, 6, 30)) == 0


def test_a_month_has_its_first_and_last_day():
    assert (first_day(BEGINS, 8), last_day(BEGINS, 8)) == (date(2027, 2, 1), date(2027, 2, 28))
    assert all(
        month_of(BEGINS, first_day(BEGINS, m)) == m == month_of(BEGINS, last_day(BEGINS, m))
        for m in range(1, 25)
    )


def test_a_quarter_has_three_months():
    assert [quarter_of(m) for m in (1, 3, 4, 12, 13)] == [1, 1, 2, 4, 5]
