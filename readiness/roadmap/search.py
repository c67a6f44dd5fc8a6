"""Which actions, and when: simulated annealing over priority lists, the same result for the same seed and count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp
from random import Random

from readiness.model.case import Limits
from readiness.roadmap.appraisal import Penalties, appraise
from readiness.roadmap.objective import Outlook, Valuer, Worth
from readiness.roadmap.openings import openings
from readiness.roadmap.packing import Packed, Packer
from readiness.roadmap.rankings import bundles, by_impact, by_ratio, due
from readiness.roadmap.room import furnish
from readiness.roadmap.schedule import named
from readiness.roadmap.settle import Unkept, settle
from readiness.roadmap.starts import Starts, in_order
from readiness.roadmap.task import Task

HEAT = 0.002
"""Starting temperature as a share of the value at the start; it falls to nothing with the square of the time left."""
TOGETHER = 0.08
"""How often a buyer's whole bundle moves at once."""
LEFT_OUT = 0.08
"""How often a task that is left out moves towards the front."""
LOOKED_AT = 8
"""Tasks drawn at most to find one that is left out."""
NEAR = 0.5
"""Standard deviation of any other move, as a share of the list."""
NO_HEAT = 1e-9


@dataclass(frozen=True)
class Effort:
    """How hard the search tries and what it avoids; all from the parameters in force."""

    iterations: int
    seed: int
    penalties: Penalties


@dataclass(frozen=True)
class Found:
    """`packer`: what the schedules were made with; `unkept`: what somebody settled and the limits do not allow."""

    starts: Starts
    worth: Worth
    packer: Packer
    unkept: tuple[Unkept, ...] = ()


def search(
    tasks: Mapping[str, Task],
    limits: Limits,
    outlook: Outlook,
    effort: Effort,
    days: Mapping[str, Sequence[float]] | None = None,
    also: Iterable[Starts] = (),
) -> Found:
    """The best schedule seen. `also`: schedules to begin with as well, such as that of tighter limits.

    What was settled by people comes first; one of `also` that no longer keeps the limits is a mere suggestion.
    """
    packer, unkept = prepared(tasks, limits, outlook, effort.penalties, days)
    return replace(searched(packer, limits, outlook, effort, also), unkept=unkept)


def searched(
    packer: Packer, limits: Limits, outlook: Outlook, effort: Effort, also: Iterable[Starts] = ()
) -> Found:
    """The best schedule seen by a packer that may hold more than limits: months closed, changes to be paid for."""
    tasks = packer.tasks
    names = list(tasks)
    place = {action: i for i, action in enumerate(names)}
    free = [i for i in range(len(names)) if i not in packer.settled.starts]
    groups = [(tuple(place[a] for a in bundle), aim) for aim, bundle in bundles(tasks, outlook).items()]
    value = {aim.id: aim.value for aim in outlook.aims}
    lists = openings(
        list(tasks.values()), packer.needs, packer.appraisal, [(g, value[aim]) for g, aim in groups], limits
    )
    lists += [list(dict.fromkeys((*_duties(tasks, place), *order))) for order in lists]
    lists += [[place[a] for a in ranking(tasks, outlook)] for ranking in (by_ratio, by_impact)]
    for starts in also:
        known = [place[a] for a in in_order({a: s for a, s in starts.items() if a in place}, tasks)]
        lists.append([*known, *(i for i in lists[0] if names[i] not in starts)])
    movable = set(free)
    packed = [packer.pack([i for i in order if i in movable]) for order in lists]
    best = _annealed(packer, packed, [[i for i in g if i in movable] for g, _ in groups], effort)
    starts = named(best.starts, names)
    return Found(starts, Valuer(tasks, outlook).worth(starts), packer)


def _duties(tasks: Mapping[str, Task], place: Mapping[str, int]) -> list[int]:
    """What must be done, what is due soonest first."""
    must = [t for t in tasks.values() if t.mandatory or t.wanted or t.latest_finish is not None]
    return [place[t.id] for t in sorted(must, key=lambda t: (due(t), t.id))]


def appraised(found: Found, starts: Starts, outlook: Outlook) -> Found:
    """Another schedule of the same search."""
    return replace(found, starts=starts, worth=Valuer(found.packer.tasks, outlook).worth(starts))


def prepared(
    tasks: Mapping[str, Task],
    limits: Limits,
    outlook: Outlook,
    penalties: Penalties,
    days: Mapping[str, Sequence[float]] | None = None,
) -> tuple[Packer, tuple[Unkept, ...]]:
    """The packer with what people settled already placed, and what of that cannot be kept."""
    room = furnish(list(tasks.values()), limits, days)
    settled, unkept = settle(tasks, room, limits)
    return Packer(tasks, room, appraise(tasks, outlook, penalties), settled), unkept


def _annealed(
    packer: Packer, begin: Sequence[Packed], groups: Sequence[Sequence[int]], effort: Effort
) -> Packed:
    here = best = max(begin, key=lambda packed: packed.value)
    chance, turns = Random(effort.seed), effort.iterations if len(here.order) > 1 else 0
    hot = HEAT * max(1.0, abs(best.value))
    bundled = [group for group in groups if group]
    for turn in range(turns):
        order, same = _moved(here, bundled, chance)
        there = packer.pack(order, here, same)
        climb = there.value - here.value
        if climb >= 0 or chance.random() < exp(climb / (hot * (1 - turn / turns) ** 2 + NO_HEAT)):
            here = there
            if there.value > best.value:
                best = here = _by_start(packer, there)
    return best


def _by_start(packer: Packer, found: Packed) -> Packed:
    """The same plan, or better, from the list in which its steps begin; what is left out keeps its order behind."""
    starts = found.starts
    again = packer.pack(sorted(found.order, key=lambda task: (starts[task] <= 0, max(starts[task], 0))))
    return again if again.value >= found.value else found


def _moved(here: Packed, groups: Sequence[Sequence[int]], chance: Random) -> tuple[list[int], int]:
    """The list after one move, and how many of its first places are as before."""
    order, dice = here.order, chance.random()
    if groups and dice < TOGETHER:
        group = chance.choice(groups)
        rest = [task for task in order if task not in group]
        at = int(len(rest) * chance.random() ** 2)
        new = [*rest[:at], *group, *rest[at:]]
        return new, next((k for k in range(len(new)) if new[k] != order[k]), len(new))
    origin = chance.randrange(len(order))
    if dice < TOGETHER + LEFT_OUT:
        for _ in range(LOOKED_AT):
            if here.starts[order[origin]] <= 0:
                break
            origin = chance.randrange(len(order))
        target = int(origin * chance.random())
    else:
        target = min(max(round(chance.gauss(origin, len(order) * NEAR)), 0), len(order) - 1)
    new = order[:]
    new.insert(target, new.pop(origin))
    return new, min(origin, target)
