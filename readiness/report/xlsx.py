"""Roadmap, gates and findings as a workbook: every text is a text, never a formula or a link; numbers are numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from readiness.model.base import Lang
from readiness.report.charts.palette import LIGHT
from readiness.report.plan_xlsx.sheets import add_plan_sheets
from readiness.report.sheet_page import CELL_HOLDS, WHOLE, grouped, lay_out
from readiness.report.view.gates import gate_lines
from readiness.report.view.inspection import inspection
from readiness.report.view.result import Result
from readiness.report.view.steps import step_lines
from readiness.report.words import Words, words

Cell = str | float | int | None
NOT_GUESSED = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def roadmap_xlsx(result: Result, lang: Lang) -> bytes:
    """Equal results give equal bytes: the workbook's own date is the case's."""
    say = words(lang, result.world, result.case.currency)
    held = BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, **NOT_GUESSED})
    on = result.case.on
    book.set_properties({"title": say("report/title"), "created": datetime(on.year, on.month, on.day)})
    add_sheet(book, say("report/xlsx/roadmap"), _roadmap_head(say), _roadmap_rows(result, say))
    add_sheet(book, say("report/xlsx/gates"), _gates_head(result, say), _gates_rows(result, say))
    add_sheet(book, say("report/xlsx/findings"), _findings_head(say), _findings_rows(result, say))
    add_plan_sheets(book, result, say)
    book.close()
    return held.getvalue()


def add_sheet(book: Any, name: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    sheet, held = book.add_worksheet(name), [tuple(row) for row in rows]
    bold = book.add_format(
        {"bold": True, "font_color": "#FFFFFF", "bg_color": LIGHT.primary, "text_wrap": True, "valign": "top"}
    )
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    plain = book.add_format({"valign": "top"})
    large = book.add_format({"valign": "top", "num_format": WHOLE})
    for column, title in enumerate(head):
        sheet.write_string(0, column, title, bold)
    for at, row in enumerate(held, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(at, column, cell[:CELL_HOLDS], wrapped)
            elif cell is not None:
                sheet.write_number(at, column, cell, large if grouped(cell) else plain)
    lay_out(sheet, head, held)


def _roadmap_head(say: Words) -> list[str]:
    keys = (
        "xlsx/id",
        "roadmap/what",
        "xlsx/what",
        "roadmap/first",
        "roadmap/owner",
        "xlsx/start",
        "xlsx/finish",
    )
    more = ("roadmap/when", "xlsx/horizon", "roadmap/days", "xlsx/currency", "roadmap/proof", "xlsx/needs")
    return [say(f"report/{key}") for key in (*keys, *more, "xlsx/closes", "roadmap/gain")]


def _roadmap_rows(result: Result, say: Words) -> Iterable[Sequence[Cell]]:
    for s in step_lines(result, say):
        yield (
            s.action, s.name, s.what, s.first_step, s.owner, s.start, s.finish, s.when,
            say(f"view/horizon/{s.horizon}"), s.days, 1000 * s.keur, s.proof, s.needs, s.closes, round(s.gain, 3),
        )  # fmt: skip


def _gates_head(result: Result, say: Words) -> list[str]:
    keys = ("xlsx/id", "xlsx/title", "seen/requirement", "seen/state", "seen/proof", "seen/who", "seen/days")
    revenue = say("report/xlsx/revenue", currency=result.case.currency)
    return [*(say(f"report/{key}") for key in (*keys, "xlsx/currency")), revenue, say("report/xlsx/buyers")]


def _gates_rows(result: Result, say: Words) -> Iterable[Sequence[Cell]]:
    for g in gate_lines(result, say):
        cost = None if g.keur is None else 1000 * g.keur
        yield (
            g.question, g.title, g.requirement, g.said, g.proof, g.owner, g.days, cost, g.revenue,
            say.listed(g.buyers),
        )  # fmt: skip


def _findings_head(say: Words) -> list[str]:
    keys = ("xlsx/id", "inspection/feature", "xlsx/question", "inspection/actual", "inspection/n")
    return [
        say(f"report/{key}") for key in (*keys, "inspection/result", "inspection/evidence", "xlsx/places")
    ]


def _findings_rows(result: Result, say: Words) -> Iterable[Sequence[Cell]]:
    for f in inspection(result, say):
        yield f.check, f.title, f.question, f.actual, f.n, f.said, f.assurance, "\n".join(f.places)
