"""Hard green with soft red is amber; what is not stated is unknown."""

from datetime import date

import pytest

from readiness.model.plan import Objective, Plan, Reading
from readiness.planning.lights import attained, objective_lights, reading_on
from tests.planning.small_firm import bank

BEGINS, HALFWAY, DUE = date(2026, 1, 1), date(2026, 7, 2), date(2027, 1, 1)
PARAMETERS = bank().limits(BEGINS)


def target(ident, value, kind="hard", **given):
    stated = {"title": ident, "measures": "outcome", "baseline": 100, "target": 200, "due": DUE}
    readings = () if value is None else (Reading(on=HALFWAY, value=value),)
    return Objective(id=ident, kind=kind, readings=readings, **{**stated, **given})


def lights(*objectives, on=HALFWAY):
    return {
        x.objective: x for x in objective_lights(Plan(begins=BEGINS, objectives=objectives), on, PARAMETERS)
    }


@pytest.mark.parametrize(
    ("value", "light"),
    [(160, "green"), (145.5, "green"), (140, "amber"), (120, "red"), (None, "unknown")],
    ids=str,
)
def test_the_light_compares_the_way_gone_with_the_way_due(value, light):
    assert lights(target("a", value))["a"].light == light


def test_a_target_that_is_to_fall_is_judged_the_same_way():
    assert lights(target("a", 70, baseline=100, target=50))["a"].light == "green"
    assert lights(target("a", 95, baseline=100, target=50))["a"].light == "red"


def test_hard_green_with_soft_red_is_amber_even_through_another_target():
    found = lights(
        target("sales", 160),
        target("relations", 160, kind="soft", serves=("sales",)),
        target("prices", 110, kind="soft", serves=("relations",)),
    )
    assert (found["sales"].own, found["sales"].light, found["sales"].soft_red) == (
        "green",
        "amber",
        ("prices",),
    )
    assert found["relations"].light == "green"


def test_links_in_a_circle_end():
    found = lights(target("a", 160, serves=("b",)), target("b", 110, kind="soft", serves=("a",)))
    assert found["a"].light == "amber"


def test_without_number_date_or_way_nothing_is_judged():
    for lacking in ({"target": None}, {"baseline": None}, {"due": None}, {"baseline": 200}):
        assert lights(target("a", 160, **lacking))["a"].light == "unknown"


def test_only_values_measured_by_then_count():
    objective = target("a", 160)
    assert reading_on(objective, BEGINS) is None
    assert attained(objective, reading_on(objective, HALFWAY)) == pytest.approx(0.6)
