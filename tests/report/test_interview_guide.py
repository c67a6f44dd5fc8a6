"""The interview guide as workbook and JSON."""

from datetime import date
from io import BytesIO

import openpyxl
import orjson

from readiness.report.interview_guide import guide_json, guide_xlsx
from readiness.report.view.file_lines import FileLine
from readiness.report.view.interview import FileSeen, Guide, OpenPoint
from tests.report.sample import speaking

ON = date(2026, 7, 15)
POINT = OpenPoint(
    "Licence", "licence.insurance", "=title", "Ask?", True, "open", "not known", "", "", ("a", "b")
)
GUIDE = Guide((FileSeen("=a.pdf", "certificate", "readable", 1, 0),), (POINT,), ("Shown",))
LINE = FileLine("a.pdf", "", 1, "f", "w", "r", "x", "c")


def test_there_is_a_sheet_for_points_files_what_to_fix_and_what_is_shown():
    book = openpyxl.load_workbook(BytesIO(guide_xlsx(GUIDE, (LINE,), ON, speaking("en"))))
    points, files, to_fix, shown = book.worksheets
    assert points["B2"].value == "=title"
    assert points["B2"].data_type == "s"
    assert points["H2"].value == "a\nb"
    assert points["I2"].value in (None, "")
    assert files["A2"].value == "=a.pdf"
    assert to_fix["A2"].value == "a.pdf"
    assert shown["A2"].value == "Shown"


def test_json_holds_the_same():
    told = orjson.loads(guide_json(GUIDE, (LINE,), "Firm", ON))
    assert told["points"][0]["question"] == "licence.insurance"
    assert (told["firm"], told["on"], len(told["to_fix"])) == ("Firm", "2026-07-15", 1)


def test_equal_guides_give_equal_bytes():
    assert guide_xlsx(GUIDE, (), ON, speaking("zh")) == guide_xlsx(GUIDE, (), ON, speaking("zh"))
