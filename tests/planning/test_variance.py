"""The plan against the version published last, by what is known and proven."""

import pytest

from readiness.model.plan import Report
from readiness.planning.months import first_day
from readiness.planning.variance import variance
from tests.planning.rolling.rolled import agreed, as_planned_until, changed
from tests.planning.small_firm import BEGINS, proof, standing


def at(month, plan, found=()):
    told = variance(standing(found, on=first_day(BEGINS, month)), plan)
    return told, {line.action: line for line in told.lines}


def test_nothing_is_off_on_the_first_day():
    told, lines = at(1, agreed())
    assert (told.version, told.months, told.points, told.due) == (1, 0, 0.0, 0)
    assert {line.months for line in lines.values()} == {0}
    assert {line.days for line in lines.values()} == {None}


def test_later_longer_and_dearer_are_above_zero():
    late = {"finished": 6, "reports": (Report(on=BEGINS, effort_days=20, cost_keur=12),)}
    _, lines = at(7, changed(as_planned_until(7), A2=late))
    assert (lines["A2"].months, lines["A2"].days, lines["A2"].keur) == (1, 4.0, 2.0)


def test_days_of_a_running_action_count_only_with_what_is_left():
    running = {"reports": (Report(on=BEGINS, effort_days=5),)}
    _, lines = at(4, changed(as_planned_until(4), A2=running))
    assert lines["A2"].days is None
    with_rest = {"reports": (Report(on=BEGINS, effort_days=5, remaining_days=14),)}
    _, lines = at(4, changed(as_planned_until(4), A2=with_rest))
    assert lines["A2"].days == 3.0


def test_an_action_past_its_end_ends_now_at_the_earliest():
    _, lines = at(8, changed(as_planned_until(8), A2={"status": "running", "finished": None}))
    assert (lines["A2"].finish, lines["A2"].months) == (8, 3)


def test_points_lack_until_evidence_arrives_whatever_is_said():
    told, lines = at(4, as_planned_until(4))
    assert (told.done, told.said_done) == (0, 4)
    assert told.points < 0
    assert told.points == pytest.approx(
        min(sum(line.points for line in lines.values()), told.points), rel=0.2
    )
    proven = [
        proof(q, level) for a in agreed().actions if a.finish_month < 4 for q, level in a.closes.items()
    ]
    told, _ = at(4, as_planned_until(4), proven)
    assert (told.done, told.said_done, told.points) == (4, 0, 0.0)


def test_without_a_published_version_nothing_is_compared():
    told, lines = at(1, agreed().model_copy(update={"baselines": ()}))
    assert (told.version, told.months) == (None, None)
    assert {line.months for line in lines.values()} == {None}
    assert set(told.unpublished) == set(lines)


def test_what_came_and_went_since_is_named():
    plan = agreed()
    own = plan.actions[0].model_copy(update={"id": "fair"})
    told, _ = at(1, plan.model_copy(update={"actions": (*plan.actions[1:], own)}))
    assert (told.unpublished, told.left_out) == (("fair",), ("D1",))
