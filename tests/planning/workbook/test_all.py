"""A plan handed out, edited in a spreadsheet and brought back: nothing is lost, every change and every slip is told."""

import io
from datetime import date

import openpyxl
import pytest
import xlsxwriter

from readiness.content.loader import load_bank
from readiness.evidence.read import read_files
from readiness.model.base import LANGS
from readiness.model.plan import Raci
from readiness.planning.health.of_case import with_health
from readiness.planning.workbook.back import brought_back
from readiness.planning.workbook.merge import merged, with_edits
from readiness.report.plan_xlsx.sheets import add_plan_sheets
from readiness.report.view.result import Result
from readiness.report.words import words
from readiness.report.xlsx import NOT_GUESSED
from readiness.world.world import load_world
from tests.evidence.making import csv_bytes, saved, workbook
from tests.planning.build import roadmap
from tests.planning.health.sick import CASE, HEALTHY, ON

BANK, WORLD = load_bank(), load_world(ON)


def handed_out(plan, lang="en"):
    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, **NOT_GUESSED})
    case = CASE.model_copy(update={"plan": plan})
    result = Result(BANK, WORLD, case, None, with_health(roadmap(), case, BANK), None)
    add_plan_sheets(book, result, words(lang, WORLD, "EUR"))
    book.close()
    return held.getvalue()


def back(data, now=HEALTHY):
    return brought_back(read_files([("plan.xlsx", data)]), now, ON, BANK)


@pytest.fixture(scope="module")
def sent():
    return handed_out(HEALTHY)


def edited(sent, *changes):
    """(sheet, id of the row, head of the column, value)."""
    book = openpyxl.load_workbook(io.BytesIO(sent))
    for sheet, ident, head, value in changes:
        page = book[sheet]
        column = next(c.column for c in page[1] if c.value == head)
        row = next(r[0].row for r in page.iter_rows(min_row=2) if r[0].value == ident)
        page.cell(row, column).value = value
    return saved(book)


@pytest.mark.parametrize("lang", LANGS)
def test_a_plan_that_comes_back_untouched_changes_nothing(lang):
    found = back(handed_out(HEALTHY, lang))
    assert found.ours
    assert found.problems == ()
    assert found.theirs == found.base
    assert merged(found.base, HEALTHY, found.theirs) == merged(HEALTHY, HEALTHY, HEALTHY)


def test_what_was_edited_in_any_sheet_comes_back_and_nothing_else(sent):
    found = back(
        edited(
            sent,
            ("Plan", "M02", "Finish", date(2026, 11, 15)),
            ("Plan", "C04", "Status", "in progress"),
            ("Plan", "germany", "Action", "Plan for the south"),
            ("Responsibilities", "C01", "Accountable", "Kim"),
            ("Money and days", "C01", "Budget (kEUR)", 3.5),
            ("Money and days", "C01", "Days sales", None),
            ("Targets", "orders", "Value wanted", 6e6),
        )
    )
    assert found.problems == ()
    result = merged(found.base, HEALTHY, found.theirs)
    assert result.conflicts == ()
    assert {(e.id, e.field): e.after for e in result.changes} == {
        ("M02", "months"): (2, 5),
        ("C04", "status"): "running",
        ("germany", "title"): "Plan for the south",
        ("C01", "raci.accountable"): ("Kim",),
        ("C01", "budget_keur"): 3.5,
        ("C01", "effort_days"): {},
        ("orders", "target"): 6e6,
    }
    kept = {a.id: a for a in result.plan.actions}
    before = {a.id: a for a in HEALTHY.actions}
    assert kept["M02"] == before["M02"].model_copy(update={"finish_month": 5})
    assert kept["C05"] == before["C05"]
    assert result.plan.baselines == HEALTHY.baselines


def test_what_both_sides_changed_is_a_conflict_and_people_pick(sent):
    here = {"budget_keur": 9.0, "raci": Raci(accountable=("Dan",), responsible=("Eve",))}
    mine = HEALTHY.model_copy(
        update={"actions": tuple(a.model_copy(update=here) if a.id == "C01" else a for a in HEALTHY.actions)}
    )
    found = back(edited(sent, ("Money and days", "C01", "Budget (kEUR)", 3.5)), mine)
    result = merged(found.base, mine, found.theirs)
    (conflict,) = result.conflicts
    assert (conflict.field, conflict.before, conflict.now, conflict.after) == (
        "budget_keur",
        4.0 * 0,
        9.0,
        3.5,
    )
    assert result.plan == mine
    picked = {a.id: a for a in with_edits(mine, result.conflicts).actions}["C01"]
    assert (picked.budget_keur, picked.raci.responsible) == (3.5, ("Eve",))


