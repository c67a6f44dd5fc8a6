"""Columns wide enough, rows high enough, paper large enough - in whatever script the texts are."""

import io
from datetime import date

import openpyxl
import pytest
import xlsxwriter

from readiness.report.sheet_page import (
    A3,
    A4,
    HAN_LINE,
    NARROWEST,
    WIDEST,
    grouped,
    lay_out,
    lines_needed,
    seen_width,
)


def sheet(head, rows, **given):
    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    lay_out(book.add_worksheet("S"), head, rows, **given)
    book.close()
    return openpyxl.load_workbook(io.BytesIO(held.getvalue()))["S"]


def width(page, column="A"):
    return page.column_dimensions[column].width


def test_a_chinese_sign_takes_the_room_of_two():
    assert seen_width("支出上限") == 8
    assert seen_width("Kosten") == 6


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 1), ("one two", 1), ("one two three", 2), ("a\nb\nc", 3), ("x" * 25, 3), ("支出上限支出上限", 2)],
)
def test_lines_break_between_words_and_within_those_too_wide(text, lines):
    assert lines_needed(text, 10) == lines


def test_columns_are_as_wide_as_what_stands_in_them_within_bounds():
    page = sheet(["Id", "Day", "Text"], [["1", date(2026, 7, 1), "x" * 500]])
    assert width(page, "A") == pytest.approx(NARROWEST, abs=1)
    assert width(page, "B") == pytest.approx(12, abs=1)
    assert width(page, "C") == pytest.approx(WIDEST, abs=1)


def test_a_row_is_as_high_as_its_longest_text_and_a_head_keeps_room_for_its_button():
    page = sheet(["Spending limit (kEUR)"], [["short"], ["word " * 40]])
    assert page.row_dimensions[2].height is None
    assert page.row_dimensions[3].height > 60
    narrow = sheet(["Spending limit (kEUR)"], [["short"]])
    assert narrow.row_dimensions[1].height >= 30


def test_a_line_of_chinese_is_higher_than_one_of_letters():
    page = sheet(["Id"], [["支出上限"], ["spend"]])
    assert (page.row_dimensions[2].height, page.row_dimensions[3].height) == (HAN_LINE, None)


def test_every_page_has_its_head_its_number_and_the_paper_it_needs():
    small, large = sheet(["A", "B"], [["1", "2"]]), sheet(["A"] * 8, [["x" * 90] * 8])
    assert (small.page_setup.paperSize, large.page_setup.paperSize) == (A4, A3)
    for page in (small, large):
        assert page.page_setup.orientation == "landscape"
        assert page.print_title_rows == "$1:$1"
        assert page.oddFooter.right.text == "&P / &N"
        assert page.freeze_panes == "A2"


def test_what_is_for_programs_stays_on_one_line_and_within_its_columns():
    page = sheet(["What", "Text"], [["a", "word " * 100]], wrapped=False)
    assert page.row_dimensions[2].height is None
    assert page.print_area == "'S'!$A$1:$B$2"


def test_whole_numbers_from_a_thousand_on_are_grouped():
    assert [n for n in (999, 1000, 1000.5, 4e6) if grouped(n)] == [1000, 4e6]
