"""Points stand against what was really put in; a part of the effort gives no ratio."""

import pytest

from readiness.model.plan import Report
from readiness.planning.evaluation.means import evaluate_means
from tests.planning.rolling.rolled import as_planned_until, changed
from tests.planning.small_firm import BEGINS, proof, standing

PROVEN = [proof("erp.q1", 1), proof("origin.q2", 3), proof("erp.q2", 2)]


def reported(days, keur):
    return {"reports": (Report(on=BEGINS, effort_days=days, cost_keur=keur),)}


def told(**by_action):
    found = evaluate_means(standing(PROVEN), changed(as_planned_until(3), **by_action))
    return found, {x.action: x for x in found.actions}


def test_the_points_are_the_part_of_the_verified_score():
    found, lines = told()
    assert lines["C2"].points == pytest.approx(100 * 3 / 4 / 10, rel=0.3)
    assert lines["C2"].points == pytest.approx(3 * lines["A1"].points)
    assert lines["D1"].points == 0
    assert found.points == pytest.approx(sum(x.points for x in found.actions))


def test_ratios_come_from_days_and_money_reported():
    _, lines = told(C2=reported(8, 0), A1=reported(4, 5))
    assert lines["A1"].per_day == pytest.approx(lines["A1"].points / 4)
    assert lines["A1"].per_ten_keur == pytest.approx(lines["A1"].points / 0.5)
    assert (lines["C2"].per_ten_keur, lines["F1"].per_day) == (None, None)


def test_the_whole_has_a_ratio_only_if_all_was_reported():
    found, _ = told(C2=reported(8, 1))
    assert (found.days, found.per_day) == (None, None)
    assert set(found.unreported) == {"D1", "F1", "A1"}
    everything = {a: reported(2, 1) for a in ("D1", "F1", "A1", "C2")}
    found, _ = told(**everything)
    assert (found.days, found.keur) == (8, 4)
    assert found.per_day == pytest.approx(found.points / 8)


def test_a_question_closed_twice_counts_once():
    plan = changed(as_planned_until(3), F1={"closes": {"erp.q1": 1}})
    found = evaluate_means(standing(PROVEN), plan)
    assert found.points < sum(x.points for x in found.actions)
