"""The changes that put one whole plan in place of another, in one transaction."""

from __future__ import annotations

from readiness.model.plan import Plan
from readiness.store.events import Change, put
from readiness.store.values import CaseState, Kind
from readiness.store.wishes import PLAN, part_of_case


def plan_changes(
    case_id: str, plan: Plan, seen: CaseState, client_id: str, author: str | None
) -> tuple[Change, ...]:
    """The plan itself first, then each action that differs from the one in `seen`, or left the plan."""
    before = {action.id: action for action in seen.case.plan.actions} if seen.case.plan else {}
    after = {action.id: action for action in plan.actions}
    moved = [action for action in after.values() if action != before.get(action.id)]
    wanted: list[tuple[Kind, str, str | None]] = [part_of_case(plan), *map(part_of_case, moved)]
    wanted += [("action", gone, None) for gone in sorted(before.keys() - after.keys())]
    versions = {
        ("plan", PLAN): seen.plan_version,
        **{("action", k): v for k, v in seen.action_versions.items()},
    }
    return tuple(
        Change(
            case_id, kind, subject, versions.get((kind, subject), 0), f"{client_id}:{n}", author, put(value)
        )
        for n, (kind, subject, value) in enumerate(wanted)
    )
