"""What a room agreed becomes part of the case's plan: exactly what was said, and nothing that was not.

Actions that stand are taken from the plan, else from the roadmap, else from the catalogue. Whatever nobody named keeps
what the plan says already; in a new plan it is open, and plan health says so. So it does of an action that is needed
first and does not stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from readiness.model.agreement import Agreement
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.kpi import KpiLibrary
from readiness.model.plan import Objective, Person, Plan, PlannedAction
from readiness.model.roadmap import Roadmap
from readiness.model.room import Room
from readiness.planning.draft import catalogued, drafted, published
from readiness.planning.edits import noted, with_action
from readiness.planning.goals import Say, objective_of
from readiness.planning.months import month_of
from readiness.rooms.agreements import QUARTER


@dataclass(frozen=True)
class Sources:
    """Where months, means and words of an action come from that the plan does not hold yet."""

    case: Case
    bank: Bank
    roadmap: Roadmap
    library: KpiLibrary
    say: Say


def into_plan(room: Room, sources: Sources, on: date, by: str | None) -> Plan:
    """The first plan holds what stands and nothing else, and is published; a plan that is there is changed and logs it."""
    before = sources.case.plan
    plan = before or Plan(begins=sources.case.on)
    for found in room.agreements:
        action = _told(found, _known(found, plan, sources), plan.begins)
        plan = _with_goal(with_action(plan, action), found, sources)
        plan = plan.model_copy(update={"people": _people(plan, found)})
    plan = plan.model_copy(update={"lead": room.plan_lead or plan.lead})
    if before is None or before.agreed is None:
        return published(plan, sources.case, by)
    return noted(before, plan, on, by, note=room.title)


def objective_id(found: Agreement) -> str | None:
    """One target an action, so that a second agreement on it replaces the first."""
    return f"{found.action}:{found.goal.kpi}" if found.goal else None


def _known(found: Agreement, plan: Plan, sources: Sources) -> PlannedAction:
    planned = {a.id: a for a in drafted(sources.roadmap, sources.case, sources.bank).actions}
    planned |= {a.id: a for a in plan.actions}
    if found.action in planned:
        return planned[found.action]
    known = sources.bank.action.get(found.action)
    if known is not None:
        return catalogued(known)
    role = found.role or "management"
    return PlannedAction(id=found.action, title=found.action, start_month=1, finish_month=QUARTER, role=role)


def _told(found: Agreement, action: PlannedAction, begins: date) -> PlannedAction:
    start, finish = _months(found, action, begins)
    target, served = objective_id(found), action.serves
    if target is not None:
        served = (*(o for o in served if not o.startswith(f"{found.action}:")), target)
    raci = action.raci.model_copy(update={"accountable": (found.owner,)}) if found.owner else action.raci
    return action.model_copy(
        update={
            "start_month": start,
            "finish_month": finish,
            "role": found.role or action.role,
            "raci": raci,
            "proof": found.proof or action.proof,
            "safeguards": found.safeguards or action.safeguards,
            "serves": served,
        }
    )


def _months(found: Agreement, action: PlannedAction, begins: date) -> tuple[int, int]:
    """As planned where that ends in the agreed quarter; else as long as planned, to the quarter's last month."""
    if found.due is None:
        return action.start_month, action.finish_month
    last = max(1, month_of(begins, found.due))
    if last - QUARTER < action.finish_month <= last:
        return action.start_month, action.finish_month
    return max(1, last - (action.finish_month - action.start_month)), last


def _with_goal(plan: Plan, found: Agreement, sources: Sources) -> Plan:
    ident, goal = objective_id(found), found.goal
    if ident is None or goal is None:
        return plan
    before = next((o for o in plan.objectives if o.id == ident), None)
    start = before or _objective(goal.kpi, ident, sources)
    stated = {"baseline": goal.baseline, "target": goal.target, "due": found.due, "owner": found.owner}
    objective = start.model_copy(update={k: v for k, v in stated.items() if v is not None})
    rest = tuple(o for o in plan.objectives if not o.id.startswith(f"{found.action}:"))
    return plan.model_copy(update={"objectives": (*rest, objective)})


def _objective(kpi: str, ident: str, sources: Sources) -> Objective:
    return objective_of(sources.library.kpi(kpi), ident, sources.say)


def _people(plan: Plan, found: Agreement) -> tuple[Person, ...]:
    if found.owner is None or found.owner in {p.name for p in plan.people}:
        return plan.people
    return (*plan.people, Person(name=found.owner, role=found.role))
