"""The usual rankings and the cheapest way to a buyer."""

from readiness.roadmap.objective import BuyerAim, Outlook
from readiness.roadmap.rankings import bundles, by_impact, by_ratio
from readiness.roadmap.task import Task


def task(name, level, days, mandatory=False):
    return Task(
        name, "it", 1, days, 0, (), (), None, mandatory, None, ((f"q.{name}", level), ("gate", level))
    )


TASKS = {t.id: t for t in (task("A", 3.0, 30), task("B", 3.0, 2), task("C", 1.0, 1, mandatory=True))}
POINTS = {("q.A", 3.0): 6.0, ("q.B", 3.0): 5.0, ("q.C", 1.0): 0.1}
OUTLOOK = Outlook(POINTS, {"b": {}}, (BuyerAim("b", 1.0, {"gate": 3.0}, 0.0),))


def test_duties_come_first_then_gain_or_gain_for_effort():
    assert by_impact(TASKS, OUTLOOK) == ["C", "A", "B"]
    assert by_ratio(TASKS, OUTLOOK) == ["C", "B", "A"]


def test_a_bundle_is_the_cheapest_way_to_each_demand():
    assert bundles(TASKS, OUTLOOK) == {"b": ("B",)}