def test_a_wrong_date_a_formula_and_a_word_nobody_knows_are_named_with_their_place(sent):
    found = back(
        edited(
            sent,
            ("Plan", "M02", "Finish", "soon"),
            ("Plan", "C04", "Status", "on its way"),
            ("Plan", "C05", "Start", date(2026, 1, 1)),
            ("Plan", "L03", "Finish", date(2026, 8, 1)),
            ("Plan", "N01", "Start", None),
            ("Money and days", "C01", "Budget (kEUR)", "=1+1"),
            ("Money and days", "C04", "Budget (kEUR)", -1),
        )
    )
    assert found.theirs == found.base
    told = {(p.code, p.where.sheet, p.where.row, p.where.field) for p in found.problems}
    row = {a.id: at for at, a in enumerate(HEALTHY.actions, start=2)}
    assert told == {
        ("date_unreadable", "Plan", row["M02"], "finish"),
        ("word_unknown", "Plan", row["C04"], "status"),
        ("plan_date_early", "Plan", row["C05"], "start"),
        ("plan_months_turned", "Plan", row["L03"], "finish"),
        ("plan_cell_needed", "Plan", row["N01"], "start"),
        ("formula_without_value", "Money and days", row["C01"], None),
        ("plan_cell_refused", "Money and days", row["C04"], "budget_keur"),
    }


def test_a_row_that_is_gone_is_a_removal_unless_it_was_changed_here(sent):
    book = openpyxl.load_workbook(io.BytesIO(sent))
    row = next(r[0].row for r in book["Plan"].iter_rows(min_row=2) if r[0].value == "C05")
    book["Plan"].delete_rows(row)
    found = back(saved(book))
    result = merged(found.base, HEALTHY, found.theirs)
    (gone,) = result.changes
    assert (gone.id, gone.field, gone.after) == ("C05", "", None)
    assert "C05" not in {a.id for a in result.plan.actions}
    actions = tuple(a.model_copy(update={"key": True}) if a.id == "C05" else a for a in HEALTHY.actions)
    clash = merged(found.base, HEALTHY.model_copy(update={"actions": actions}), found.theirs)
    assert ([e.id for e in clash.conflicts], clash.changes) == (["C05"], ())


def test_new_rows_are_taken_if_they_say_enough(sent):
    book = openpyxl.load_workbook(io.BytesIO(sent))
    page = book["Plan"]
    heads = {c.value: c.column for c in page[1]}
    rows = (
        {
            "Action": "Visit the fair",
            "Start": date(2026, 9, 1),
            "Finish": date(2026, 9, 30),
            "Department": "Sales",
        },
        {"Plan id": "Z9", "Start": date(2026, 9, 1), "Finish": date(2026, 9, 30)},
        {"Action": "No idea when"},
        {"Plan id": "A01", "Start": date(2026, 9, 1), "Finish": date(2026, 10, 31)},
        {"Plan id": "M02", "Action": "Once more", "Start": date(2026, 9, 1)},
    )
    for at, cells in enumerate(rows, start=page.max_row + 1):
        for head, value in cells.items():
            page.cell(at, heads[head]).value = value
    found = back(saved(book))
    result = merged(found.base, HEALTHY, found.theirs)
    assert [(e.id, e.before) for e in result.changes] == [("Visit the fair", None), ("A01", None)]
    fresh = {a.id: a for a in result.plan.actions}
    assert (fresh["Visit the fair"].start_month, fresh["Visit the fair"].role) == (3, "sales")
    assert fresh["A01"].closes == BANK.action["A01"].closes
    assert [p.code for p in found.problems] == ["rows_left_out", "plan_row_unnamed", "plan_row_twice"]


def test_a_version_somebody_wrote_into_makes_it_a_plan_of_their_own(sent):
    found = back(edited(sent, ("Version (do not edit)", "plan", "As handed out", "{")))
    assert not found.ours
    assert found.base == HEALTHY
    assert found.theirs == HEALTHY


FOREIGN = workbook(
    [
        ["Our programme 2026"],
        ["Task", "Owner", "Start", "End date", "Budget", "Department", "Person-days", "Remark"],
        ["Tidy the customer list", "Kim", date(2026, 8, 3), date(2026, 10, 30), 12000, "Sales", 14, ""],
        ["Set up the shop", "Lee", date(2026, 9, 1), date(2026, 9, 30), None, "IT", None, "urgent"],
    ]
)


def test_a_plan_of_any_firm_is_read_by_its_heads():
    found = back(FOREIGN, None)
    assert (found.ours, found.problems) == (False, ())
    first, second = found.theirs.actions
    assert (found.theirs.begins, first.title, first.start_month, first.finish_month) == (
        date(2026, 8, 1),
        "Tidy the customer list",
        1,
        3,
    )
    assert (first.raci.accountable, first.budget_keur, first.effort_days) == (("Kim",), 12.0, {"sales": 14.0})
    assert (second.role, second.budget_keur, second.effort_days) == ("it", None, {})


def test_a_foreign_plan_beside_an_agreed_one_adds_and_takes_nothing_away():
    found = back(FOREIGN)
    result = merged(found.base, HEALTHY, found.theirs)
    assert len(result.plan.actions) == len(HEALTHY.actions) + 2
    assert result.conflicts == ()


def test_a_file_without_a_plan_is_none():
    assert back(workbook([["Part", "Supplier"], ["A", "B"]])) is None


@pytest.mark.slow
def test_a_plan_nobody_could_carry_out_is_read_up_to_a_wall_and_says_so():
    long = csv_bytes(
        "Action;Owner;Start;Finish", *(f"Do {n};Kim;2026-08-01;2026-08-31" for n in range(2_001))
    )
    found = back(long, None)
    assert len(found.theirs.actions) == 2_000
    assert [p.code for p in found.problems if p.code.startswith("plan_rows")] == ["plan_rows_too_many"]
