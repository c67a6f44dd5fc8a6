"""The page of what expires when."""

import pytest

from readiness.model.base import LANGS
from readiness.report.pages.calendar import calendar_page
from readiness.report.words import words
from tests.report.sample import bare, speaking
from tests.sample_firms import result


@pytest.mark.parametrize("lang", LANGS)
def test_papers_stand_with_day_state_and_customers_and_laws_elsewhere(lang):
    firm = result("spindle-de")
    page = calendar_page(firm, words(lang, firm.world, "EUR"))
    assert len(page.rows) == len(firm.expiries)
    assert {row.state for row in page.rows} >= {"expired", "ahead"}
    assert all(row.when and row.what and row.todo and row.customers for row in page.rows)


def test_without_papers_there_are_no_rows():
    assert calendar_page(bare(), speaking("en")).rows == ()
