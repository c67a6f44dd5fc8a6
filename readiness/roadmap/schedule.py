"""From a priority list to a schedule: each action as early as needs, capacity, budget and parallel limit allow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from readiness.model.case import Limits
from readiness.roadmap.task import MONTHS, Task, horizon_of

Starts = dict[str, int]
"""Action -> start month, counted from 1."""

ROUNDING = 1e-9


class _Room:
    """What is still free, month by month; lives only while one schedule is built."""

    def __init__(self, limits: Limits) -> None:
        self.days = {role: [n] * (MONTHS + 1) for role, n in limits.days_per_month.items()}
        self.parallel = [limits.parallel] * (MONTHS + 1)
        self.budget = dict(limits.budget)

    def affords(self, task: Task, start: int) -> bool:
        left = self.budget.get(horizon_of(start))
        return left is None or task.cost <= left + ROUNDING

    def first_obstacle(self, task: Task, start: int) -> int | None:
        """The last month in which the task does not fit if it starts here; None if it fits."""
        need = task.days_a_month - ROUNDING
        pools = [pool for role in ("all", task.role) if (pool := self.days.get(role)) is not None]
        for month in range(start + task.months - 1, start - 1, -1):
            if self.parallel[month] < 1 or any(pool[month] < need for pool in pools):
                return month
        return None

    def take(self, task: Task, start: int) -> None:
        left = self.budget.get(horizon_of(start))
        if left is not None:
            self.budget[horizon_of(start)] = left - task.cost
        pools = [pool for role in ("all", task.role) if (pool := self.days.get(role)) is not None]
        for month in range(start, start + task.months):
            self.parallel[month] -= 1
            for pool in pools:
                pool[month] -= task.days_a_month


def schedule(order: Iterable[str], tasks: Mapping[str, Task], limits: Limits) -> Starts:
    """Places tasks in this order, the ones they need first; a task that does not fit is left out with its need chain.

    Serial schedule generation (Kelley 1963), deterministic.
    """
    room, starts = _Room(limits), Starts()
    hopeless: set[str] = set()
    for wanted in order:
        _place(wanted, tasks, room, starts, hopeless)
    return starts


def _place(wanted: str, tasks: Mapping[str, Task], room: _Room, starts: Starts, hopeless: set[str]) -> bool:
    if wanted in starts:
        return True
    if wanted in hopeless:
        return False
    task = tasks[wanted]
    fits = all(_place(need, tasks, room, starts, hopeless) for need, _ in task.needs)
    start = _first_month(task, tasks, room, starts) if fits else None
    if start is None:
        hopeless.add(wanted)
        return False
    room.take(task, start)
    starts[wanted] = start
    return True


def _first_month(task: Task, tasks: Mapping[str, Task], room: _Room, starts: Starts) -> int | None:
    start = max((starts[n] + tasks[n].months - 1 + lag for n, lag in task.needs), default=1)
    while start + task.months - 1 <= MONTHS:
        obstacle = room.first_obstacle(task, start)
        if obstacle is not None:
            start = obstacle + 1
        elif room.affords(task, start):
            return start
        else:
            start += 1
    return None


def finish(task: Task, start: int) -> int:
    return start + task.months - 1


def without(starts: Starts, dropped: str, tasks: Mapping[str, Task]) -> Starts:
    """The schedule without one action and everything that needs it; the others keep their months."""
    gone = {dropped}
    for action in in_order(starts, tasks):
        if any(need in gone for need, _ in tasks[action].needs):
            gone.add(action)
    return {a: s for a, s in starts.items() if a not in gone}


def in_order(starts: Starts, tasks: Mapping[str, Task]) -> Sequence[str]:
    """By start, then finish, then id: every action after the ones it needs."""
    return sorted(starts, key=lambda a: (starts[a], finish(tasks[a], starts[a]), a))
