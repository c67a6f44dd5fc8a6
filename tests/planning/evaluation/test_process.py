"""The way of working is told from what was written down, and silence is not zero."""

import pytest

from readiness.model.plan import Report
from readiness.planning.evaluation.process import evaluate_process
from readiness.planning.months import first_day
from tests.planning.rolling.rolled import as_planned_until, changed
from tests.planning.small_firm import BEGINS, standing


def told(month, **by_action):
    plan = changed(as_planned_until(month), **by_action)
    found = evaluate_process(standing(on=first_day(BEGINS, month)), plan)
    return found, {x.action: x for x in found.actions}


def test_pace_compares_months_taken_with_months_planned():
    _, lines = told(7, A2={"finished": 6, "finish_month": 5}, B1={"status": "running", "finished": None})
    assert lines["A2"].pace == pytest.approx(4 / 3)
    assert lines["B1"].pace == pytest.approx(3 / 2)
    assert lines["D1"].pace == 1


def test_a_running_action_within_its_time_has_no_pace_yet():
    _, lines = told(4)
    assert lines["A2"].pace is None


def test_reports_count_by_month():
    reports = tuple(Report(on=first_day(BEGINS, m)) for m in (3, 3, 5, 9))
    _, lines = told(6, A2={"reports": reports})
    assert lines["A2"].reported == pytest.approx(2 / 3)
    assert lines["B3"].reported == 0


def test_training_adherence_and_signatures_are_told_where_stated():
    found, lines = told(
        4,
        A1={
            "training_hours": 8,
            "training_done_hours": 4,
            "adherence": 0.6,
            "approval_days": 12,
            "procedure": ("look",),
        },
    )
    assert (lines["A1"].training, lines["A1"].adherence, lines["A1"].waiting_days) == (0.5, 0.6, 12)
    assert (found.training, found.adherence) == (0.5, 0.6)
    assert lines["D1"].training is None
    assert "A1" not in found.without_procedure
    assert "C3" in found.without_procedure


def test_before_anything_began_nothing_is_known():
    found, lines = told(1)
    assert (lines, found.pace, found.reported) == ({}, None, None)
