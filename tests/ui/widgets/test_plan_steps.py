"""Milestones and weeks of an action as typed in: in order, in the week they belong to, nothing else changed."""

from datetime import date

from readiness.ui.widgets.plan_steps import with_stones, with_weeks
from tests.planning.build import plan

PLAN = plan()
TODAY = date(2026, 10, 1)


def typed(rows=None, gone=(), new=()):
    return {"edited_rows": rows or {}, "deleted_rows": list(gone), "added_rows": list(new)}


def one(found):
    return next(a for a in found.actions if a.id == "M02")


def test_a_milestone_without_a_month_lies_at_the_end_and_they_stand_in_order():
    new = [{"title": "all cleaned"}, {"title": "rules agreed", "month": 2}, {"month": 3}]
    found = one(with_stones("M02", PLAN, typed(new=new)))
    assert [(m.title, m.month) for m in found.milestones] == [("rules agreed", 2), ("all cleaned", 4)]


def test_a_milestone_is_reached_on_a_day():
    first = with_stones("M02", PLAN, typed(new=[{"title": "rules agreed", "month": 2}]))
    found = one(with_stones("M02", first, typed({0: {"reached": "2026-09-30", "title": None}})))
    assert (found.milestones[0].title, found.milestones[0].reached) == ("rules agreed", date(2026, 9, 30))


def test_a_line_belongs_to_the_monday_of_its_week():
    new = [
        {"what": "list duplicates", "owner": "Kim"},
        {"what": "merge", "monday": "2026-09-30", "done": True},
    ]
    found = one(with_weeks("M02", TODAY, PLAN, typed(new=new)))
    assert [(w.monday, w.what, w.done) for w in found.weeks] == [
        (date(2026, 9, 28), "list duplicates", False),
        (date(2026, 9, 28), "merge", True),
    ]
    assert one(with_weeks("M02", TODAY, PLAN, typed())).closes == one(PLAN).closes
