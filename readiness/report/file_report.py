"""The reader's report as a workbook: one sheet for all files, to be sorted and handed to whoever keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import BytesIO

import xlsxwriter

from readiness.report.view.file_lines import FileLine
from readiness.report.words import Words
from readiness.report.xlsx import NOT_GUESSED, Cell, add_sheet

COLUMNS = ("file", "sheet", "row", "field", "wrong", "reacts", "fix", "source")


def file_report_xlsx(lines: Iterable[FileLine], on: date, say: Words) -> bytes:
    """Equal lines give equal bytes; every text is a text, never a formula."""
    held = BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, **NOT_GUESSED})
    book.set_properties({"title": say("file_report/title"), "created": datetime(on.year, on.month, on.day)})
    head = [say(f"file_report/{name}") for name in COLUMNS]
    add_sheet(book, say("file_report/tab"), head, (cells(line) for line in lines))
    book.close()
    return held.getvalue()


def cells(line: FileLine) -> Sequence[Cell]:
    return line.file, line.sheet, line.row, line.field, line.wrong, line.reacts, line.fix, line.source
