"""The reader's report as a workbook."""

from datetime import date
from io import BytesIO

import openpyxl

from readiness.report.file_report import file_report_xlsx
from readiness.report.view.file_lines import FileLine
from tests.report.sample import speaking

LINE = FileLine("=a.csv", "S", 7, "@field", "+wrong", "-reacts", "=HYPERLINK(1)", "code")
ON = date(2026, 7, 15)


def test_texts_stay_texts_and_rows_are_numbers():
    sheet = openpyxl.load_workbook(BytesIO(file_report_xlsx((LINE,), ON, speaking("de")))).active
    cells = list(sheet[2])
    assert [c.value for c in cells] == [
        "=a.csv",
        "S",
        7,
        "@field",
        "+wrong",
        "-reacts",
        "=HYPERLINK(1)",
        "code",
    ]
    assert [c.data_type for c in cells] == ["s", "s", "n", "s", "s", "s", "s", "s"]
    assert sheet["A1"].value == speaking("de")("file_report/file")


def test_equal_lines_give_equal_bytes_and_none_is_a_sheet_too():
    assert file_report_xlsx((LINE,), ON, speaking("zh")) == file_report_xlsx((LINE,), ON, speaking("zh"))
    assert file_report_xlsx((), ON, speaking("zh"))[:2] == b"PK"
