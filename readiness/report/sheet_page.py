"""How a sheet sits on screen and paper: columns wide enough, rows high enough, heads in sight, every page numbered.

Excel finds the height of a row by itself, other programs trust the file; so the file says it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date
from math import ceil
from typing import Any

WIDEST, NARROWEST = 40, 8
BUTTON = 4
"""Characters the filter button of a head covers, and what its bold letters take more."""
SPARE = 2
LINE, HAN_LINE, TALLEST = 15.0, 18.0, 405.0
"""Points: one line of the usual letters, one of Chinese signs, and what a row may hold at most."""
DATE = "yyyy-mm-dd"
A3, A4 = 8, 9
A4_HOLDS = 150
"""Characters side by side that are still read easily on A4 turned on its side."""
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.5, "bottom": 0.7}
FOOTER = "&L&A&R&P / &N"
"""The name of the sheet, and which page of how many."""
_TWICE_AS_WIDE = ("W", "F")
WHOLE, GROUPED_FROM = "#,##0", 1000
"""Whole numbers from a thousand on are written in groups of three, by the custom of whoever opens the file."""
CELL_HOLDS = 32_767
"""Characters; more would be refused by every spreadsheet."""


def lay_out(
    sheet: Any, head: Sequence[str], rows: Sequence[Sequence[object]], frozen: int = 0, wrapped: bool = True
) -> None:
    """`frozen`: columns that stay in sight. Where texts are not `wrapped`, every row is one line high."""
    widths = [_width(title, [row[at] for row in rows]) for at, title in enumerate(head)]
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    _height(sheet, 0, head, [width - BUTTON for width in widths])
    for at, row in enumerate(rows if wrapped else (), start=1):
        _height(sheet, at, row, [width - SPARE / 2 for width in widths])
    sheet.freeze_panes(1, frozen)
    sheet.autofilter(0, 0, max(1, len(rows)), len(head) - 1)
    sheet.set_landscape()
    sheet.set_paper(A4 if sum(widths) <= A4_HOLDS else A3)
    sheet.set_margins(**MARGINS)
    sheet.set_footer(FOOTER)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    if not wrapped:
        sheet.print_area(0, 0, max(1, len(rows)), len(head) - 1)


def grouped(number: float) -> bool:
    return number >= GROUPED_FROM and number == int(number)


def seen_width(text: str) -> int:
    """In letters of the Latin script: a Chinese sign takes the room of two."""
    return sum(2 if unicodedata.east_asian_width(sign) in _TWICE_AS_WIDE else 1 for sign in text)


def lines_needed(text: str, width: float) -> int:
    """Lines of a cell that breaks between words, and within them only where one is wider than the cell."""
    needed = 0
    for paragraph in text.splitlines():
        needed, room = needed + 1, width
        for word in paragraph.split(" "):
            size = seen_width(word)
            if size > room and room < width:
                needed, room = needed + 1, width
            more = max(0, ceil(size / width) - 1)
            needed, room = needed + more, room + more * width - size - 1
    return max(1, needed)


def _width(title: str, cells: Sequence[object]) -> int:
    """A head may take two lines, a text as many as it needs."""
    words = max(map(seen_width, title.split()), default=0)
    needed = max(words, ceil(seen_width(title) / 2)) + BUTTON
    held = max((_room(cell) for cell in cells), default=0) + SPARE
    return min(WIDEST, max(NARROWEST, needed, held))


def _room(cell: object) -> int:
    if isinstance(cell, str):
        return max(map(seen_width, cell.splitlines()), default=0)
    if isinstance(cell, date):
        return len(DATE)
    return len(f"{cell:g}") if isinstance(cell, int | float) else 0


def _height(sheet: Any, at: int, row: Sequence[object], widths: Sequence[float]) -> None:
    texts = [(cell, width) for cell, width in zip(row, widths, strict=True) if isinstance(cell, str)]
    lines = max((lines_needed(text, width) for text, width in texts), default=1)
    line = HAN_LINE if any(seen_width(text) > len(text) for text, _ in texts) else LINE
    if lines * line > LINE:
        sheet.set_row(at, min(TALLEST, lines * line))
