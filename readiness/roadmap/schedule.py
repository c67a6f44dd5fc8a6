"""From a priority list to a schedule: each action as early as needs, capacity, budget and parallel limit allow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import inf

from readiness.model.case import Limits
from readiness.model.roadmap import HORIZONS
from readiness.roadmap.task import HORIZON_END, MONTHS, Task, horizon_of

Starts = dict[str, int]
"""Action -> start month, counted from 1."""

ROUNDING = 1e-9
HORIZON = tuple(horizon_of(max(1, month)) for month in range(MONTHS + 1))
"""Horizon by month."""


class _Room:
    """What is still free, month by month; lives only while one schedule is built."""

    def __init__(self, limits: Limits) -> None:
        self.free = {role: [n] * (MONTHS + 1) for role, n in limits.days_per_month.items()}
        self.parallel = [limits.parallel] * (MONTHS + 1)
        self.budget = {h: inf if (left := limits.budget.get(h)) is None else left for h in HORIZONS}

    def first_start(self, task: Task, start: int) -> int | None:
        """The earliest month from `start` on in which the whole task fits; None if there is none."""
        need, parallel = task.days_a_month - ROUNDING, self.parallel
        pools = self._pools(task)
        while start + task.months - 1 <= MONTHS:
            month = start + task.months - 1
            while month >= start and parallel[month] and all(pool[month] >= need for pool in pools):
                month -= 1
            if month >= start:
                start = month + 1
            elif task.cost <= self.budget[HORIZON[start]] + ROUNDING:
                return start
            else:
                start = HORIZON_END[HORIZON[start]] + 1
        return None

    def take(self, task: Task, start: int) -> None:
        self.budget[HORIZON[start]] -= task.cost
        need, pools = task.days_a_month, self._pools(task)
        for month in range(start, start + task.months):
            self.parallel[month] -= 1
            for pool in pools:
                pool[month] -= need

    def _pools(self, task: Task) -> list[list[float]]:
        return [pool for role in ("all", task.role) if (pool := self.free.get(role)) is not None]


def schedule(order: Iterable[str], tasks: Mapping[str, Task], limits: Limits) -> Starts:
    """Places tasks in this order, the ones they need first; a task that does not fit is left out.

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
    start: int | None = 1
    for need, lag in task.needs:
        if not _place(need, tasks, room, starts, hopeless):
            start = None
            break
        start = max(start or 1, finish(tasks[need], starts[need]) + lag)
    if start is not None:
        start = room.first_start(task, start)
    if start is None:
        hopeless.add(wanted)
        return False
    room.take(task, start)
    starts[wanted] = start
    return True


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
