"""The search finds the best of small plans, never loses what it began with, and keeps its laws on made-up firms."""

from itertools import pairwise, permutations
from random import Random

import pytest

from benches.plans import made_up
from readiness.model.case import Limits
from readiness.roadmap.appraisal import Penalties
from readiness.roadmap.objective import BuyerAim, Outlook, Valuer
from readiness.roadmap.rankings import by_impact, by_ratio
from readiness.roadmap.schedule import schedule
from readiness.roadmap.search import Effort, prepared, search
from readiness.roadmap.task import Task

EFFORT = Effort(iterations=300, seed=1, penalties=Penalties(late=2, missed=6))
LITTLE = Effort(iterations=60, seed=1, penalties=EFFORT.penalties)
TOLERANCE = 0.03
"""Share of the objective that more means may lose at equal effort, when the search begins anew."""


def small_firm(seed):
    chance = Random(seed)
    tasks = {}
    for place, name in enumerate("ABCDEF"):
        needs = tuple((n, 1) for n in list(tasks)[:place] if chance.random() < 0.25)
        tasks[name] = Task(
            name, "it", chance.randrange(1, 5), chance.randrange(2, 20), chance.randrange(9), needs, (), None,
            chance.random() < 0.2, None, ((f"q.{name}", 3.0),),
        )  # fmt: skip
    points = {(f"q.{n}", 3.0): chance.random() * 4 for n in tasks}
    aim = BuyerAim("b", 6.0, {"q.B": 3.0, "q.E": 2.0}, 0.5)
    return tasks, Outlook(points, {"b": {k: v / 2 for k, v in points.items()}}, (aim,))


def value(worth):
    return worth.objective - EFFORT.penalties.late * worth.late - EFFORT.penalties.missed * worth.missed


@pytest.mark.parametrize("seed", range(8))
def test_small_plans_are_as_good_as_trying_every_order(seed):
    tasks, outlook = small_firm(seed)
    limits = Limits(days_per_month={"all": 8.0}, budget={"0-6": 12, "6-12": 8, "12+": 8}, parallel=2)
    packer, _ = prepared(tasks, limits, outlook, EFFORT.penalties)
    best = max(packer.pack(list(order)).value for order in permutations(range(6)))
    assert value(search(tasks, limits, outlook, EFFORT).worth) == pytest.approx(best)


@pytest.mark.parametrize("seed", range(1, 4))
def test_both_rankings_are_beaten_or_met(seed):
    made = made_up(40, seed)
    valuer = Valuer(made.tasks, made.outlook)
    found = value(search(made.tasks, made.limits, made.outlook, LITTLE).worth)
    for ranking in (by_impact, by_ratio):
        order = ranking(made.tasks, made.outlook)
        assert found >= value(valuer.worth(schedule(order, made.tasks, made.limits)))


def test_the_same_seed_gives_the_same_plan():
    made = made_up(30, 3)
    first, second = (search(made.tasks, made.limits, made.outlook, LITTLE) for _ in range(2))
    assert (first.starts, first.worth) == (second.starts, second.worth)


def more(limits, share):
    return limits.model_copy(
        update={
            "days_per_month": {role: days * share for role, days in limits.days_per_month.items()},
            "budget": {h: (b or 0) * share for h, b in limits.budget.items()},
        }
    )


@pytest.mark.parametrize("seed", range(1, 4))
def test_more_means_never_lower_what_a_search_finds_that_knows_the_tighter_plan(seed):
    made = made_up(30, seed)
    tight = search(made.tasks, made.limits, made.outlook, LITTLE)
    wide = search(made.tasks, more(made.limits, 1.2), made.outlook, LITTLE, also=(tight.starts,))
    assert value(wide.worth) >= value(tight.worth) - 1e-9


@pytest.mark.parametrize("seed", range(1, 4))
def test_more_means_lower_the_objective_by_no_more_than_the_tolerance(seed):
    made = made_up(30, seed)
    found = [
        value(search(made.tasks, more(made.limits, share), made.outlook, EFFORT).worth)
        for share in (0.8, 1.0, 1.3)
    ]
    assert all(later >= now * (1 - TOLERANCE) for now, later in pairwise(found))


def test_a_search_without_tasks_finds_nothing():
    assert search({}, Limits(), Outlook({}, {}, ()), EFFORT).starts == {}
