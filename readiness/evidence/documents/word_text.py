"""The text of a Word file in the form the readers of documents know: rows of cells beside the running text.

Word has no pages until it prints, so places are paragraphs, counted from 1 through body, headers and footers.
Where a line stands is laid out here by simple rules: one line under the other, tabs and table columns side by side.
"""

from __future__ import annotations

import re

from readiness.evidence.archive import members
from readiness.evidence.documents.page import Cell, Page, Row
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.word_xml import WordLine, WordPart
from readiness.evidence.documents.wording import clean
from readiness.evidence.reading import Trouble

BODY = "word/document.xml"
_AROUND = re.compile(r"word/(?:header|footer)\d{0,3}\.xml")

SIZE, HEAD_SIZE = 10.0, 14.0
NEXT, NEW_PARAGRAPH = 14.0, 24.0
"""Steps down the page: a continued entry stays within the reach of a block, a new long paragraph does not."""
COLUMN, LETTER = 120.0, 5.0
SHORT = 70


def read_word(data: bytes) -> PdfText | Trouble:
    """Never raises for what a file holds; call only for an archive that passed `check_archive`."""
    parts = dict(members(data, (".xml",)))
    lines: list[WordLine] = []
    first = 1
    for name in (BODY, *sorted(n for n in parts if _AROUND.fullmatch(n))):
        part = WordPart(first)
        trouble = part.read(parts[name])
        if trouble is not None:
            return trouble
        lines += part.lines
        first = part.next
    text = _laid_out(lines)
    return text if any(page.rows for page in text.pages) else Trouble("docx_no_text")


def _laid_out(lines: list[WordLine]) -> PdfText:
    rows: list[Row] = []
    flow: list[str] = []
    marked: list[int] = []
    y, before, at = 0.0, "", 0
    for line in lines:
        texts = [clean(cell).replace("\n", " ").strip() for cell in line.cells]
        whole = " ".join(text for text in texts if text)
        y -= NEXT if max(len(before), len(whole)) <= SHORT else NEW_PARAGRAPH
        if line.head:
            marked.append(at)
        size = line.size or (HEAD_SIZE if line.head else SIZE)
        cells = tuple(
            Cell(COLUMN * c, COLUMN * c + LETTER * len(text), y, size, text)
            for c, text in zip(line.columns, texts, strict=True)
            if text
        )
        if cells:
            rows.append(Row(cells, line.paragraph))
        flow.append(whole)
        at += len(whole) + 1
        before = whole
    page = Page(1, "\n".join(flow), tuple(rows), tuple(line.paragraph for line in lines))
    return PdfText((page,), marked=tuple(marked))
