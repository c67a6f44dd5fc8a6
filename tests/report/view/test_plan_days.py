"""Working days of a plan's months, weekends at either end left out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.report.view.plan_days import DAY, first_working_day, last_working_day, working_days

DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@pytest.mark.parametrize(
    ("begins", "month", "first", "last"),
    [
        (date(2026, 7, 15), 1, date(2026, 7, 15), date(2026, 7, 31)),
        (date(2026, 7, 15), 2, date(2026, 8, 3), date(2026, 8, 31)),
        (date(2026, 7, 18), 1, date(2026, 7, 20), date(2026, 7, 31)),
        (date(2026, 10, 31), 1, date(2026, 10, 30), date(2026, 10, 30)),
        (date(2026, 7, 15), 8, date(2027, 2, 1), date(2027, 2, 26)),
    ],
)
def test_a_month_runs_from_its_first_to_its_last_working_day(begins, month, first, last):
    assert (first_working_day(begins, month), last_working_day(begins, month)) == (first, last)


@given(DAYS, st.integers(0, 900))
def test_working_days_are_those_from_monday_to_friday(first, more):
    days = [first + n * DAY for n in range(more)]
    assert working_days(first, first + (more - 1) * DAY) == sum(d.weekday() < 5 for d in days)


@given(DAYS, DAYS)
def test_a_gap_the_other_way_round_is_negative(one, other):
    assert working_days(one, other - DAY) == -working_days(other, one - DAY)
