"""What the optimiser plans with: the actions that can still help this firm, and the limits it must keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import ceil

from readiness.buyer.considered import considered_buyers
from readiness.buyer.flip import fitting_actions
from readiness.buyer.standing import Standing
from readiness.model.action import Action
from readiness.model.case import Limits
from readiness.model.roadmap import HORIZONS, Horizon

MONTHS = 24
HORIZON_END: dict[Horizon, int] = {"0-6": 6, "6-12": 12, "12+": MONTHS}


def horizon_of(month: int) -> Horizon:
    """The horizon a month (counted from 1) lies in."""
    return next(h for h in HORIZONS if month <= HORIZON_END[h])


@dataclass(frozen=True)
class Task:
    """One action as the scheduler sees it. `needs` holds only actions still to be done, with their lag in months.

    A lag of 1 means "starts in a later month than the other finishes"; after a pilot it is 2, which leaves one
    whole month to review it.
    """

    id: str
    role: str
    months: int
    days: float
    cost: float
    needs: tuple[tuple[str, int], ...]
    done_needs: tuple[str, ...]
    """What it needed and already stands."""
    pilot_of: str | None
    mandatory: bool
    latest_finish: int | None
    closes: tuple[tuple[str, float], ...]

    @cached_property
    def days_a_month(self) -> float:
        return self.days / self.months


@dataclass(frozen=True)
class Workload:
    """All tasks by id, the actions already done, and what the plan may use."""

    tasks: Mapping[str, Task]
    done: tuple[str, ...]
    limits: Limits


def reached_levels(standing: Standing) -> dict[str, float]:
    """Where each question stands today: what is proven, else what is claimed; unknown questions are absent.

    A question some buyer holds as a gate stands only by proof: for that buyer a claim opens nothing.
    """
    gates = {g.question for b in considered_buyers(standing.bank, standing.case) for g in b.gates}
    levels: dict[str, float] = {}
    for state in standing.states:
        level = state.claimed if state.proven is None and state.question not in gates else state.proven
        if level is not None:
            levels[state.question] = level
    return levels


def workload(standing: Standing) -> Workload:
    """The actions that apply to this firm, split into done and still to do."""
    case, reached = standing.case, reached_levels(standing)
    fitting = fitting_actions(standing)
    finished = {a.action for a in case.actuals if a.finished is not None}
    done = {a.id for a in fitting if a.id in finished or _stands(a, reached)}
    open_actions = [a for a in fitting if a.id not in done]
    known = {a.id for a in open_actions}
    tasks = {a.id: _task(a, known, open_actions, case.on) for a in _reachable(open_actions, known, done)}
    return Workload(tasks, tuple(sorted(done)), case.limits)


def _stands(action: Action, reached: Mapping[str, float]) -> bool:
    """Every question it closes already stands at its level; an unknown one does not."""
    return bool(action.closes) and all(reached.get(q, -1.0) >= level for q, level in action.closes.items())


def _reachable(actions: Sequence[Action], known: set[str], done: set[str]) -> list[Action]:
    """Without actions that need something which does not apply to this firm."""
    left = {a.id: a for a in actions}
    while True:
        lost = [a for a in left.values() if any(n not in left and n not in done for n in a.needs)]
        if not lost:
            return list(left.values())
        for action in lost:
            del left[action.id]


def _task(action: Action, known: set[str], actions: Sequence[Action], on: date) -> Task:
    pilots = {a.id for a in actions if a.pilot_of == action.id}
    return Task(
        id=action.id,
        role=action.role,
        months=max(1, ceil(action.months.mid)),
        days=action.effort_days.mid,
        cost=action.cost_keur.mid,
        needs=tuple((n, 2 if n in pilots else 1) for n in action.needs if n in known),
        done_needs=tuple(n for n in action.needs if n not in known),
        pilot_of=action.pilot_of if action.pilot_of in known else None,
        mandatory=action.mandatory,
        latest_finish=None if action.deadline is None else _months_until(on, action.deadline),
        closes=tuple(action.closes.items()),
    )


def _months_until(on: date, deadline: date) -> int:
    """The last whole month of the plan before the deadline; month 1 begins on the case's date."""
    months = (deadline.year - on.year) * 12 + deadline.month - on.month - (deadline.day < on.day)
    return max(0, months)
