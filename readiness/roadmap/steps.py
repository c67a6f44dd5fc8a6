"""The rows of a roadmap: its steps, sums by horizon, limits, the curve, and the month each buyer turns to yes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from readiness.buyer.considered import considered_buyers
from readiness.buyer.flip import achieved_by
from readiness.buyer.standing import Standing
from readiness.model.case import Limits, PinnedStart
from readiness.model.roadmap import HORIZONS, Horizon, HorizonSum, PlanLimits, Step, Unlock
from readiness.roadmap.objective import Valuer
from readiness.roadmap.packing import Packer
from readiness.roadmap.starts import Starts, finish, in_order, without
from readiness.roadmap.task import HORIZON_END, MONTHS, Task, Workload, horizon_of


@dataclass(frozen=True)
class Chosen:
    """A schedule with everything needed to tell about it."""

    standing: Standing
    work: Workload
    valuer: Valuer
    packer: Packer
    starts: Starts

    @property
    def tasks(self) -> Mapping[str, Task]:
        return self.valuer.tasks

    @cached_property
    def placed(self) -> tuple[tuple[int, int], ...]:
        """(Number of the task, start), as the room counts them."""
        places = {action: i for i, action in enumerate(self.tasks)}
        return tuple((places[action], start) for action, start in self.starts.items())

    @cached_property
    def left(self) -> int:
        """What the plan leaves free."""
        return self.packer.room.left(self.placed)


def steps(chosen: Chosen, certain: frozenset[str]) -> tuple[Step, ...]:
    """`certain`: actions chosen in every case."""
    order = in_order(chosen.starts, chosen.tasks)
    losses = _losses(chosen)
    value = chosen.valuer.worth(chosen.starts).objective
    return tuple(_step(a, chosen, value, losses[a], a in certain) for a in order)


def _step(action: str, chosen: Chosen, value: float, moved_up: float, certain: bool) -> Step:
    task, start, tasks = chosen.tasks[action], chosen.starts[action], chosen.tasks
    end = finish(task, start)
    rest = without(chosen.starts, action, tasks)
    gain = value - chosen.valuer.worth(rest).objective
    return Step(
        action=action,
        start_month=start,
        finish_month=end,
        horizon=horizon_of(end),
        owner_role=task.role,
        effort_days={task.role: task.days},
        cost=task.cost,
        needs=tuple(sorted((*(need for need, _ in task.needs), *task.done_needs))),
        pilot_of=task.pilot_of if task.pilot_of in chosen.starts else None,
        closes=tuple(question for question, _ in task.closes),
        gain=gain,
        loss=max(0.0, min(gain, moved_up)),
        falls_with=tuple(a for a in in_order(chosen.starts, tasks) if a not in rest and a != action),
        no_regret=certain,
        mandatory=task.mandatory,
        quick_win=task.quick,
        deadline_month=task.latest_finish,
        months_late=0 if task.latest_finish is None else max(0, end - task.latest_finish),
    )


def _losses(chosen: Chosen) -> dict[str, float]:
    """What the plan is worth less if a step is forbidden and the rest, in the same order, moves up."""
    names = list(chosen.tasks)
    place = {action: i for i, action in enumerate(names)}
    settled = chosen.packer.settled.starts
    order = [place[a] for a in in_order(chosen.starts, chosen.tasks) if place[a] not in settled]
    value = chosen.valuer.worth(chosen.starts).objective
    found = {}
    for action in chosen.starts:
        fall = set(chosen.starts) - set(without(chosen.starts, action, chosen.tasks))
        if fall & {names[i] for i in settled}:
            found[action] = float("inf")
            continue
        kept = chosen.packer.pack([i for i in order if names[i] not in fall])
        rest = {a: kept.starts[place[a]] for a in chosen.starts if kept.starts[place[a]] > 0}
        found[action] = value - chosen.valuer.worth(rest).objective
    return found


def sums(chosen: Chosen, curve: tuple[float, ...]) -> tuple[HorizonSum, ...]:
    return tuple(_sum(h, chosen.starts, chosen.tasks, curve) for h in HORIZONS)


def _sum(horizon: Horizon, starts: Starts, tasks: Mapping[str, Task], curve: tuple[float, ...]) -> HorizonSum:
    """Effort by month worked, cost by the month of the start."""
    days = sum(
        tasks[a].days_a_month
        for a, start in starts.items()
        for month in tasks[a].worked(start)
        if horizon_of(month) == horizon
    )
    cost = sum(tasks[a].cost for a, start in starts.items() if horizon_of(start) == horizon)
    return HorizonSum(id=horizon, effort_days=days, cost=cost, score_after=curve[HORIZON_END[horizon]])


def by_month(chosen: Chosen) -> tuple[Standing, ...]:
    """The firm at the end of months 0..24, if every step finished by then has proven its level."""
    found = [chosen.standing]
    for month in range(1, MONTHS + 1):
        done = [a for a, s in chosen.starts.items() if finish(chosen.tasks[a], s) <= month]
        new = [a for a in done if finish(chosen.tasks[a], chosen.starts[a]) == month]
        bank = chosen.standing.bank
        found.append(chosen.standing.under(achieved_by(bank.action[a] for a in done)) if new else found[-1])
    return tuple(found)


def unlocks(chosen: Chosen, months: tuple[Standing, ...]) -> tuple[Unlock, ...]:
    """The month in which each buyer not won today turns to yes, by judging the firm again month by month."""
    standing = chosen.standing
    waiting = [
        b.id
        for b in considered_buyers(standing.bank, standing.case)
        if standing.verdict(b.id) != "shortlisted"
    ]
    found: dict[str, int] = {}
    for month in range(1, MONTHS + 1):
        if months[month] is not months[month - 1]:
            for buyer in waiting:
                if buyer not in found and months[month].verdict(buyer) == "shortlisted":
                    found[buyer] = month
    return tuple(Unlock(buyer=buyer, month=found.get(buyer)) for buyer in waiting)


def plan_limits(work: Workload) -> PlanLimits:
    limits: Limits = work.limits
    rests = {m for t in work.tasks.values() for m in t.rests}
    return PlanLimits(
        months=MONTHS,
        days_per_month=dict(limits.days_per_month),
        budget={h: limits.budget.get(h) for h in HORIZONS},
        parallel=limits.parallel,
        parallel_per_role=limits.parallel_per_role,
        capacity={
            role: tuple(None if d == float("inf") else d for d in days) for role, days in work.days.items()
        },
        resting=tuple(sorted(rests)),
        strategic_share=limits.strategic_share or 0.0,
        key_actions=limits.key_actions,
        pins={a: pin.start if isinstance(pin, PinnedStart) else pin for a, pin in limits.pins.items()},
    )
