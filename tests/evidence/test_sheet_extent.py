"""How far a workbook reaches is measured from its cells, and hidden faults come to light."""

import openpyxl
import pytest
from openpyxl.styles import Font

from readiness.evidence.reading import Trouble
from readiness.evidence.sheet_extent import measure
from tests.evidence.making import saved, sheet_package, sheet_xml, workbook


def test_the_furthest_filled_cell_counts():
    found = measure(workbook([["a", "b"], ["c"]], More=[["x"]]))
    assert not isinstance(found, Trouble)
    assert {name: (e.row, e.column) for name, e in found.items()} == {"Data": (2, 2), "More": (1, 1)}


def test_a_formatted_but_empty_cell_far_away_is_harmless():
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    book.active["XFD1048576"].font = Font(bold=True)
    found = measure(saved(book))
    assert not isinstance(found, Trouble)
    assert (found["Sheet"].row, found["Sheet"].column) == (1, 1)


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
        '<row r="1"><c r="XFD1"><v>1</v></c></row>',
        '<row r="1"><c r="xfd1"><v>1</v></c></row>',
        '<row><c r="A600000"><v>1</v></c></row>',
        '<row r="600000"><c><is><t>x</t></is></c></row>',
        '<row r="20000"><c r="OP20000"><v>1</v></c></row>',
        "<row>" + "<c><v>1</v></c>" * 501 + "</row>",
    ],
    ids=[
        "row",
        "column",
        "lower case",
        "row in the cell",
        "row without cell name",
        "area",
        "cells without names",
    ],
)
def test_a_cell_too_far_out_is_refused_however_it_is_written(cells):
    found = measure(sheet_package(sheet_xml(cells)))
    assert isinstance(found, Trouble)
    assert found.code == "table_too_large"


def test_errors_and_formulas_without_result_are_found():
    cells = (
        '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v>2</v></c></row>'
        '<row r="2"><c r="A2"><f>X1</f><v></v></c></row>'
    )
    found = measure(sheet_package(sheet_xml(cells)))
    assert not isinstance(found, Trouble)
    assert found["Data"].errors == [(1, 1)]
    assert found["Data"].stale == [(1, 2), (2, 1)]
