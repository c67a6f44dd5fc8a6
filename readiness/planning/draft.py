"""A plan to start from: the optimiser's steps with what the catalogue knows, everything people must state left open."""

from __future__ import annotations

from math import ceil

from readiness.model.action import Action
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.model.plan import Plan, PlannedAction
from readiness.model.plan_log import Baseline, BaselineStep
from readiness.model.roadmap import Roadmap, Step


def drafted(roadmap: Roadmap, case: Case, bank: Bank) -> Plan:
    """The roadmap as a plan nobody has agreed yet; month 1 begins on the case's date."""
    planned = {step.action for step in roadmap.steps}
    return Plan(
        begins=case.on, actions=tuple(_action(s, bank.action[s.action], planned) for s in roadmap.steps)
    )


def _action(step: Step, known: Action, planned: set[str]) -> PlannedAction:
    return PlannedAction(
        id=step.action,
        start_month=step.start_month,
        finish_month=step.finish_month,
        role=known.role,
        budget_keur=step.cost,
        effort_days={known.role: sum(step.effort_days.values())},
        closes={q: known.closes[q] for q in step.closes},
        needs=tuple(n for n in step.needs if n in planned),
        pilot_of=step.pilot_of,
        key=known.mandatory,
    )


def catalogued(known: Action) -> PlannedAction:
    """An action no roadmap holds, from the first month on, with the catalogue's middle estimates."""
    return PlannedAction(
        id=known.id,
        start_month=1,
        finish_month=max(1, ceil(known.months.mid)),
        role=known.role,
        budget_keur=known.cost_keur.mid,
        effort_days={known.role: known.effort_days.mid},
        closes=dict(known.closes),
        needs=known.needs,
        pilot_of=known.pilot_of,
        key=known.mandatory,
    )


def published(plan: Plan, case: Case, by: str | None = None) -> Plan:
    """The plan with its present months, days and money kept as the next baseline."""
    steps = tuple(
        BaselineStep(
            action=a.id,
            start_month=a.start_month,
            finish_month=a.finish_month,
            effort_days=sum(a.effort_days.values()) if a.effort_days else None,
            cost_keur=a.budget_keur,
        )
        for a in plan.actions
    )
    version = max((b.version for b in plan.baselines), default=0) + 1
    kept = Baseline(version=version, on=case.on, by=by, steps=steps)
    return plan.model_copy(update={"baselines": (*plan.baselines, kept), "agreed": plan.agreed or case.on})
