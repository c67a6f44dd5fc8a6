"""A rule of plan health: an id, and a function from a plan and its circumstances to the places that break it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from readiness.model.bank import Bank
from readiness.model.case import Case, Limits
from readiness.model.place import Param
from readiness.model.plan import Objective, Plan, PlannedAction
from readiness.model.roadmap import LintHit


@dataclass(frozen=True)
class Circumstances:
    """What a plan is held against. `done`: actions that need no place in the plan because they already stand."""

    bank: Bank
    limits: Limits
    parameters: Mapping[str, float]
    on: date
    done: frozenset[str] = frozenset()

    @classmethod
    def of(cls, bank: Bank, case: Case, done: frozenset[str] = frozenset()) -> Circumstances:
        finished = {a.action for a in case.actuals if a.finished is not None}
        return cls(bank, case.limits, bank.limits(case.on), case.on, done | finished)

    def most(self, name: str) -> float:
        """A threshold of plan health."""
        return self.parameters[f"plan_health.{name}"]


Hits = Iterator[LintHit]


@dataclass(frozen=True)
class HealthRule:
    id: str
    hits: Callable[[Plan, Circumstances], Hits]


def live(plan: Plan) -> tuple[PlannedAction, ...]:
    """Actions still to be carried out; what is done or stopped can no longer fail."""
    return tuple(a for a in plan.actions if a.status in ("open", "running"))


def fulfilled(plan: Plan, around: Circumstances) -> frozenset[str]:
    """Actions that are done, in the plan or before it."""
    return around.done | {a.id for a in plan.actions if a.status == "done"}


def names(people: tuple[str, ...]) -> tuple[str, ...]:
    """Each person once; a blank is nobody."""
    return tuple(dict.fromkeys(p.strip() for p in people if p.strip()))


def said(text: str | None) -> bool:
    return text is not None and bool(text.strip())


def of_action(how: str, action: PlannedAction, **params: Param) -> LintHit:
    return LintHit(how=how, kind="action", id=action.id, name=action.title, params=params)


def of_objective(how: str, objective: Objective, **params: Param) -> LintHit:
    return LintHit(how=how, kind="objective", id=objective.id, name=objective.title, params=params)


def of_plan(how: str) -> LintHit:
    return LintHit(how=how, kind="plan")
