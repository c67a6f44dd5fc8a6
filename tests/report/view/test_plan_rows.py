"""The agreed plan in rows: in order, with how far each is off the last published version; days by role and month."""

from dataclasses import replace
from datetime import date

from readiness.model.plan import Milestone, WeekItem
from readiness.planning.draft import published
from readiness.planning.edits import with_action
from readiness.report.view.plan_rows import board, capacity, plan_rows, themes
from tests.planning.build import BANK, CASE, plan
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
    cells = capacity(plan(), CASE.limits, SAY)
    total = sum(sum(a.effort_days.values()) for a in plan().actions)
    assert round(sum(c.days for c in cells), 9) == total
    stopped = with_action(plan(), ACTION.model_copy(update={"status": "stopped"}))
    assert {c.month for c in capacity(stopped, CASE.limits, SAY)} == {1, 5, 6}


def test_months_ahead_are_told_in_the_detail_of_their_horizon():
    week = WeekItem(monday=date(2026, 9, 28), what="list duplicates")
    stone = Milestone(title="rules agreed", month=3)
    detailed = with_action(plan(), ACTION.model_copy(update={"weeks": (week,), "milestones": (stone,)}))
    rows = {row.action: row for row in plan_rows(detailed, SAY)}
    assert "list duplicates" in rows["M02"].ahead
    later = ACTION.model_copy(update={"weeks": (week,), "milestones": (stone,), "finish_month": 9})
    assert any("rules agreed" in row.ahead for row in plan_rows(with_action(plan(), later), SAY))
    far = later.model_copy(update={"finish_month": 15})
    assert {row.ahead for row in plan_rows(with_action(plan(), far), SAY)} == {""}


def test_what_is_far_off_stands_by_theme():
    own = with_action(plan(), ACTION.model_copy(update={"id": "own-1", "title": "Visit the fair"}))
    found = themes(plan_rows(own, SAY), BANK, SAY)
    assert [(theme, [row.action for row in rows]) for theme, rows in found] == [
        (SAY("plan_page/theme/data"), ["M01", "M02", "M03"]),
        (SAY("plan_page/theme/own"), ["own-1"]),
    ]
