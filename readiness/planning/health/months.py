"""When an action is worked on: months of the plan, months in which everything rests, and what is free in each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import inf

from readiness.model.case import Limits
from readiness.model.plan import PlannedAction


def calendar_month(begins: date, month: int) -> int:
    """1 to 12; month 1 of a plan is the calendar month it begins in."""
    return (begins.month - 1 + month - 1) % 12 + 1


def peak(limits: Limits, begins: date, month: int) -> bool:
    return calendar_month(begins, month) in limits.months_off


def worked(action: PlannedAction, limits: Limits, begins: date) -> Sequence[int]:
    """The months its days spread over; in a peak season without days every action pauses."""
    months = range(action.start_month, action.finish_month + 1)
    if limits.months_off_share:
        return months
    return [m for m in months if not peak(limits, begins, m)] or months


def free_days(limits: Limits, begins: date, pool: str, month: int) -> float:
    """Days a role (or `all`) can give in a month; infinite where nobody set a limit."""
    stated = limits.days_in.get(pool, {}).get(month, limits.days_per_month.get(pool, inf))
    if not peak(limits, begins, month):
        return stated
    return stated * limits.months_off_share if limits.months_off_share else 0.0
