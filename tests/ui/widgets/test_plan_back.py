"""A plan brought back on the page: changes are taken over with one click, conflicts only if somebody marks them."""

import io

import openpyxl
import pytest

from readiness.content.texts import texts
from tests.evidence.making import saved, workbook
from tests.planning.health.sick import CASE, HEALTHY
from tests.planning.workbook.test_all import FOREIGN, handed_out
from tests.ui.conftest import finished, shown

SAY = texts("en")

pytestmark = pytest.mark.slow


@pytest.fixture
def agreed(store):
    return store.create_case(CASE.model_copy(update={"plan": HEALTHY}))


def brought(app, case, data, turn=0):
    page = app("roadmap", case)
    page.session_state["fold/plan_back"] = True
    page = finished(page.run())
    page.file_uploader(key=f"{case}/plan_back/file/{turn}").upload("plan.xlsx", data)
    return finished(page.run())


def edited():
    book = openpyxl.load_workbook(io.BytesIO(handed_out(HEALTHY)))
    page = book["Responsibilities"]
    column = next(c.column for c in page[1] if c.value == "Accountable")
    row = next(r[0].row for r in page.iter_rows(min_row=2) if r[0].value == "C01")
    page.cell(row, column).value = "Kim"
    return saved(book)


def test_a_change_is_shown_taken_over_and_can_be_undone(app, store, agreed):
    page = brought(app, agreed, edited())
    assert not page.exception
    assert [box.label.replace("\\", "") for box in page.checkbox if "plan_back" in box.key] == [
        "Write down how your prices are made, Accountable: Dan → Kim"
    ]
    page.button(key=f"{agreed}/plan_back/take").click()
    page = finished(page.run())
    assert {a.id: a for a in store.open_case(agreed).plan.actions}["C01"].raci.accountable == ("Kim",)
    assert SAY("plan_sheet/taken") in shown(page).replace("\\", "")


def test_what_nobody_marked_is_not_taken_over(app, store, agreed):
    before = store.open_case(agreed).plan
    page = brought(app, agreed, edited())
    next(box for box in page.checkbox if "plan_back" in box.key).set_value(False)
    page.button(key=f"{agreed}/plan_back/take").click()
    finished(page.run())
    assert store.open_case(agreed).plan == before


def test_a_plan_of_their_own_becomes_the_first_version_and_its_health_is_told(app, store, blank):
    page = brought(app, blank, FOREIGN)
    assert SAY("plan_sheet/health_after") in shown(page).replace("\\", "")
    page.button(key=f"{blank}/plan_back/take").click()
    finished(page.run())
    kept = store.open_case(blank).plan
    assert [b.version for b in kept.baselines] == [1]
    assert {a.title for a in kept.actions} == {"Tidy the customer list", "Set up the shop"}


def test_a_file_without_a_plan_says_what_it_needs(app, blank):
    page = brought(app, blank, workbook([["Part", "Supplier"], ["A", "B"]]))
    assert not page.exception
    assert any(SAY("problem/plan_not_found/says") in w.value.replace("\\", "") for w in page.warning)
