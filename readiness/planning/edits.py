"""What people change in an agreed plan is written down: which action moved, came or went, when, by whom and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from readiness.model.plan import Plan, PlannedAction
from readiness.model.plan_log import PlanChange, Reason

Months = tuple[int, int]


def noted(
    before: Plan,
    after: Plan,
    on: date,
    by: str | None,
    note: str | None = None,
    reason: Reason = "decided",
    at_review: bool = False,
) -> Plan:
    """`after` with one more entry in its log for each action whose months differ; a draft keeps no log."""
    if before.agreed is None:
        return after
    changes = tuple(
        PlanChange(
            on=on, action=action, before=was, after=now, reason=reason, note=note, by=by, at_review=at_review
        )
        for action, was, now in moved(before, after)
    )
    return after.model_copy(update={"changes": (*after.changes, *changes)})


def moved(before: Plan, after: Plan) -> Iterator[tuple[str, Months | None, Months | None]]:
    """Actions whose months differ, came (None before) or went (None after), by id."""
    was = {a.id: _months(a) for a in before.actions}
    now = {a.id: _months(a) for a in after.actions}
    for action in sorted(was.keys() | now.keys()):
        if was.get(action) != now.get(action):
            yield action, was.get(action), now.get(action)


def with_action(plan: Plan, action: PlannedAction) -> Plan:
    """The plan with this action in place of the one of the same id, or added."""
    rest = {a.id: a for a in plan.actions} | {action.id: action}
    return plan.model_copy(update={"actions": tuple(rest.values())})


def _months(action: PlannedAction) -> Months:
    return action.start_month, action.finish_month
