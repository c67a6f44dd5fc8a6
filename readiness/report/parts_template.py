"""The one-sheet parts list as a workbook to fill in: drop-downs, remarks, an example; read back without loss.

What stands beside the table (the guide, the words of the drop-downs) stands in a text box and on a hidden sheet, so that
a reader finds the table and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import resources
from io import BytesIO
from typing import Any

import xlsxwriter
import yaml

from readiness.network.row import PartRow
from readiness.report.charts.palette import LIGHT
from readiness.report.words import Words
from readiness.report.xlsx import NOT_GUESSED

COLUMNS = (
    "part",
    "parent",
    "slot",
    "supplier",
    "site",
    "country",
    "quantity",
    "share",
    "status",
    "price",
    "currency",
    "lead_time_days",
    "stock_days",
    "switch_days",
    "recover_days",
    "hs_code",
    "material",
    "origin",
    "revenue",
    "capacity",
    "risk_group",
    "lane",
)
NUMBERS = frozenset(
    {
        "quantity",
        "price",
        "lead_time_days",
        "stock_days",
        "switch_days",
        "recover_days",
        "revenue",
        "capacity",
    }
)
STATUSES = ("approved", "qualified", "potential", "blocked")
COUNTRIES = ("country", "origin")
NEEDED = frozenset({"part"})
WIDTH = {"part": 18, "parent": 18, "supplier": 26, "site": 16, "country": 18, "origin": 18, "material": 16}
NARROW = 13
HEADER_ROW = 4
"""From 0; above it stand the title and two lines on how to fill the sheet in."""
PREPARED = 2000
"""Rows with drop-downs: far more than a sheet filled by hand."""


@dataclass(frozen=True)
class _Look:
    title: Any
    lead: Any
    head: Any
    needed: Any
    text: Any
    share: Any


def parts_template(say: Words, made_on: datetime, rows: Sequence[PartRow] = ()) -> bytes:
    """`rows`: what is known already, to be completed; their words are written in the language of the sheet."""
    held = BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, **NOT_GUESSED})
    book.set_properties({"title": say("template/title"), "created": made_on})
    look = _look(book)
    sheet = book.add_worksheet(say("template/sheet"))
    _guide(book.add_worksheet(say("template/guide")), say)
    choices = _lists(book.add_worksheet(say("template/lists")), say)
    _head(sheet, look, say)
    for number, column in enumerate(COLUMNS):
        _rules(sheet, number, column, choices, say)
    for at, row in enumerate(rows, start=HEADER_ROW + 1):
        _write(sheet, at, row, say)
    book.close()
    return held.getvalue()


def shown(column: str, value: str | float, say: Words) -> str | float:
    """A value as the sheet writes it; words nobody knows stay as they are."""
    if column == "status" and value in STATUSES:
        return say(f"template/status/{value}")
    if column in COUNTRIES and isinstance(value, str):
        return say.country(value)
    return value


def _look(book: Any) -> _Look:
    head = {"bold": True, "font_color": "#FFFFFF", "text_wrap": True, "valign": "top", "border": 1}
    return _Look(
        title=book.add_format({"bold": True, "font_size": 14}),
        lead=book.add_format({"font_color": "#444444"}),
        head=book.add_format({**head, "bg_color": LIGHT.primary}),
        needed=book.add_format({**head, "bg_color": LIGHT.primary, "underline": 1}),
        text=book.add_format({"num_format": "@"}),
        share=book.add_format({"num_format": "0.##%"}),
    )


def _head(sheet: Any, look: _Look, say: Words) -> None:
    sheet.write_string(0, 0, say("template/title"), look.title)
    for line in range(2):
        sheet.write_string(1 + line, 0, say(f"template/lead/{line}"), look.lead)
    for number, column in enumerate(COLUMNS):
        formats = {"share": look.share} | dict.fromkeys(NUMBERS, None)
        sheet.set_column(number, number, WIDTH.get(column, NARROW), formats.get(column, look.text))
        name = say(f"template/column/{column}/name")
        sheet.write_string(HEADER_ROW, number, name, look.needed if column in NEEDED else look.head)
        example = next((row[column] for row in example_rows() if column in row), None)
        note = say(f"template/column/{column}/says")
        if example is not None:
            note += "\n" + say("template/note", example=_example(column, example, say))
        sheet.write_comment(HEADER_ROW, number, note, {"x_scale": 1.8, "y_scale": 0.9})
    sheet.set_row(HEADER_ROW, 32)
    sheet.freeze_panes(HEADER_ROW + 1, 1)


def _rules(sheet: Any, number: int, column: str, choices: dict[str, str], say: Words) -> None:
    """Drop-downs where a list holds; a number where a number belongs. What is written otherwise is warned of, not refused."""
    rule: dict[str, Any] = {
        "error_title": say("template/wrong"),
        "error_type": "warning",
        "ignore_blank": True,
    }
    if column == "status" or column in COUNTRIES:
        source = choices["status" if column == "status" else "country"]
        rule |= {"validate": "list", "source": source, "error_message": say("template/pick")}
    elif column == "parent":
        first = HEADER_ROW + 2
        rule |= {
            "validate": "list",
            "source": f"=$A${first}:$A${first + PREPARED}",
            "error_message": say("template/pick"),
        }
    elif column == "share":
        rule |= {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 1,
                 "error_message": say("template/share")}  # fmt: skip
    elif column in NUMBERS:
        rule |= {"validate": "decimal", "criteria": ">=", "value": 0, "error_message": say("template/number")}
    else:
        return
    sheet.data_validation(HEADER_ROW + 1, number, HEADER_ROW + PREPARED, number, rule)


def _lists(sheet: Any, say: Words) -> dict[str, str]:
    """The words of the drop-downs on a hidden sheet; where they stand, by list."""
    countries = sorted(say.country(code) for code in say.world.countries.by_iso3)
    lists = {"country": countries, "status": [say(f"template/status/{word}") for word in STATUSES]}
    name = say("template/lists")
    places = {}
    for column, (which, entries) in enumerate(lists.items()):
        for at, entry in enumerate(entries):
            sheet.write_string(at, column, entry)
        letter = "AB"[column]
        places[which] = f"='{name}'!${letter}$1:${letter}${len(entries)}"
    sheet.hide()
    return places


def _guide(sheet: Any, say: Words) -> None:
    steps = [say(f"template/steps/{number}") for number in range(5)]
    lines = [
        ", ".join(
            f"{say(f'template/column/{column}/name')}: {_example(column, value, say)}"
            for column, value in row.items()
        )
        for row in example_rows()
    ]
    text = "\n\n".join([*steps, say("template/shown"), *lines])
    sheet.insert_textbox(1, 1, text, {"width": 900, "height": 560, "font": {"size": 11}})


def _write(sheet: Any, at: int, row: PartRow, say: Words) -> None:
    for number, column in enumerate(COLUMNS):
        value = getattr(row, column)
        if value is None:
            continue
        written = shown(column, value, say)
        if isinstance(written, str):
            sheet.write_string(at, number, written)
        else:
            sheet.write_number(at, number, written)


def _example(column: str, value: str | float, say: Words) -> str:
    if column == "share" and not isinstance(value, str):
        return say.percent(value)
    written = shown(column, value, say)
    return written if isinstance(written, str) else say.number(written)


@cache
def example_rows() -> tuple[dict[str, Any], ...]:
    text = resources.files(__package__).joinpath("example_parts.yaml").read_text("utf-8")
    return tuple(yaml.safe_load(text))
