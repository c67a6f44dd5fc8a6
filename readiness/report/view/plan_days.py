"""Which days a plan's months mean: from the first to the last working day, Monday to Friday.

Public holidays are not known here: they differ by country, state and year, and a plan in months does not hang on them.
"""

from __future__ import annotations

from datetime import date, timedelta

from readiness.planning.months import first_day, last_day

DAY = timedelta(days=1)
WORKING_WEEK = 5


def first_working_day(begins: date, month: int) -> date:
    """In month 1 not before the plan begins, unless it begins on the weekend that ends the month."""
    day = max(begins, first_day(begins, month)) if month == 1 else first_day(begins, month)
    while day.weekday() >= WORKING_WEEK:
        day += DAY
    return min(day, last_working_day(begins, month))


def last_working_day(begins: date, month: int) -> date:
    day = last_day(begins, month)
    while day.weekday() >= WORKING_WEEK:
        day -= DAY
    return day


def working_days(first: date, last: date) -> int:
    """Both included; negative where `last` lies before the day before `first`, so that gaps can be counted both ways."""
    if last < first - DAY:
        return -working_days(last + DAY, first - DAY)
    whole, rest = divmod((last - first).days + 1, 7)
    return whole * WORKING_WEEK + sum((first + n * DAY).weekday() < WORKING_WEEK for n in range(rest))
