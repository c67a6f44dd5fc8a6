"""What a schedule is worth: readiness gained and buyers won, as the area over 24 months.

Worth per question comes from running the score again with that question proven at the level an action reaches
(`outlook`); here it is only added up, which a mean allows, so that thousands of schedules can be compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from readiness.roadmap.schedule import Starts, finish
from readiness.roadmap.task import MONTHS, Task

Pair = tuple[str, float]
"""A question and the level it is lifted to."""


@dataclass(frozen=True)
class BuyerAim:
    """A buyer not won yet: what must stand proven, and the points still missing to its cut-off."""

    id: str
    value: float
    must: Mapping[str, float]
    """Question -> level that must stand proven; only what does not stand yet."""
    missing: float
    """Points of expected score below the cut-off, 0 if none."""
    hopeless: bool = False
    """True where something blocks that no action can close."""


@dataclass(frozen=True)
class Outlook:
    """Points by (question, level): of the headline, and of each buyer's own score."""

    headline: Mapping[Pair, float]
    buyers: Mapping[str, Mapping[Pair, float]]
    aims: tuple[BuyerAim, ...]


@dataclass(frozen=True)
class Worth:
    """`objective` = mean over the months of points gained plus the value of buyers won; `late` counts months."""

    objective: float
    late: int
    missed: int
    unlocks: Mapping[str, int]


def worth(starts: Starts, tasks: Mapping[str, Task], outlook: Outlook) -> Worth:
    """Adds up a schedule. A question closed by several actions counts once, at the best level reached so far."""
    by_month: dict[int, list[Task]] = {}
    for action, start in starts.items():
        by_month.setdefault(finish(tasks[action], start), []).append(tasks[action])
    reached: dict[str, float] = {}
    gained = {aim.id: 0.0 for aim in outlook.aims}
    open_aims = [aim for aim in outlook.aims if not aim.hopeless]
    points = area = 0.0
    unlocks: dict[str, int] = {}
    for month in range(1, MONTHS + 1):
        for task in by_month.get(month, ()):
            for question, level in task.closes:
                before = reached.get(question)
                if before is not None and before >= level:
                    continue
                points += _step(outlook.headline, question, before, level)
                for aim in open_aims:
                    gained[aim.id] += _step(outlook.buyers[aim.id], question, before, level)
                reached[question] = level
        if month in by_month:
            for aim in open_aims:
                if aim.id not in unlocks and _won(aim, reached, gained[aim.id]):
                    unlocks[aim.id] = month
        area += points + sum(aim.value for aim in open_aims if aim.id in unlocks)
    late = missed = 0
    for task in tasks.values():
        if task.mandatory and task.id not in starts:
            missed += 1
        elif task.latest_finish is not None and task.id in starts:
            late += max(0, finish(task, starts[task.id]) - max(task.latest_finish, task.months))
    return Worth(area / MONTHS, late, missed, unlocks)


def _step(points: Mapping[Pair, float], question: str, before: float | None, level: float) -> float:
    return points.get((question, level), 0.0) - (
        0.0 if before is None else points.get((question, before), 0.0)
    )


def _won(aim: BuyerAim, reached: Mapping[str, float], gained: float) -> bool:
    return gained >= aim.missing and all(reached.get(q, -1.0) >= level for q, level in aim.must.items())
