"""One sheet people may type into: texts stay texts, days are days, drop-downs where only some words mean something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from readiness.planning.workbook.columns import Cell
from readiness.report.charts.palette import LIGHT

SPARE = 40
"""Rows below the last one with drop-downs, for what people add."""
DATE = "yyyy-mm-dd"
WIDEST, NARROWEST = 50, 8
CELL_HOLDS = 32_767
"""Characters; more would be refused by every spreadsheet."""
FIRST_DAY = datetime(2000, 1, 1)


@dataclass(frozen=True)
class Look:
    head: Any
    fixed: Any
    free: Any
    day: Any

    @classmethod
    def of(cls, book: Any) -> Look:
        edge = {"border": 1, "border_color": LIGHT.rule, "valign": "top", "text_wrap": True}
        ours = {**edge, "bg_color": LIGHT.panel}
        return cls(
            head=book.add_format({**edge, "bold": True, "font_color": "#FFFFFF", "bg_color": LIGHT.primary}),
            fixed=book.add_format({**ours, "quote_prefix": True}),
            free=book.add_format({**edge, "quote_prefix": True}),
            day=book.add_format({**edge, "num_format": DATE}),
        )


@dataclass(frozen=True)
class Head:
    """`fixed` columns must stay as they are; `options` = words a cell takes, `date` = it takes a day."""

    title: str
    fixed: bool = False
    options: tuple[str, ...] = ()
    date: bool = False


def add_form(
    book: Any, look: Look, name: str, heads: Sequence[Head], rows: Sequence[Sequence[Cell]], frozen: int = 1
) -> None:
    """`frozen`: columns that stay in sight."""
    sheet = book.add_worksheet(name)
    longest = [len(head.title) for head in heads]
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head.title, look.head)
    for at, row in enumerate(rows, start=1):
        for column, (head, cell) in enumerate(zip(heads, row, strict=True)):
            longest[column] = max(longest[column], _write(sheet, at, column, head, cell, look))
    last = len(rows) + SPARE
    for column, head in enumerate(heads):
        sheet.set_column(column, column, min(WIDEST, max(NARROWEST, longest[column] + 2)))
        if head.options:
            rule = {"validate": "list", "source": list(head.options), "ignore_blank": True}
            sheet.data_validation(1, column, last, column, rule)
        elif head.date:
            day = {"validate": "date", "criteria": ">=", "value": FIRST_DAY, "ignore_blank": True}
            sheet.data_validation(1, column, last, column, day)
    sheet.freeze_panes(1, frozen)
    sheet.autofilter(0, 0, max(1, len(rows)), len(heads) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _write(sheet: Any, at: int, column: int, head: Head, cell: Cell, look: Look) -> int:
    """The width it needs."""
    plain = look.fixed if head.fixed else look.free
    if isinstance(cell, str):
        sheet.write_string(at, column, cell[:CELL_HOLDS], plain)
        return max(map(len, cell.splitlines()), default=0)
    if isinstance(cell, date):
        sheet.write_datetime(at, column, datetime(cell.year, cell.month, cell.day), look.day)
        return len(DATE)
    if isinstance(cell, int | float):
        sheet.write_number(at, column, cell, plain)
    else:
        sheet.write_blank(at, column, None, look.day if head.date else plain)
    return 0
