"""One sheet people may type into: texts stay texts, days are days, drop-downs where only some words mean something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from readiness.planning.workbook.columns import Cell
from readiness.report.charts.palette import LIGHT
from readiness.report.sheet_page import CELL_HOLDS, DATE, WHOLE, grouped, lay_out

SPARE = 40
"""Rows below the last one with drop-downs, for what people add."""
FIRST_DAY = datetime(2000, 1, 1)


@dataclass(frozen=True)
class Look:
    head: Any
    fixed: Any
    free: Any
    day: Any
    large: Any
    exact: Any
    """For what nobody reads: one line, however long it is."""

    @classmethod
    def of(cls, book: Any) -> Look:
        edge = {"border": 1, "border_color": LIGHT.rule, "valign": "top", "text_wrap": True}
        ours = {**edge, "bg_color": LIGHT.panel, "quote_prefix": True}
        return cls(
            head=book.add_format({**edge, "bold": True, "font_color": "#FFFFFF", "bg_color": LIGHT.primary}),
            fixed=book.add_format(ours),
            free=book.add_format({**edge, "quote_prefix": True}),
            day=book.add_format({**edge, "num_format": DATE, "align": "left"}),
            large=book.add_format({**edge, "num_format": WHOLE}),
            exact=book.add_format({**ours, "text_wrap": False}),
        )


@dataclass(frozen=True)
class Head:
    """`fixed` columns must stay as they are; `options` = words a cell takes, `date` = it takes a day."""

    title: str
    fixed: bool = False
    options: tuple[str, ...] = ()
    date: bool = False


@dataclass(frozen=True)
class Form:
    """One sheet. `frozen`: columns that stay in sight; `exact`: rows of one line, for a program and not for people."""

    name: str
    heads: Sequence[Head]
    rows: Sequence[Sequence[Cell]]
    frozen: int = 1
    exact: bool = False


def add_form(book: Any, look: Look, form: Form) -> None:
    sheet = book.add_worksheet(form.name)
    for column, head in enumerate(form.heads):
        sheet.write_string(0, column, head.title, look.head)
    for at, row in enumerate(form.rows, start=1):
        for column, (head, cell) in enumerate(zip(form.heads, row, strict=True)):
            _write(sheet, at, column, head, cell, look, form.exact)
    last = len(form.rows) + SPARE
    for column, head in enumerate(form.heads):
        if head.options:
            rule = {"validate": "list", "source": list(head.options), "ignore_blank": True}
            sheet.data_validation(1, column, last, column, rule)
        elif head.date:
            day = {"validate": "date", "criteria": ">=", "value": FIRST_DAY, "ignore_blank": True}
            sheet.data_validation(1, column, last, column, day)
    lay_out(sheet, [head.title for head in form.heads], form.rows, form.frozen, wrapped=not form.exact)


def _write(sheet: Any, at: int, column: int, head: Head, cell: Cell, look: Look, exact: bool) -> None:
    plain = look.exact if exact else look.fixed if head.fixed else look.free
    if isinstance(cell, str):
        sheet.write_string(at, column, cell[:CELL_HOLDS], plain)
    elif isinstance(cell, date):
        sheet.write_datetime(at, column, datetime(cell.year, cell.month, cell.day), look.day)
    elif isinstance(cell, int | float):
        sheet.write_number(at, column, cell, look.large if grouped(cell) else plain)
    else:
        sheet.write_blank(at, column, None, look.day if head.date else plain)
