"""Milestones, weeks and people in sheets of their own: what was edited comes back, what cannot be taken is named."""

import io
from datetime import date

import openpyxl
import pytest

from readiness.model.plan import Milestone, WeekItem
from readiness.planning.workbook.merge import merged
from tests.evidence.making import saved
from tests.planning.health.sick import HEALTHY, changed
from tests.planning.workbook.test_all import back, edited, handed_out

MONDAY = date(2026, 7, 6)


@pytest.fixture(scope="module")
def sent():
    return handed_out(HEALTHY)


def with_rows(sent, sheet, *rows):
    book = openpyxl.load_workbook(io.BytesIO(sent))
    for row in rows:
        book[sheet].append(row)
    return saved(book)


def without_rows(sent, sheet, of):
    book = openpyxl.load_workbook(io.BytesIO(sent))
    for at in reversed([r[0].row for r in book[sheet].iter_rows(min_row=2) if r[0].value == of]):
        book[sheet].delete_rows(at)
    return saved(book)


def changes(data, mine=HEALTHY):
    found = back(data, mine)
    assert found.problems == ()
    result = merged(found.base, mine, found.theirs)
    assert result.conflicts == ()
    return {(e.of, e.id, e.field): e.after for e in result.changes}


def test_a_milestone_that_moves_or_is_reached_comes_back(sent):
    data = edited(
        sent,
        ("Milestones", "C04", "Milestone due", date(2027, 2, 10)),
        ("Milestones", "L01", "Milestone reached on", date(2026, 7, 20)),
    )
    assert changes(data) == {
        ("action", "C04", "milestones"): (Milestone(title="half way", month=8),),
        ("action", "L01", "milestones"): (Milestone(title="half way", month=1, reached=date(2026, 7, 20)),),
    }


def test_rows_can_be_added_by_id_or_name_and_taken_away(sent):
    more = with_rows(
        sent,
        "Milestones",
        ["C05", None, "every line", date(2027, 12, 1)],
        ["Change programme", None, "told", date(2026, 9, 30)],
    )
    found = changes(more)
    assert [m.title for m in found["action", "C05", "milestones"]] == ["half way", "every line"]
    assert [m.title for m in found["action", "change", "milestones"]] == ["half way", "told"]
    assert changes(without_rows(sent, "Milestones", "C05")) == {("action", "C05", "milestones"): ()}


def test_a_week_begins_on_its_monday_whatever_day_is_written(sent):
    data = edited(sent, ("Weeks", "L01", "Done that week", "yes"), ("Weeks", "M01", "Who does it", "Kim"))
    data = with_rows(data, "Weeks", ["M02", None, date(2026, 8, 6), "look at units", "Cleo", "no"])
    assert changes(data) == {
        ("action", "L01", "weeks"): (WeekItem(monday=MONDAY, what="begin", done=True),),
        ("action", "M01", "weeks"): (WeekItem(monday=MONDAY, what="begin", owner="Kim"),),
        ("action", "M02", "weeks"): (
            WeekItem(monday=MONDAY, what="begin"),
            WeekItem(monday=date(2026, 8, 3), what="look at units", owner="Cleo"),
        ),
    }


def test_both_sides_changing_the_milestones_of_one_action_is_a_conflict(sent):
    mine = changed("C04", milestones=(Milestone(title="third", month=7),))
    found = back(edited(sent, ("Milestones", "C04", "Milestone", "first offer")), mine)
    (conflict,) = merged(found.base, mine, found.theirs).conflicts
    assert (conflict.id, conflict.field, conflict.now[0].title) == ("C04", "milestones", "third")


def test_people_come_change_and_go(sent):
    data = edited(
        sent, ("People", "Ben", "Days a month for the plan", 6), ("People", "Dan", "Department", "sales")
    )
    data = without_rows(with_rows(data, "People", ["Ida", "IT", 4, "ida@example.org"]), "People", "Hana")
    found = changes(data)
    assert found.pop(("person", "Ida", "")).mail == "ida@example.org"
    assert found == {
        ("person", "Ben", "days_per_month"): 6,
        ("person", "Dan", "role"): "sales",
        ("person", "Hana", ""): None,
    }


def test_a_row_that_cannot_be_taken_leaves_the_list_as_it_stood_and_is_named(sent):
    found = back(
        with_rows(
            edited(sent, ("Milestones", "C04", "Milestone", "first offer")),
            "Milestones",
            ["C04", None, "without a day"],
            ["C05", None, "too early", date(2026, 1, 1)],
            ["L03", None, "no day at all", "soon"],
            ["X99", None, "of nothing", date(2026, 9, 1)],
        )
    )
    assert found.theirs == found.base
    assert {(p.code, p.where.field) for p in found.problems} == {
        ("plan_cell_needed", "milestone_due"),
        ("plan_date_early", "milestone_due"),
        ("date_unreadable", "milestone_due"),
        ("plan_row_unnamed", "milestone_of"),
    }


def test_a_whole_sheet_that_is_gone_takes_nothing_away(sent):
    book = openpyxl.load_workbook(io.BytesIO(sent))
    for sheet in ("Milestones", "Weeks", "People"):
        del book[sheet]
    assert changes(saved(book)) == {}


def test_the_steps_of_a_removed_action_go_with_it(sent):
    data = without_rows(sent, "Plan", "C05")
    assert changes(data) == {("action", "C05", ""): None}
