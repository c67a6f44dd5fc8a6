"""What the optimiser plans with: the actions that can still help this firm, and the limits it must keep."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import ceil, inf

from readiness.buyer.considered import considered_buyers
from readiness.buyer.flip import fitting_actions
from readiness.buyer.standing import Standing
from readiness.model.action import Action, Range
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
    quick: bool = False
    """A quick win: small enough to count against the share kept for strategic work."""
    wanted: bool = False
    """Somebody said it must be in the plan."""
    rests: frozenset[int] = frozenset()
    """Months of the plan in which every step pauses."""

    @cached_property
    def days_a_month(self) -> float:
        """In each month it is worked on."""
        return self.days / self.months

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """The month it finishes, by the month it starts; a resting month is worked in by nobody."""
        working = [m for m in range(1, 2 * MONTHS + self.months + len(self.rests)) if m not in self.rests]
        ends, place = [0], 0
        for start in range(1, 2 * MONTHS):
            while working[place] < start:
                place += 1
            ends.append(working[place + self.months - 1])
        return tuple(ends)

    def worked(self, start: int) -> list[int]:
        """The months it is worked on if it starts then."""
        return [m for m in range(start, self.ends[start] + 1) if m not in self.rests]


@dataclass(frozen=True)
class Workload:
    """All tasks by id, the actions already done, and what the plan may use, with nothing left open."""

    tasks: Mapping[str, Task]
    done: tuple[str, ...]
    limits: Limits
    days: Mapping[str, tuple[float, ...]]
    """Days by role and month, months off counted in; place 0 is month 1."""
    ruled_out: Mapping[str, str | None]
    """Actions that could help, but somebody wants them out, or (with its id) one that they need."""


def middle(span: Range) -> float:
    return span.mid


def highest(span: Range) -> float:
    """What things cost if all goes badly."""
    return span.high


def lowest(span: Range) -> float:
    return span.low


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


def workload(standing: Standing, taken: Callable[[Range], float] = middle) -> Workload:
    """The actions that apply to this firm, split into done and still to do; `taken` picks from a range of effort."""
    case, reached = standing.case, reached_levels(standing)
    fitting = fitting_actions(standing)
    finished = {a.action for a in case.actuals if a.finished is not None}
    concerning = {s.question for s in standing.states if s.applies != "no"}
    done = {a.id for a in fitting if a.id in finished or _stands(a, reached, concerning)}
    out = {action for action, pin in case.limits.pins.items() if pin == "out"}
    open_actions = [a for a in fitting if a.id not in done and a.id not in out]
    known = {a.id for a in open_actions}
    limits = settled_limits(case.limits, standing.limits)
    resting = resting_months(limits, case.on)
    reachable = _reachable(open_actions, known, done)
    make = _Maker(standing.limits, limits, resting, case.on, taken, open_actions)
    return Workload(
        tasks={a.id: make.task(a) for a in reachable},
        done=tuple(sorted(done)),
        limits=limits,
        days=capacity(limits, resting),
        ruled_out=_ruled_out([a for a in fitting if a.id not in done], out, reachable, done),
    )


def settled_limits(stated: Limits, parameters: Mapping[str, float]) -> Limits:
    """The limits with the parameters' numbers where the firm gave none."""
    return stated.model_copy(
        update={
            "parallel_per_role": stated.parallel_per_role or int(parameters["roadmap.parallel_per_role"]),
            "strategic_share": parameters["roadmap.strategic_share"]
            if stated.strategic_share is None
            else stated.strategic_share,
        }
    )


def resting_months(limits: Limits, on: date) -> dict[int, float]:
    """Months of the plan in the peak season -> share of the days that is left; month 1 is the one `on` lies in."""
    return {
        month: limits.months_off_share
        for month in range(1, MONTHS + 1)
        if (on.month - 1 + month - 1) % 12 + 1 in limits.months_off
    }


def capacity(limits: Limits, resting: Mapping[int, float]) -> dict[str, tuple[float, ...]]:
    """Days by role and month; a month without a limit is infinite."""

    def days(role: str, month: int) -> float:
        stated = limits.days_in.get(role, {}).get(month, limits.days_per_month.get(role, inf))
        share = resting.get(month, 1.0)
        return stated * share if share else 0.0

    roles = dict.fromkeys((*limits.days_per_month, *limits.days_in))
    return {role: tuple(days(role, m) for m in range(1, MONTHS + 1)) for role in roles}


def _stands(action: Action, reached: Mapping[str, float], concerning: set[str]) -> bool:
    """Every question it closes that concerns this firm already stands at its level; an unknown one does not."""
    asked = {q: level for q, level in action.closes.items() if q in concerning}
    return bool(asked) and all(reached.get(q, -1.0) >= level for q, level in asked.items())


def _ruled_out(
    actions: Sequence[Action], out: set[str], reachable: Sequence[Action], done: set[str]
) -> dict[str, str | None]:
    """Only what a plan without these wishes could have held."""
    possible = _reachable(actions, {a.id for a in actions}, done)
    kept = {a.id for a in reachable}
    return {
        a.id: None if a.id in out else next(n for n in a.needs if n not in kept and n not in done)
        for a in possible
        if a.id not in kept
    }


def _reachable(actions: Sequence[Action], known: set[str], done: set[str]) -> list[Action]:
    """Without actions that need something which does not apply to this firm."""
    left = {a.id: a for a in actions}
    while True:
        lost = [a for a in left.values() if any(n not in left and n not in done for n in a.needs)]
        if not lost:
            return list(left.values())
        for action in lost:
            del left[action.id]


@dataclass(frozen=True)
class _Maker:
    """What all tasks of one firm share."""

    parameters: Mapping[str, float]
    limits: Limits
    resting: Mapping[int, float]
    on: date
    taken: Callable[[Range], float]
    actions: Sequence[Action]

    def task(self, action: Action) -> Task:
        known = {a.id for a in self.actions}
        pilots = {a.id for a in self.actions if a.pilot_of == action.id}
        days, cost = self.taken(action.effort_days), self.taken(action.cost_keur)
        months = max(1, ceil(self.taken(action.months)))
        return Task(
            id=action.id,
            role=action.role,
            months=months,
            days=days,
            cost=cost,
            needs=tuple((n, 2 if n in pilots else 1) for n in action.needs if n in known),
            done_needs=tuple(n for n in action.needs if n not in known),
            pilot_of=action.pilot_of if action.pilot_of in known else None,
            mandatory=action.mandatory,
            latest_finish=None if action.deadline is None else _months_until(self.on, action.deadline),
            closes=tuple(action.closes.items()),
            quick=self._quick(action),
            wanted=self.limits.pins.get(action.id, "out") != "out" or action.id in self.limits.key_actions,
            rests=frozenset(m for m, share in self.resting.items() if not share),
        )

    def _quick(self, action: Action) -> bool:
        """By the middle of its ranges, so that it does not depend on how things turn out."""
        return (
            action.effort_days.mid <= self.parameters["roadmap.quick_days"]
            and action.cost_keur.mid <= self.parameters["roadmap.quick_keur"]
            and action.months.mid <= self.parameters["roadmap.quick_months"]
        )


def _months_until(on: date, deadline: date) -> int:
    """The last whole month of the plan before the deadline; month 1 begins on the case's date."""
    months = (deadline.year - on.year) * 12 + deadline.month - on.month - (deadline.day < on.day)
    return max(0, months)
