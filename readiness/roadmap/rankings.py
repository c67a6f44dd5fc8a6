"""The two usual rankings, as workshops end with them, and the cheapest way to each buyer."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.roadmap.objective import Outlook
from readiness.roadmap.task import Task


def simple_worth(task: Task, outlook: Outlook) -> float:
    """Points an action brings by itself: the headline plus what it adds to the buyers still to be won."""
    own = sum(outlook.headline.get(pair, 0.0) for pair in task.closes)
    return own + sum(
        aim.value * sum(q in aim.must for q, _ in task.closes) / max(1, len(aim.must)) for aim in outlook.aims
    )


def by_impact(tasks: Mapping[str, Task], outlook: Outlook) -> list[str]:
    """Mandatory first, then by gain: the list most workshops end with."""
    return sorted(
        tasks,
        key=lambda a: (
            not (tasks[a].mandatory or tasks[a].wanted),
            due(tasks[a]),
            -simple_worth(tasks[a], outlook),
            a,
        ),
    )


def by_ratio(tasks: Mapping[str, Task], outlook: Outlook) -> list[str]:
    """Mandatory first, then by gain per person-day and thousand of cost: the impact-effort matrix."""
    return sorted(
        tasks,
        key=lambda a: (
            not (tasks[a].mandatory or tasks[a].wanted),
            due(tasks[a]),
            -_ratio(tasks[a], outlook),
            a,
        ),
    )


def _ratio(task: Task, outlook: Outlook) -> float:
    return simple_worth(task, outlook) / (task.days + task.cost + 1)


def due(task: Task) -> float:
    return float("inf") if task.latest_finish is None else task.latest_finish


def bundles(tasks: Mapping[str, Task], outlook: Outlook) -> dict[str, tuple[str, ...]]:
    """Buyer -> the cheapest action for each thing it still asks for; buyers nobody can win are left out."""
    found: dict[str, tuple[str, ...]] = {}
    for aim in outlook.aims:
        if aim.hopeless:
            continue
        chosen: dict[str, None] = {}
        for question, level in aim.must.items():
            fits = [t for t in tasks.values() if dict(t.closes).get(question, -1.0) >= level]
            if fits:
                chosen[min(fits, key=lambda t: (t.days + t.cost, t.id)).id] = None
        found[aim.id] = tuple(chosen)
    return found
