"""XLSX: text stays text, numbers lose their .0, dates are dates, hidden sheets stay hidden."""

from datetime import date, datetime

import openpyxl
import pytest

from readiness.evidence.readers.workbook import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import archive, sample, saved, sheet_package, sheet_xml, workbook

NONE = Hint()


def test_cells_keep_what_they_mean():
    data = workbook(
        [
            ["Artikel", "Bestand", "Stand", "Gesperrt", "Werk"],
            ["00042", 3, datetime(2026, 7, 1, 14, 30), False, 1000],
            [4711, 2.5, date(2026, 7, 2), True, "W2"],
            ["00043", "1.234,5", "03.07.2026", "ja", None],
        ]
    )
    reading = read(data, NONE)
    assert reading.tier == "conformant"
    assert reading.lines is not None
    assert reading.lines.column("article").to_pylist() == ["00042", "4711", "00043"]
    assert reading.lines.column("quantity").to_pylist() == [3, 2.5, 1234.5]
    assert reading.lines.column("site").to_pylist() == ["1000", "W2", None]
    assert reading.lines.column("blocked").to_pylist() == [False, True, True]
    assert reading.lines.column("row").to_pylist() == [2, 3, 4]
    assert reading.lines.column("sheet").to_pylist() == ["Data"] * 3
    assert str(reading.taken_on) == "2026-07-03"


def test_rows_and_columns_count_from_the_sheet_even_if_the_table_starts_late():
    book = openpyxl.Workbook()
    for at, row in enumerate((["Artikel", "Bestand"], ["1", "x"]), start=5):
        for column, value in enumerate(row, start=3):
            book.active.cell(at, column, value)
    reading = read(saved(book), NONE)
    assert [(t.code, t.row, t.field) for t in reading.problems] == [("number_unreadable", 6, "quantity")]
    assert reading.lines is not None
    assert reading.lines.column("row").to_pylist() == [6]


def test_an_excel_date_in_a_share_column_is_named():
    data = workbook([["part", "parent", "share"], ["a", "b", 0.5], ["c", "b", datetime(2026, 5, 1)]])
    reading = read(data, NONE)
    assert [(t.code, t.row, t.field) for t in reading.problems] == [("date_instead_of_number", 3, "share")]
    assert reading.lines is not None
    assert reading.lines.column("share").to_pylist() == [0.5, None]


def test_a_bare_serial_number_in_a_date_column_is_a_date():
    reading = read(workbook([["order", "confirmed date"], ["1", 46204]]), NONE)
    assert reading.lines is not None
    assert reading.lines.column("first_confirmed").to_pylist() == [date(2026, 7, 1)]


def test_an_error_in_a_cell_is_named_and_not_read_as_empty():
    cells = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Artikel</t></is></c>'
        '<c r="B1" t="inlineStr"><is><t>Bestand</t></is></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>1</t></is></c><c r="B2" t="e"><v>#N/A</v></c></row>'
    )
    reading = read(sheet_package(sheet_xml(cells)), NONE)
    assert [(t.code, t.row, t.field, t.sheet) for t in reading.problems] == [
        ("cell_error", 2, "quantity", "Data")
    ]
    assert reading.tier == "parsable"


def test_a_hidden_sheet_is_not_handed_in():
    book = openpyxl.Workbook()
    book.active.append(["Hinweis"])
    hidden = book.create_sheet("Alt")
    hidden.append(["Artikel", "Bestand"])
    hidden.append(["1", 2])
    hidden.sheet_state = "hidden"
    assert read(saved(book), NONE).format == "unknown"


def test_only_packages_with_a_workbook_are_taken():
    assert recognises(workbook([["a"]]))
    assert not recognises(archive({"letter.txt": b"x"}))
    assert not recognises(b"a;b")


@pytest.mark.parametrize(
    ("name", "message", "kind"),
    [
        ("catenax/stock-template.xlsx", "stock", "stock"),
        ("catenax/delivery-template.xlsx", "delivery", "transit"),
        ("catenax/demand-template.xlsx", "demand", "demand"),
    ],
)
def test_an_empty_puris_template_is_no_evidence(name, message, kind):
    reading = read(sample(name), NONE)
    assert (reading.format, reading.format_version, reading.kind, reading.records) == (
        "puris-workbook",
        message,
        kind,
        0,
    )
    assert "example_rows" in [t.code for t in reading.problems]


def test_a_filled_puris_sheet_is_evidence():
    header = [
        "ownMaterialNumber",
        "partnerBpnl",
        "quantity",
        "unitOfMeasurement",
        "stockSiteBpns",
        "isBlocked",
        "lastUpdatedOnDateTime",
    ]
    rows = [
        ["MSP-150", "BPNL00000007RVTB", 4, "unit:piece", "BPNS00000008BDFH", False, "2026-07-14T08:00:00Z"],
        ["MSP-100", "BPNL00000007RVTB", 2, "unit:piece", "BPNS00000008BDFH", True, "2026-07-14T08:00:00Z"],
    ]
    reading = read(workbook([header, *rows]), NONE)
    assert (reading.format, reading.tier, reading.records) == ("puris-workbook", "conformant", 2)
    assert reading.lines is not None
    assert reading.lines.column("article").to_pylist() == ["MSP-150", "MSP-100"]
    assert reading.lines.column("updated_zoned").to_pylist() == [True, True]
    assert reading.lines.column("blocked").to_pylist() == [False, True]
