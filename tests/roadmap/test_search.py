"""The search finds the best of small plans, compared with trying every order."""

from itertools import permutations
from random import Random

import pytest

from readiness.model.case import Limits
from readiness.roadmap.objective import BuyerAim, Outlook, Valuer
from readiness.roadmap.schedule import schedule
from readiness.roadmap.search import Wish, bundles, by_impact, by_ratio, search
from readiness.roadmap.task import Task

WISH = Wish(iterations=300, seed=1, late_penalty=2, missed_penalty=6)


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


@pytest.mark.parametrize("seed", range(8))
def test_small_plans_are_as_good_as_trying_every_order(seed):
    tasks, outlook = small_firm(seed)
    limits = Limits(days_per_month={"all": 8.0}, budget={"0-6": 12, "6-12": 8, "12+": 8}, parallel=2)
    valuer = Valuer(tasks, outlook)

    def value(starts):
        w = valuer.worth(starts)
        return w.objective - WISH.late_penalty * w.late - WISH.missed_penalty * w.missed

    best = max(value(schedule(order, tasks, limits)) for order in permutations(tasks))
    found = search(tasks, limits, outlook, WISH)
    assert value(found.starts) == pytest.approx(best)


def test_rankings_put_duties_first():
    tasks, outlook = small_firm(3)
    duties = [t.id for t in tasks.values() if t.mandatory]
    for order in (by_impact(tasks, outlook), by_ratio(tasks, outlook)):
        assert set(order[: len(duties)]) == set(duties)


def test_a_bundle_is_the_cheapest_way_to_each_demand():
    tasks, outlook = small_firm(1)
    assert bundles(tasks, outlook)["b"] == ("B", "E")


def test_a_search_without_tasks_finds_nothing():
    found = search({}, Limits(), Outlook({}, {}, ()), WISH)
    assert found.starts == {}
