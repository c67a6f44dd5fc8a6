"""Rivals are compared as the firm knows them, in the direction the target goes."""

from datetime import date

from readiness.model.plan_log import RivalFigure
from readiness.planning.evaluation.rivals import evaluate_rivals
from tests.planning.rolling.rolled import agreed
from tests.planning.test_lights import HALFWAY, target


def figure(rival, value, month=5, objective="a"):
    return RivalFigure(rival=rival, objective=objective, value=value, on=date(2026, month, 1), source="fair")


def told(*figures, objective=None):
    plan = agreed().model_copy(
        update={"objectives": (objective or target("a", 150), target("b", 1)), "rivals": figures}
    )
    return evaluate_rivals(plan, HALFWAY)


def test_the_newest_figure_of_each_rival_counts_and_the_best_stands_first():
    (line,) = told(figure("X", 170, 3), figure("X", 140, 5), figure("Y", 155), figure("Z", 900, 12)).lines
    assert [(f.rival, f.value) for f in line.rivals] == [("Y", 155), ("X", 140)]
    assert (line.place, line.ahead_of_best) == (2, -5)


def test_where_less_is_better_the_lowest_leads():
    falling = target("a", 60, baseline=100, target=50)
    (line,) = told(figure("X", 70), figure("Y", 80), objective=falling).lines
    assert ([f.rival for f in line.rivals], line.place, line.ahead_of_best) == (["X", "Y"], 1, 10)


def test_without_a_direction_or_a_measurement_nobody_is_ranked():
    (line,) = told(figure("X", 70), objective=target("a", None)).lines
    assert (line.place, line.ahead_of_best) == (None, None)
    (line,) = told(figure("X", 70), objective=target("a", 60, target=None)).lines
    assert line.place is None


def test_targets_nobody_compared_are_named():
    assert told(figure("X", 70)).without == ("b",)
