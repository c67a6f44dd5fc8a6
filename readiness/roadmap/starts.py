"""What a schedule is: the month each chosen action starts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readiness.roadmap.task import Task

Starts = dict[str, int]
"""Action -> start month, counted from 1."""


def finish(task: Task, start: int) -> int:
    return task.ends[start]


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
