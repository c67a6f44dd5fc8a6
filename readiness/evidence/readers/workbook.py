"""XLSX workbooks: every visible sheet that holds a table of a known kind."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from readiness.evidence.archive import members
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading, Trouble, unreadable
from readiness.evidence.sheet_extent import Extent, measure
from readiness.evidence.tables.batch import Row
from readiness.evidence.tables.grid import Grid
from readiness.evidence.tables.sheets import read_grids


def recognises(data: bytes) -> bool:
    """An Office package with a workbook inside; call only for an archive that passed `check_archive`."""
    return family_of(data) == "zip" and any(path == "xl/workbook.xml" for path, _ in members(data, (".xml",)))


def read(data: bytes, hint: Hint) -> Reading:
    extents = measure(data)
    if isinstance(extents, Trouble):
        return Reading("unknown", "unreadable", problems=(extents,))
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        grids = [_grid(book, name, extents) for name in _visible(book)]
    except CalamineError:
        return unreadable("workbook_damaged")
    stale = [
        Trouble("formula_without_value", e.stale[0][0], None, name, {"cells": len(e.stale)})
        for name, e in extents.items()
        if e.stale
    ]
    return read_grids(grids, hint, serial=True, faults=stale)


def _visible(book: CalamineWorkbook) -> list[str]:
    """Hidden sheets hold look-up lists and old versions; what is not shown is not handed in."""
    return [
        sheet.name
        for sheet in book.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
    ]


def _grid(book: CalamineWorkbook, name: str, extents: Mapping[str, Extent]) -> Grid:
    sheet = book.get_sheet_by_name(name)
    errors = extents[name].errors if name in extents else []
    return Grid(name, lambda: _rows(sheet), frozenset(errors))


def _rows(sheet: CalamineSheet) -> Iterator[Row]:
    """Rows counted as in the sheet; the library leaves out empty columns on the left, they are put back."""
    left = [""] * (sheet.start[1] if sheet.start else 0)
    for at, cells in enumerate(sheet.iter_rows(), start=1):
        yield at, [*left, *cells]
