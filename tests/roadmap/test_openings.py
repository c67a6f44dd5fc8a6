"""Lists to begin with name every task once, needs first, and put first what gains most for what it takes."""

from benches.plans import made_up
from readiness.model.case import Limits
from readiness.roadmap.appraisal import Penalties, appraise
from readiness.roadmap.objective import BuyerAim, Outlook
from readiness.roadmap.openings import PRICES, openings
from readiness.roadmap.task import Task


def lists(tasks, outlook, limits, groups=()):
    place = {a: i for i, a in enumerate(tasks)}
    needs = [[(place[n], lag) for n, lag in t.needs] for t in tasks.values()]
    return openings(list(tasks.values()), needs, appraise(tasks, outlook, Penalties(2, 6)), groups, limits)


def test_every_list_names_every_task_once_with_its_needs_before_it():
    made = made_up(30, 2)
    found = lists(made.tasks, made.outlook, made.limits)
    assert len(found) == len(PRICES)
    names = list(made.tasks)
    for order in found:
        assert sorted(order) == list(range(30))
        for at, task in enumerate(order):
            assert {n for n, _ in made.tasks[names[task]].needs} <= {names[i] for i in order[:at]}


def test_a_buyer_counts_as_one_piece_of_work():
    plain = {
        name: Task(name, "it", 1, 4, 0, (), (), None, False, None, ((f"q.{name}", 2.0),)) for name in "ABC"
    }
    points = {("q.A", 2.0): 1.0, ("q.B", 2.0): 0.1, ("q.C", 2.0): 0.1}
    aim = BuyerAim("x", 5.0, {"q.B": 2.0, "q.C": 2.0}, 0.0)
    order = lists(plain, Outlook(points, {"x": {}}, (aim,)), Limits(), [((1, 2), 5.0)])[0]
    assert order == [1, 2, 0]
