"""Which actions, and when: simulated annealing over priority lists, the same result for the same seed and count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from random import Random

from readiness.model.case import Limits
from readiness.roadmap.objective import Outlook, Worth, worth
from readiness.roadmap.schedule import Starts, schedule
from readiness.roadmap.task import Task

HEAT = 0.3
"""Starting temperature in points of the objective; it falls in a straight line to nearly zero."""
COLD = 1e-3


@dataclass(frozen=True)
class Wish:
    """How hard the search tries and what it avoids; all from the parameters in force."""

    iterations: int
    seed: int
    late_penalty: float
    """Points lost per month that a duty by law is late."""
    missed_penalty: float
    """Points lost per mandatory action left out."""


@dataclass(frozen=True)
class Found:
    starts: Starts
    worth: Worth


def simple_worth(task: Task, outlook: Outlook) -> float:
    """Points an action brings by itself: the headline plus what it adds to the buyers still to be won."""
    own = sum(outlook.headline.get(pair, 0.0) for pair in task.closes)
    return own + sum(
        aim.value * sum(q in aim.must for q, _ in task.closes) / max(1, len(aim.must)) for aim in outlook.aims
    )


def by_impact(tasks: Mapping[str, Task], outlook: Outlook) -> list[str]:
    """Mandatory first, then by gain: the list most workshops end with."""
    return sorted(
        tasks, key=lambda a: (not tasks[a].mandatory, _due(tasks[a]), -simple_worth(tasks[a], outlook), a)
    )


def by_ratio(tasks: Mapping[str, Task], outlook: Outlook) -> list[str]:
    """Mandatory first, then by gain per person-day and thousand of cost: the impact-effort matrix."""

    def ratio(task: Task) -> float:
        return simple_worth(task, outlook) / (task.days + task.cost + 1)

    return sorted(tasks, key=lambda a: (not tasks[a].mandatory, _due(tasks[a]), -ratio(tasks[a]), a))


def _due(task: Task) -> float:
    return float("inf") if task.latest_finish is None else task.latest_finish


def search(tasks: Mapping[str, Task], limits: Limits, outlook: Outlook, wish: Wish) -> Found:
    """The best schedule seen from both rankings as starting points."""

    def value(found: Found) -> float:
        w = found.worth
        return w.objective - wish.late_penalty * w.late - wish.missed_penalty * w.missed

    def at(order: Sequence[str]) -> Found:
        starts = schedule(order, tasks, limits)
        return Found(starts, worth(starts, tasks, outlook))

    starting = (by_ratio(tasks, outlook), by_impact(tasks, outlook))
    order = max(starting, key=lambda o: value(at(o)))
    here = best = at(order)
    chance = Random(wish.seed)
    for turn in range(wish.iterations if len(tasks) > 1 else 0):
        moved = _moved(order, chance)
        there = at(moved)
        heat = max(HEAT * (1 - turn / wish.iterations), COLD)
        climb = value(there) - value(here)
        if climb >= 0 or chance.random() < exp(climb / heat):
            order, here = moved, there
        if value(there) > value(best):
            best = there
    return best


def _moved(order: Sequence[str], chance: Random) -> list[str]:
    """One action taken out and put back elsewhere, near its old place more often than far from it."""
    moved = list(order)
    action = moved.pop(origin := chance.randrange(len(moved)))
    target = round(chance.gauss(origin, len(order) / 4))
    moved.insert(min(max(target, 0), len(moved)), action)
    return moved
