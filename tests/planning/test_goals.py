"""Example goals become targets from where the firm stands; what only the firm knows stays open."""

from datetime import date

import pytest

from readiness.content.kpis import load_kpis
from readiness.content.texts import texts
from readiness.planning.goals import goal_of, objective_of, securing
from tests.planning.rolling.rolled import agreed

LIBRARY, SAY, BEGINS = load_kpis(), texts("en"), date(2026, 7, 15)


@pytest.mark.parametrize(
    ("goal", "baseline", "target"),
    [("efficiency_up", 1000, 1300), ("closing_halved", 90, 45), ("margin_up", 20, 22)],
)
def test_a_goal_is_a_number_a_unit_a_date_and_a_baseline(goal, baseline, target):
    preset = next(g for g in LIBRARY.goals if g.id == goal)
    made = goal_of(preset, LIBRARY, baseline, BEGINS, "o1", SAY)
    assert made.target == pytest.approx(target)
    assert (made.baseline, made.due, made.kpi) == (baseline, date(2027, 6, 30), preset.kpi)
    assert made.unit
    assert made.definition
    assert made.owner is None


def test_without_a_baseline_there_is_no_target():
    made = goal_of(LIBRARY.goals[0], LIBRARY, None, BEGINS, "o1", SAY)
    assert (made.baseline, made.target) == (None, None)


def test_a_measure_becomes_a_target_with_nothing_filled_in():
    made = objective_of(LIBRARY.kpi("rules_kept"), "o2", SAY)
    assert (made.kind, made.measures, made.target, made.due) == ("soft", "process", None, None)


def test_soft_targets_the_plan_lacks_are_named():
    aims = (objective_of(LIBRARY.kpi("profit"), "p", SAY), objective_of(LIBRARY.kpi("rules_kept"), "r", SAY))
    assert securing(agreed().model_copy(update={"objectives": aims}), LIBRARY) == {
        "p": ("price_discipline", "market_order")
    }
