"""Made-up firms whose actions add points to ten dimensions, always the same for the same number and seed.

Three roles, four buyers that each ask for two actions and a score, one action in twelve mandatory by a date, one in six
a pilot with its roll-out; days and money suffice for 55 per cent. Up to some fifty points a dimension every point counts
alike; what comes after counts less, which `benches/plans.py` shows with its questions and these firms leave out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import ceil
from random import Random

from benches.plans import LENGTHS, MadeUp
from readiness.model.case import Limits
from readiness.roadmap.objective import BuyerAim, Outlook, Pair
from readiness.roadmap.task import MONTHS, Task

DIMENSIONS, BUYERS = 10, 4
ROLES = (0, 0, 1, 1, 2)
DAYS_A_MONTH = (2, 3, 4, 5, 7, 9)
COSTS = (0, 0, 1, 2, 3, 5, 8, 12, 20, 35)
PILOTS, SECOND_DIMENSION, TIGHT = 0.16, 0.4, 0.55
NEAR = 25
"""Actions back to which a need may reach."""
SLOPE = 60 / 68
"""Readiness a point of gain brings."""
DATES, VALUES = (8, 10, 12, 14), (8, 12, 20)
DONE = 1.0
"""Every action closes a question of its own, so that gains add up."""


@dataclass(frozen=True)
class _Drawn:
    role: int
    months: int
    days: int
    cost: int
    gains: dict[int, int]
    needs: tuple[int, ...]
    pilot: bool = False
    after_pilot: bool = False
    by: int | None = field(default=None)


def added_up(actions: int, seed: int) -> MadeUp:
    """The order of the draws is what makes a firm: none may move."""
    chance = Random(seed)
    drawn = _dated(_actions(actions, chance), chance)
    for _ in range(DIMENSIONS):
        chance.randint(10, 45)
    headline = _shares([chance.random() + 0.3 for _ in range(DIMENSIONS)])
    early = [at for at in range(actions) if len(_before(at, drawn)) <= 3]
    asked = []
    for _ in range(BUYERS):
        weights = _shares([chance.random() ** 2 + 0.05 for _ in range(DIMENSIONS)])
        asked.append((weights, chance.sample(early, k=2), chance.choice(VALUES)))
    aims, points = [], {}
    for place, (weights, must, value) in enumerate(asked):
        name = "abcd"[place]
        points[name] = _points(drawn, weights)
        missing = chance.uniform(0.35, 0.65) * sum(points[name].values())
        aims.append(BuyerAim(name, float(value), {_question(at): DONE for at in must}, missing))
    outlook = Outlook(_points(drawn, headline), points, tuple(aims))
    return MadeUp({_name(at): _task(at, drawn) for at in range(actions)}, outlook, _limits(drawn))


def _actions(actions: int, chance: Random) -> list[_Drawn]:
    found: list[_Drawn] = []
    while len(found) < actions:
        at = len(found)
        main, role, months = chance.randrange(DIMENSIONS), chance.choice(ROLES), chance.choice(LENGTHS)
        days, cost = max(2, months * chance.choice(DAYS_A_MONTH)), chance.choice(COSTS)
        gains = {main: chance.randint(3, 14)}
        if chance.random() < SECOND_DIMENSION:
            more = chance.randint(1, 5)
            gains[chance.randrange(DIMENSIONS)] = more
        needs = {chance.randrange(max(0, at - NEAR), at) for _ in range(chance.choice((0, 0, 1, 1, 2))) if at}
        one = _Drawn(role, months, days, cost, gains, tuple(sorted(needs)))
        if chance.random() < PILOTS and at + 1 < actions:
            found.append(
                replace(one, gains={main: max(1, gains[main] // 3)}, months=min(months, 2), pilot=True)
            )
            length = chance.choice((3, 4, 5, 6))
            found.append(
                replace(one, months=length, days=2 * days, cost=2 * cost, needs=(at,), after_pilot=True)
            )
        else:
            found.append(one)
    return found


def _dated(drawn: list[_Drawn], chance: Random) -> list[_Drawn]:
    """Short, cheap actions with little before them become mandatory."""
    fitting = [
        at
        for at, one in enumerate(drawn)
        if len(_before(at, drawn)) <= 1 and one.months <= 3 and one.cost <= 5
    ]
    chance.shuffle(fitting)
    dates = {at: chance.choice(DATES) for at in fitting[: max(1, len(drawn) // 12)]}
    return [replace(one, by=dates.get(at)) for at, one in enumerate(drawn)]


def _before(at: int, drawn: Sequence[_Drawn]) -> set[int]:
    """All it needs, directly or not."""
    found: set[int] = set()
    waiting = list(drawn[at].needs)
    while waiting:
        need = waiting.pop()
        if need not in found:
            found.add(need)
            waiting += drawn[need].needs
    return found


def _shares(weights: Sequence[float]) -> list[float]:
    return [weight / sum(weights) for weight in weights]


def _points(drawn: Sequence[_Drawn], weights: Sequence[float]) -> dict[Pair, float]:
    return {
        (_question(at), DONE): SLOPE * sum(weights[of] * gain for of, gain in one.gains.items())
        for at, one in enumerate(drawn)
    }


def _task(at: int, drawn: Sequence[_Drawn]) -> Task:
    one = drawn[at]
    needs = tuple((_name(need), 2 if one.after_pilot else 1) for need in one.needs)
    return Task(
        _name(at), f"role {one.role}", one.months, one.days, one.cost, needs, (),
        _name(at + 1) if one.pilot else None, one.by is not None, one.by, ((_question(at), DONE),),
    )  # fmt: skip


def _limits(drawn: Sequence[_Drawn]) -> Limits:
    days: dict[str, float] = {}
    for role in sorted(set(ROLES)):
        own = [one for one in drawn if one.role == role]
        most = max([one.days / one.months for one in own], default=1.0)
        days[f"role {role}"] = max(ceil(most), ceil(TIGHT * sum(one.days for one in own) / MONTHS))
    money = TIGHT * sum(one.cost for one in drawn)
    return Limits(
        days_per_month=days,
        budget={"0-6": ceil(money / 4), "6-12": ceil(money / 4), "12+": ceil(money / 2)},
        parallel=max(4, len(drawn) // 8),
    )


def _name(at: int) -> str:
    return f"A{at:03}"


def _question(at: int) -> str:
    return f"q{at}"
