"""The interview guide as a workbook to print and write into, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date, datetime
from io import BytesIO

import orjson
import xlsxwriter

from readiness.report.file_report import COLUMNS as TO_FIX
from readiness.report.file_report import cells
from readiness.report.view.file_lines import FileLine
from readiness.report.view.interview import Guide
from readiness.report.words import Words
from readiness.report.xlsx import NOT_GUESSED, Cell, add_sheet

POINTS = ("dimension", "heading", "ask", "gate", "state", "found", "places", "wanted", "answer", "who")
FILES = ("file", "format", "tier", "records", "problems")


def guide_xlsx(guide: Guide, to_fix: Iterable[FileLine], on: date, say: Words) -> bytes:
    """Open points with room for the answer, what the files are, what to fix in them, what is shown already."""
    held = BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, **NOT_GUESSED})
    book.set_properties({"title": say("interview/title"), "created": datetime(on.year, on.month, on.day)})
    head = [say(f"interview/{name}") for name in POINTS]
    add_sheet(book, say("interview/tab"), head, _points(guide, say))
    head = [say(f"interview/{name}") for name in FILES]
    files = ((f.file, f.format, f.tier, f.records, f.problems) for f in guide.files)
    add_sheet(book, say("interview/files_tab"), head, files)
    head = [say(f"file_report/{name}") for name in TO_FIX]
    add_sheet(book, say("file_report/tab"), head, (cells(line) for line in to_fix))
    add_sheet(book, say("interview/shown_tab"), [say("interview/shown")], ((title,) for title in guide.shown))
    book.close()
    return held.getvalue()


def guide_json(guide: Guide, to_fix: Iterable[FileLine], firm: str, on: date) -> bytes:
    told = {"firm": firm, "on": on, **asdict(guide), "to_fix": [asdict(line) for line in to_fix]}
    return orjson.dumps(told, option=orjson.OPT_INDENT_2)


def _points(guide: Guide, say: Words) -> Iterable[Sequence[Cell]]:
    for p in guide.points:
        gate = say("view/yes") if p.gate else ""
        yield p.dimension, p.title, p.ask, gate, p.said, p.found, p.places, "\n".join(p.wanted), "", ""
