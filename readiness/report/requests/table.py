"""The table a supplier fills in: its parts, drop-down lists, and a number by which the answer is found again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from readiness.model.case import SupplierRequest, Topic
from readiness.report.charts.palette import LIGHT
from readiness.report.words import Words
from readiness.report.xlsx import NOT_GUESSED

OURS = ("request", "supplier", "part")
"""Columns that are filled in already and must stay as they are."""
ASKED: Mapping[Topic, tuple[str, ...]] = {
    "maker": ("maker", "maker_site", "maker_country"),
    "origin": ("origin",),
    "declaration": ("declaration_until",),
    "substances": ("reach_svhc", "rohs"),
    "changes": ("notice_days",),
    "recovery": ("recover_days",),
}
ALWAYS = ("answered_by", "answered_on", "remark")
COUNTRIES = ("maker_country", "origin")
DAYS = ("notice_days", "recover_days")
DATES = ("declaration_until", "answered_on")
CHOICES = {"reach_svhc": ("yes", "no", "none"), "rohs": ("yes", "no", "exempt", "none")}
WIDE = {"supplier": 28, "part": 22, "maker": 28, "remark": 40}
USUAL = 18
TITLE_ROW, NOTE_ROW, HEAD_ROW = 0, 1, 3
MOST_DAYS = 3650
FIRST_DAY = datetime(2000, 1, 1)


def columns(request: SupplierRequest) -> tuple[str, ...]:
    """What stands in the table, in order, by the names an answer is read under."""
    return (*OURS, *(name for topic in request.about for name in ASKED[topic]), *ALWAYS)


def table_xlsx(request: SupplierRequest, say: Words) -> bytes:
    """Equal requests give equal bytes; every text is a text, never a formula."""
    held = BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, **NOT_GUESSED})
    day = request.drawn_up
    title = say("request/subject", id=request.id)
    book.set_properties({"title": title, "created": datetime(day.year, day.month, day.day)})
    sheet = book.add_worksheet(say("request/sheet"))
    sheet.write_string(TITLE_ROW, 0, title, book.add_format({"bold": True, "font_size": 13}))
    sheet.write_string(NOTE_ROW, 0, say("request/sheet_note", day=say.day(request.due)))
    names = columns(request)
    _head(book, sheet, names, say)
    _rows(book, sheet, names, request)
    lands = _lists(book, say)
    last = HEAD_ROW + max(1, len(request.parts))
    for at, name in enumerate(names):
        if name not in OURS:
            sheet.data_validation(HEAD_ROW + 1, at, last, at, _rule(name, lands, say))
    sheet.freeze_panes(HEAD_ROW + 1, len(OURS))
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEAD_ROW)
    book.close()
    return held.getvalue()


def _head(book: Any, sheet: Any, names: tuple[str, ...], say: Words) -> None:
    look = {"bold": True, "text_wrap": True, "valign": "top", "border": 1, "border_color": LIGHT.rule}
    ours = book.add_format({**look, "bg_color": LIGHT.panel})
    theirs = book.add_format({**look, "font_color": "#FFFFFF", "bg_color": LIGHT.primary})
    for at, name in enumerate(names):
        sheet.write_string(HEAD_ROW, at, say(f"request/column/{name}"), ours if name in OURS else theirs)
        sheet.set_column(at, at, WIDE.get(name, USUAL))


def _rows(book: Any, sheet: Any, names: tuple[str, ...], request: SupplierRequest) -> None:
    """What begins like a formula stays text in the supplier's program too, and when it is saved again."""
    ours = book.add_format(
        {"quote_prefix": True, "bg_color": LIGHT.panel, "border": 1, "border_color": LIGHT.rule}
    )
    look = {"border": 1, "border_color": LIGHT.rule}
    theirs, dates = book.add_format(look), book.add_format({**look, "num_format": "yyyy-mm-dd"})
    for row, part in enumerate(request.parts, start=HEAD_ROW + 1):
        stands = {"request": request.id, "supplier": request.supplier, "part": part}
        for at, name in enumerate(names):
            if name in OURS:
                sheet.write_string(row, at, stands[name], ours)
            else:
                sheet.write_blank(row, at, None, dates if name in DATES else theirs)


def _lists(book: Any, say: Words) -> str:
    """Names of countries on a sheet out of sight; the range of it."""
    sheet = book.add_worksheet(say("request/lists"))
    names = sorted({say.country(code) for code in say.world.countries.by_iso3})
    for row, name in enumerate(names):
        sheet.write_string(row, 0, name)
    sheet.hide()
    return f"='{say('request/lists')}'!$A$1:$A${len(names)}"


def _rule(name: str, lands: str, say: Words) -> dict[str, Any]:
    """What a cell takes, with a word of help; a country that is not in the list may be kept: a name beats nothing."""
    told = {"ignore_blank": True, "error_type": "warning", "input_message": say(f"request/hint/{name}")}
    if name in COUNTRIES or name in CHOICES:
        options = [say(f"request/choice/{code}") for code in CHOICES.get(name, ())]
        return {
            **told,
            "validate": "list",
            "source": options or lands,
            "error_message": say("request/not_listed"),
        }
    if name in DAYS:
        whole = {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": MOST_DAYS}
        return {**told, **whole, "error_message": say("request/whole_days")}
    if name in DATES:
        day = {"validate": "date", "criteria": ">=", "value": FIRST_DAY}
        return {**told, **day, "error_message": say("request/a_date")}
    return {**told, "validate": "any"}
