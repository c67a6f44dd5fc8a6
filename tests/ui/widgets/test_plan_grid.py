"""The plan as a table to type into: what was typed becomes the plan, what the table does not show stays."""

from datetime import date

from readiness.ui.widgets.plan_grid import edited
from tests.planning.build import plan

PLAN = plan()


def typed(rows=None, gone=(), new=()):
    return {"edited_rows": rows or {}, "deleted_rows": list(gone), "added_rows": list(new)}


def one(found, ident):
    return next(a for a in found.actions if a.id == ident)


def test_what_was_typed_stands_and_the_rest_stays():
    found = edited(PLAN, typed({0: {"owner": " Kim , Jo", "status": "running", "review": "2026-10-01"}}))
    first = one(found, "M01")
    assert first.raci.accountable == ("Kim", "Jo")
    assert (first.status, first.review) == ("running", date(2026, 10, 1))
    assert first.closes == one(PLAN, "M01").closes
    assert one(found, "M02") == one(PLAN, "M02")


def test_an_action_pushed_past_its_end_keeps_its_length():
    assert (one(PLAN, "M02").start_month, one(PLAN, "M02").finish_month) == (2, 4)
    later = one(edited(PLAN, typed({1: {"start_month": 6}})), "M02")
    assert (later.start_month, later.finish_month) == (6, 8)
    earlier = one(edited(PLAN, typed({1: {"finish_month": 1}})), "M02")
    assert (earlier.start_month, earlier.finish_month) == (1, 1)


def test_a_cell_emptied_is_unknown_but_an_action_always_has_months_and_state():
    found = one(edited(PLAN, typed({0: {"budget_keur": None, "start_month": None, "days": None}})), "M01")
    assert (found.budget_keur, found.start_month, found.effort_days) == (None, 1, {})


def test_a_named_new_row_becomes_an_action_of_our_own():
    found = edited(PLAN, typed(gone=[2], new=[{"name": "Visit the fair"}, {"owner": "nobody's"}]))
    assert [a.id for a in found.actions] == ["M01", "M02", "own-1"]
    assert one(found, "own-1").title == "Visit the fair"
