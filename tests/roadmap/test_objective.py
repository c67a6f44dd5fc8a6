"""What a schedule is worth, counted by hand."""

import pytest

from readiness.roadmap.objective import BuyerAim, Outlook, Valuer
from readiness.roadmap.task import Task


def task(name, closes, months=1, mandatory=False, latest=None):
    return Task(name, "it", months, 1, 0, (), (), None, mandatory, latest, tuple(closes.items()))


POINTS = {("q", 2.0): 2.4, ("q", 3.0): 6.0, ("r", 4.0): 1.2}


def test_points_count_from_the_month_a_step_is_finished():
    valuer = Valuer({"A": task("A", {"q": 3.0})}, Outlook(POINTS, {}, ()))
    assert valuer.worth({"A": 1}).objective == pytest.approx(6.0)
    assert valuer.worth({"A": 13}).objective == pytest.approx(6.0 * 12 / 24)
    assert valuer.worth({}).objective == 0


def test_two_actions_on_one_question_count_once_at_the_better_level():
    tasks = {"A": task("A", {"q": 2.0}), "B": task("B", {"q": 3.0})}
    valuer = Valuer(tasks, Outlook(POINTS, {}, ()))
    assert valuer.worth({"A": 1, "B": 1}).objective == pytest.approx(6.0)
    assert valuer.worth({"A": 1, "B": 13}).objective == pytest.approx((24 * 2.4 + 12 * 3.6) / 24)


def test_a_buyer_is_won_when_all_demands_and_points_are_there():
    tasks = {"A": task("A", {"q": 3.0}), "B": task("B", {"r": 4.0})}
    aim = BuyerAim("x", 12.0, {"q": 3.0}, missing=1.0)
    valuer = Valuer(tasks, Outlook({}, {"x": {("q", 3.0): 0.4, ("r", 4.0): 0.8}}, (aim,)))
    assert valuer.worth({"A": 1}).unlocks == {}
    won = valuer.worth({"A": 1, "B": 13})
    assert won.unlocks == {"x": 13}
    assert won.objective == pytest.approx(12 * 12 / 24)


def test_a_hopeless_buyer_is_not_counted():
    aim = BuyerAim("x", 12.0, {}, missing=0.0, hopeless=True)
    assert Valuer({"A": task("A", {"q": 3.0})}, Outlook({}, {}, (aim,))).worth({"A": 1}).objective == 0


def test_lateness_is_counted_in_months_and_an_impossible_date_not_at_all():
    tasks = {
        "A": task("A", {"q": 3.0}, months=3, latest=5),
        "B": task("B", {}, months=4, latest=2, mandatory=True),
    }
    valuer = Valuer(tasks, Outlook({}, {}, ()))
    assert valuer.worth({"A": 5, "B": 1}).late == 2
    assert valuer.worth({"A": 1}).missed == 1
