"""Which days a plan asks for, of whom and when: spread evenly over the months an action is worked on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from readiness.model.action import Role
from readiness.model.case import Limits
from readiness.model.plan import PlannedAction
from readiness.planning.health.months import worked


def under_way(
    actions: Iterable[PlannedAction], begins: date, limits: Limits
) -> dict[int, list[PlannedAction]]:
    """Month -> the actions worked on in it; in a peak season without days all pause."""
    found: dict[int, list[PlannedAction]] = defaultdict(list)
    for action in actions:
        for month in worked(action, limits, begins):
            found[month].append(action)
    return dict(sorted(found.items()))


def days_asked(
    actions: Iterable[PlannedAction], begins: date, limits: Limits
) -> dict[tuple[Role, int], float]:
    """Person-days by role and month."""
    found: dict[tuple[Role, int], float] = defaultdict(float)
    for month, at_work in under_way(actions, begins, limits).items():
        for action in at_work:
            months = len(worked(action, limits, begins))
            for role, days in action.effort_days.items():
                found[role, month] += days / months
    return dict(found)
