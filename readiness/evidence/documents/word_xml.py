"""One XML part of a Word file as the lines a person sees: paragraphs and table rows, without what is deleted or hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from readiness.evidence.documents.pdf_text import MOST_CHARACTERS
from readiness.evidence.reading import Trouble
from readiness.evidence.xml_stream import XmlTrouble, stream

MOST_LINES = 5_000
"""More lines than the longest terms have; a book is no document of this kind."""

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_UNSEEN = frozenset({"moveFrom", "Fallback"})
"""Text that was moved elsewhere; the second copy of a text box for old programs."""
_HEADING = re.compile(r"(?:heading|berschrift|title|titel|标题)", re.IGNORECASE)
HEADING_LENGTH = 90


@dataclass
class WordLine:
    """One line: `cells` are what tabs and columns divide, `column` where each begins, `head` opens a section."""

    paragraph: int
    cells: list[str] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    size: float | None = None
    head: bool = False


class TooLong(Exception):
    """More text than any document of the office."""


@dataclass
class _Paragraph:
    number: int
    column: int
    in_table: bool
    text: list[str] = field(default_factory=list)
    style: str = ""
    listed: bool = False
    size: float | None = None


class WordPart:
    """Collects the lines of one part; paragraphs are counted from `first` in the order of the file."""

    def __init__(self, first: int = 1) -> None:
        self.lines: list[WordLine] = []
        self.next = first
        self._open: list[_Paragraph] = []
        self._unseen = 0
        self._runs = 0
        """How many runs are open: a tab outside of one is the setting of a tab stop."""
        self._hidden_run = False
        self._size: float | None = None
        self._rows: list[list[list[WordLine]]] = []
        self._columns: list[int] = []
        self._characters = 0

    def read(self, data: bytes) -> Trouble | None:
        try:
            stream(data, self._start, self._end)
        except XmlTrouble as refused:
            return refused.trouble
        except TooLong:
            return Trouble("document_too_long", params={"most": MOST_CHARACTERS})
        return None

    def _start(self, name: str, attributes: dict[str, str], line: int, before: str) -> None:
        local = name.rpartition("}")[2]
        if local in _UNSEEN:
            self._unseen += 1
        if self._unseen or not name.startswith(_WORD):
            return
        value = next((v for key, v in attributes.items() if key.rpartition("}")[2] == "val"), "")
        match local:
            case "tr":
                self._rows.append([])
                self._columns.append(0)
            case "tc" if self._rows:
                self._rows[-1].append([])
            case "gridSpan" if self._columns and value.isdecimal():
                self._columns[-1] += min(int(value), 100) - 1
            case "p":
                column = self._columns[-1] if self._columns else 0
                self._open.append(_Paragraph(self.next, column, bool(self._rows)))
                self.next += 1
            case "r":
                self._runs += 1
                self._hidden_run, self._size = False, None
            case "vanish":
                self._hidden_run = value not in ("0", "false")
            case "pStyle" | "ilvl" | "sz" if self._open:
                self._mark(self._open[-1], local, value)

    def _mark(self, paragraph: _Paragraph, what: str, value: str) -> None:
        if what == "pStyle":
            paragraph.style = value
        elif what == "ilvl":
            paragraph.listed = value == "0"
        elif value.isdecimal():
            self._size = min(int(value), 400) / 2

    def _end(self, name: str, text: str) -> None:
        local = name.rpartition("}")[2]
        if local in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
            return
        if self._unseen or not name.startswith(_WORD):
            return
        match local:
            case "t":
                self._say(text)
            case "tab":
                self._say("\t")
            case "br" | "cr":
                self._say("\n")
            case "noBreakHyphen":
                self._say("-")
            case "r":
                self._runs -= 1
            case "p" if self._open:
                self._close(self._open.pop())
            case "tc" if self._columns:
                self._columns[-1] += 1
            case "tr" if self._rows:
                self._columns.pop()
                self._put(_side_by_side(self._rows.pop()))

    def _say(self, text: str) -> None:
        if not self._open or not self._runs or self._hidden_run:
            return
        self._characters += len(text)
        if self._characters > MOST_CHARACTERS:
            raise TooLong
        paragraph = self._open[-1]
        paragraph.text.append(text)
        if text.strip() and self._size is not None:
            paragraph.size = max(paragraph.size or 0.0, self._size)

    def _close(self, paragraph: _Paragraph) -> None:
        """A paragraph becomes a line for each of its line breaks; an empty one stays as a gap."""
        whole = "".join(paragraph.text)
        short = len(whole) <= HEADING_LENGTH and not whole.rstrip().endswith((".", ",", ";"))
        styled = _HEADING.search(paragraph.style) is not None
        head = bool(whole.strip()) and not paragraph.in_table and (styled or (paragraph.listed and short))
        lines = []
        for at, text in enumerate(whole.split("\n")):
            cells = text.split("\t")
            columns = [paragraph.column + n for n in range(len(cells))]
            lines.append(WordLine(paragraph.number, cells, columns, paragraph.size, head and at == 0))
        self._put(lines)

    def _put(self, lines: list[WordLine]) -> None:
        """Into the open cell of a table, else onto the page."""
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].extend(lines)
            return
        self.lines.extend(lines)
        if len(self.lines) > MOST_LINES:
            raise TooLong


def _side_by_side(cells: list[list[WordLine]]) -> list[WordLine]:
    """The lines of a table row: the first lines of all cells together, then the second ones."""
    height = max(map(len, cells), default=0)
    beside = []
    for at in range(height):
        level = [cell[at] for cell in cells if at < len(cell)]
        sizes = [line.size for line in level if line.size is not None]
        beside.append(
            WordLine(
                paragraph=min(line.paragraph for line in level),
                cells=[text for line in level for text in line.cells],
                columns=[column for line in level for column in line.columns],
                size=max(sizes, default=None),
            )
        )
    return beside
