"""Made-up firms with improvement actions to plan, always the same for the same number and seed.

Two in five actions build on others, one in six is a pilot with its roll-out, one in twelve is mandatory by a date; four
buyers ask for two things and a score each; days and money suffice for about half of it all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from random import Random

from readiness.model.case import Limits
from readiness.roadmap.objective import BuyerAim, Outlook, Pair
from readiness.roadmap.task import MONTHS, Task

ROLES = ("it", "it", "sales", "sales", "purchasing")
LENGTHS = (1, 1, 2, 2, 3, 3, 4, 5, 6, 8)
DAYS_A_MONTH = (2, 3, 4, 5, 7, 9)
COSTS = (0, 0, 1, 2, 3, 5, 8, 12, 20, 35)
PILOTS = 0.16
TIGHT = 0.55
"""Share of all days and money there is."""


@dataclass(frozen=True)
class MadeUp:
    tasks: dict[str, Task]
    outlook: Outlook
    limits: Limits


def made_up(actions: int, seed: int) -> MadeUp:
    chance = Random(seed)
    questions = max(6, actions * 4 // 5)
    tasks = _with_duties(_tasks(actions, questions, chance), chance)
    base = [chance.uniform(0, 2) for _ in range(questions)]
    pairs = sorted({pair for task in tasks.values() for pair in task.closes})
    headline = _points(pairs, [chance.random() ** 2 + 0.1 for _ in range(questions)], base)
    aims, points = [], {}
    for buyer in ("a", "b", "c", "d"):
        points[buyer] = _points(pairs, [chance.random() ** 2 + 0.05 for _ in range(questions)], base)
        aims.append(_aim(buyer, tasks, points[buyer], chance))
    return MadeUp(tasks, Outlook(headline, points, tuple(aims)), _limits(tasks))


def _tasks(actions: int, questions: int, chance: Random) -> dict[str, Task]:
    tasks: dict[str, Task] = {}

    def add(
        months: int, days: float, cost: float, needs: Iterable[tuple[str, int]], closes: dict[str, float]
    ) -> str:
        name = f"A{len(tasks):03}"
        tasks[name] = Task(
            name, role, months, days, cost, tuple(needs), (), None, False, None, tuple(closes.items())
        )
        return name

    while len(tasks) < actions:
        role, months = chance.choice(ROLES), chance.choice(LENGTHS)
        days, cost = max(2, months * chance.choice(DAYS_A_MONTH)), chance.choice(COSTS)
        near = list(tasks)[-25:]
        needs = {chance.choice(near): 1 for _ in range(chance.choice((0, 0, 1, 1, 2))) if near}
        closes = {
            f"q{chance.randrange(questions)}": float(chance.choice((2, 3, 4)))
            for _ in range(chance.choice((1, 1, 2)))
        }
        if chance.random() < PILOTS and len(tasks) + 1 < actions:
            pilot = add(min(months, 2), days / 3, cost / 3, needs.items(), dict.fromkeys(closes, 1.0))
            add(chance.choice((3, 4, 5, 6)), days * 2, cost * 2, [(pilot, 2)], closes)
        else:
            add(months, days, cost, needs.items(), closes)
    return tasks


def _with_duties(tasks: dict[str, Task], chance: Random) -> dict[str, Task]:
    """Short, cheap actions near the beginning of things become mandatory by a date."""
    fitting = [
        t.id
        for t in tasks.values()
        if t.months <= 3 and t.cost <= 5 and all(not tasks[need].needs for need, _ in t.needs)
    ]
    chance.shuffle(fitting)
    duties = {a: chance.choice((8, 10, 12, 14)) for a in fitting[: max(1, len(tasks) // 12)]}
    return {
        a: replace(t, mandatory=True, latest_finish=duties[a]) if a in duties else t for a, t in tasks.items()
    }


def _points(pairs: Iterable[Pair], weights: list[float], base: list[float]) -> dict[Pair, float]:
    return {
        (question, level): 25
        * max(0.0, level - base[int(question[1:])])
        * weights[int(question[1:])]
        / sum(weights)
        for question, level in pairs
    }


def _aim(buyer: str, tasks: dict[str, Task], points: dict[Pair, float], chance: Random) -> BuyerAim:
    must: dict[str, float] = {}
    for action in chance.sample(list(tasks), 2):
        question, level = tasks[action].closes[0]
        must[question] = max(level, must.get(question, 0.0))
    best: dict[str, float] = {}
    for (question, _), gain in points.items():
        best[question] = max(gain, best.get(question, 0.0))
    value = float(chance.choice((2, 3, 5)))
    return BuyerAim(buyer, value, must, chance.uniform(0.35, 0.65) * sum(best.values()))


def _limits(tasks: dict[str, Task]) -> Limits:
    days: dict[str, float] = {}
    for role in dict.fromkeys(ROLES):
        own = [t for t in tasks.values() if t.role == role]
        days[role] = max([t.days_a_month for t in own] + [TIGHT * sum(t.days for t in own) / MONTHS])
    cost = TIGHT * sum(t.cost for t in tasks.values())
    return Limits(
        days_per_month=days,
        budget={"0-6": cost / 4, "6-12": cost / 4, "12+": cost / 2},
        parallel=max(4, len(tasks) // 8),
    )
