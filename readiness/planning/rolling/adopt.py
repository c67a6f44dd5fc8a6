"""People take over a new plan: the months move, what comes and goes is in the log with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.action import Role
from readiness.model.bank import Bank
from readiness.model.plan import Plan, PlannedAction
from readiness.model.plan_log import PlanChange
from readiness.model.roadmap import Roadmap, Step


def adopted(
    plan: Plan,
    roadmap: Roadmap,
    changes: Sequence[PlanChange],
    bank: Bank,
    by: str | None = None,
    at_review: bool = False,
) -> Plan:
    """The plan in the months of the new roadmap, everything else people stated as it was.

    A dropped action leaves the plan, and a milestone of a moved one moves with it.
    """
    steps = {s.action: s for s in roadmap.steps}
    gone = {c.action for c in changes if c.after is None}
    moved = {c.action: c.after for c in changes if c.after is not None}
    actions = [_moved(a, moved.get(a.id)) for a in plan.actions if a.id not in gone]
    known = {a.id for a in plan.actions}
    came = [_came(steps[c.action], bank) for c in changes if c.action not in known and c.action in steps]
    signed = [c.model_copy(update={"by": by, "at_review": at_review}) for c in changes]
    stay = {a.id for a in (*actions, *came)}
    kept = tuple(_without_gone(a, stay) for a in (*actions, *came))
    return plan.model_copy(update={"actions": kept, "changes": (*plan.changes, *signed)})


def _moved(action: PlannedAction, months: tuple[int, int] | None) -> PlannedAction:
    if months is None:
        return action
    by = months[0] - action.start_month
    last = months[1]
    milestones = tuple(
        m.model_copy(update={"month": min(last, max(1, m.month + by))}) if m.reached is None else m
        for m in action.milestones
    )
    return action.model_copy(
        update={"start_month": months[0], "finish_month": last, "milestones": milestones}
    )


def _came(step: Step, bank: Bank) -> PlannedAction:
    known = bank.action[step.action]
    days: dict[Role, float] = {known.role: sum(step.effort_days.values())}
    return PlannedAction(
        id=step.action,
        start_month=step.start_month,
        finish_month=step.finish_month,
        role=known.role,
        budget_keur=step.cost,
        effort_days=days,
        closes={q: known.closes[q] for q in step.closes if q in known.closes},
        needs=step.needs,
        pilot_of=step.pilot_of,
        key=known.mandatory,
    )


def _without_gone(action: PlannedAction, stay: set[str]) -> PlannedAction:
    """Waits only for what is still in the plan."""
    needs = tuple(n for n in action.needs if n in stay)
    pilot_of = action.pilot_of if action.pilot_of in stay else None
    return action.model_copy(update={"needs": needs, "pilot_of": pilot_of})
