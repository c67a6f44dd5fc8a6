"""The agreed plan in rows: in order, with how far each is off the last published version; days by role and month."""

from dataclasses import replace

from readiness.planning.draft import published
from readiness.planning.edits import with_action
from readiness.report.view.plan_rows import board, capacity, plan_rows
from tests.planning.build import CASE, plan
from tests.report.sample import speaking

SAY = speaking("en")
ACTION = plan().actions[1]


def test_a_row_says_how_many_months_it_is_off_the_last_version():
    first = published(plan(), CASE)
    late = with_action(first, ACTION.model_copy(update={"finish_month": ACTION.finish_month + 2}))
    own = with_action(late, ACTION.model_copy(update={"id": "own-1", "title": "Visit the fair"}))
    rows = {row.action: row for row in plan_rows(own, SAY)}
    assert {a: row.shift for a, row in rows.items()} == {"M01": 0, "M02": 2, "M03": 0, "own-1": None}
    assert rows["own-1"].name == "Visit the fair"
    assert rows["M01"].owner == SAY("plan_page/nobody")


def test_a_board_holds_every_row_in_the_horizon_it_finishes_in():
    rows = plan_rows(plan(), SAY)
    later = (rows[0], replace(rows[1], horizon="6-12"), replace(rows[2], horizon="12+"))
    assert [[r.action for r in c.rows] for c in board(later, SAY)] == [["M01"], ["M02"], ["M03"]]


def test_days_are_spread_evenly_and_a_stopped_action_needs_none():
    cells = capacity(plan(), SAY)
    total = sum(sum(a.effort_days.values()) for a in plan().actions)
    assert round(sum(c.days for c in cells), 9) == total
    stopped = with_action(plan(), ACTION.model_copy(update={"status": "stopped"}))
    assert {c.month for c in capacity(stopped, SAY)} == {1, 5, 6}
