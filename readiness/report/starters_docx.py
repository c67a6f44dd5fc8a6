"""All texts to start with as one Word document: first for the gates that are not proven, then for the plan's steps."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.document import Document as Paper
from docx.oxml.ns import qn
from docx.shared import Pt

from readiness.model.base import Lang
from readiness.report.requests.bundle import Paper as File
from readiness.report.requests.bundle import zipped
from readiness.report.view.result import Result
from readiness.report.view.starters import TAB, Starter, gate_starters, step_starters
from readiness.report.words import Words, words

KEPT = ("Normal", "Title", "Heading 1", "Heading 2", "Subtitle", "List Bullet", "Table Grid", "Normal Table")
CHARACTERS = ("Title Char", "Heading 1 Char", "Heading 2 Char", "Subtitle Char", "Default Paragraph Font")
LISTS = ("No List", "List Bullet 2", "List Bullet 3", "List Number", "List Number 2", "List Number 3")
"""What the kept styles and the numbering refer to. The rest of the library's 160 go: each use looks at all of them."""
FONTS: Mapping[Lang, str] = {"en": "Calibri", "de": "Calibri", "zh": "Microsoft YaHei"}
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""What XML cannot hold; a firm's name read from a file may."""


def starters_docx(result: Result, lang: Lang) -> bytes:
    """Equal results give equal bytes: the archive's entries and the properties carry the case's date."""
    say = words(lang, result.world, result.case.currency)
    paper = Document()
    _dress(paper, result, say)
    paper.add_heading(say("starter_word/document"), 0)
    paper.add_paragraph(_clean(say.row((result.case.name, say.day(result.case.on)))))
    paper.add_paragraph(say("starter_word/gaps"))
    gates = [(say.question(q), starter) for q, starter in gate_starters(result, say).items()]
    steps = [(say.action(a), starter) for a, starter in step_starters(result, say).items()]
    for title, found in ((say("starter_word/gates"), gates), (say("starter_word/steps"), steps)):
        if found:
            paper.add_heading(title, 1)
        for name, starter in found:
            _piece(paper, name, starter, say)
    held = BytesIO()
    paper.save(held)
    with ZipFile(held) as archive:
        files = [File(name, archive.read(name)) for name in archive.namelist()]
    return zipped(files, result.case.on)


def _dress(paper: Paper, result: Result, say: Words) -> None:
    on, font = result.case.on, FONTS[say.lang]
    for unused in [style for style in paper.styles if style.name not in (*KEPT, *CHARACTERS, *LISTS)]:
        unused.delete()
    for style in ("Normal", "Title", "Heading 1", "Heading 2", "Subtitle"):
        own = paper.styles[style].element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:ascii", "w:hAnsi", "w:eastAsia"):
            own.set(qn(script), font)
    paper.styles["Normal"].paragraph_format.space_after = Pt(4)
    told = paper.core_properties
    told.title, told.author, told.comments = say("starter_word/document"), _clean(result.case.name), ""
    told.created = told.modified = datetime(on.year, on.month, on.day)


def _piece(paper: Paper, name: str, starter: Starter, say: Words) -> None:
    paper.add_heading(name, 2)
    paper.add_paragraph(say.pair(starter.kind, starter.to), style="Subtitle")
    paper.add_paragraph().add_run(_clean(starter.subject)).bold = True
    if starter.rows:
        _grid(paper, [_clean(row).split(TAB) for row in starter.rows])
    for line in (_clean(line) for line in starter.lines if line):
        if line.startswith("- "):
            paper.add_paragraph(line.removeprefix("- "), style="List Bullet")
        else:
            paper.add_paragraph(line)
    if starter.note:
        paper.add_paragraph().add_run(starter.note).italic = True
    paper.add_paragraph().add_run(say.pair(say("starter_word/leads_to"), starter.proof)).italic = True


def _grid(paper: Paper, cells: list[list[str]]) -> None:
    """A table with many columns is set on its side: a page holds two columns in readable type, not thirteen."""
    table = paper.add_table(rows=0, cols=len(cells), style="Table Grid")
    for row in zip(*cells, strict=True):
        for cell, said in zip(table.add_row().cells, row, strict=True):
            cell.text = said


def _clean(text: str) -> str:
    return _UNPRINTABLE.sub("", text)
