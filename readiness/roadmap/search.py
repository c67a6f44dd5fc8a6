"""Which actions, and when: simulated annealing over priority lists, the same result for the same seed and count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from math import exp
from random import Random

from readiness.model.case import Limits
from readiness.roadmap.objective import Outlook, Valuer, Worth
from readiness.roadmap.schedule import Starts, schedule
from readiness.roadmap.task import Task

HEAT = 0.15
"""Starting temperature in points of the objective; it falls in a straight line to nearly zero."""
COLD = 1e-3
TOGETHER = 0.15
"""How often a buyer's whole bundle moves at once."""
NEAR = 0.2
"""Standard deviation of a move, as a share of the list."""
TRIED_TOGETHER = 2
"""All orders of so many buyers are tried as starting points; of more, only the catalogue's."""


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

    return sorted(
        tasks, key=lambda a: (not tasks[a].mandatory, _due(tasks[a]), -_ratio(tasks[a], outlook), a)
    )


def _ratio(task: Task, outlook: Outlook) -> float:
    return simple_worth(task, outlook) / (task.days + task.cost + 1)


def _due(task: Task) -> float:
    return float("inf") if task.latest_finish is None else task.latest_finish


def search(tasks: Mapping[str, Task], limits: Limits, outlook: Outlook, wish: Wish) -> Found:
    """The best schedule seen, from both rankings and from lists that win buyers first as starting points."""

    def value(found: Found) -> float:
        w = found.worth
        return w.objective - wish.late_penalty * w.late - wish.missed_penalty * w.missed

    def at(order: Sequence[str]) -> Found:
        starts = schedule(order, tasks, limits)
        return Found(starts, valuer.worth(starts))

    valuer = Valuer(tasks, outlook)

    groups = tuple(bundles(tasks, outlook).values())
    order = max(_starting_orders(tasks, outlook, groups), key=lambda o: value(at(o)))
    here = best = at(order)
    chance = Random(wish.seed)
    for turn in range(wish.iterations if len(tasks) > 1 else 0):
        moved = _moved(order, groups, chance)
        there = at(moved)
        heat = max(HEAT * (1 - turn / wish.iterations), COLD)
        climb = value(there) - value(here)
        if climb >= 0 or chance.random() < exp(climb / heat):
            order, here = moved, there
        if value(there) > value(best):
            best = there
    return best


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


def _starting_orders(
    tasks: Mapping[str, Task], outlook: Outlook, groups: Sequence[Sequence[str]]
) -> Iterator[list[str]]:
    """The rankings; and with duties by law first, behind the bundles of no buyer, one, two, and all of them."""
    yield by_ratio(tasks, outlook)
    yield by_impact(tasks, outlook)
    duties = sorted(
        (t.id for t in tasks.values() if t.latest_finish is not None), key=lambda a: (_due(tasks[a]), a)
    )
    freely = sorted(tasks, key=lambda a: (-_ratio(tasks[a], outlook), a))
    for many in range(len(groups) + 1):
        for chosen in permutations(groups, many) if many <= TRIED_TOGETHER else [groups[:many]]:
            yield list(dict.fromkeys((*duties, *(a for group in chosen for a in group), *freely)))


def _moved(order: Sequence[str], groups: Sequence[Sequence[str]], chance: Random) -> list[str]:
    """One action put elsewhere, most often near its old place; now and then all that wins a buyer moves together."""
    if groups and chance.random() < TOGETHER:
        group = list(chance.choice(groups))
        rest = [a for a in order if a not in set(group)]
        place = int(len(rest) * chance.random() ** 2)
        return [*rest[:place], *group, *rest[place:]]
    moved = list(order)
    action = moved.pop(origin := chance.randrange(len(moved)))
    target = round(chance.gauss(origin, len(order) * NEAR))
    moved.insert(min(max(target, 0), len(moved)), action)
    return moved
