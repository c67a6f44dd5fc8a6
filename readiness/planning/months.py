"""Months of a plan and days of the calendar: month 1 is the calendar month in which the plan begins."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def month_of(begins: date, day: date) -> int:
    """The plan's month a day lies in; 0 and less lie before the plan."""
    return (day.year - begins.year) * 12 + day.month - begins.month + 1


def first_day(begins: date, month: int) -> date:
    whole = begins.year * 12 + begins.month - 1 + month - 1
    return date(whole // 12, whole % 12 + 1, 1)


def last_day(begins: date, month: int) -> date:
    first = first_day(begins, month)
    return first.replace(day=monthrange(first.year, first.month)[1])


def quarter_of(month: int) -> int:
    """Quarters of the plan, counted from 1."""
    return (month - 1) // 3 + 1
