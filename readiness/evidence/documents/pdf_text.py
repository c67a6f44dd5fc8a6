"""The text of a PDF, page by page, or the one named reason why there is none."""

from __future__ import annotations

import io
import re
import struct
import unicodedata
import zlib
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from math import hypot

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError
from pypdf.generic import DictionaryObject

from readiness.evidence.documents.font_widths import Widths, widths_of
from readiness.evidence.documents.form_fields import filled_in
from readiness.evidence.documents.page import Fragment, Page, rows_of
from readiness.evidence.documents.wording import clean, joined
from readiness.evidence.reading import Trouble

MOST_PAGES = 40
"""More than the longest terms we know, with annexes; a machine's manual is longer and is no such document."""

MOST_CHARACTERS = 200_000
"""Forty pages of small print with room to spare."""

MOST_CONTENT_BYTES = 4_000_000
"""A page of dense text has about 50,000; a drawing with millions of strokes is not read to its end."""

BROKEN = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What pypdf lets through, in its own words "broken PDF files might cause other exceptions". Listed by name:
a fault of ours outside of the parser still shows."""

_HEADING = re.compile(
    r"^[^\S\n]*(?:§\s*\d+|(?i:artikel|article|section|ziffer)\s+\d+|\d{1,2}\.?\s+[A-ZÄÖÜ]|[IVX]{1,5}\.\s"
    r"|第\s*[一二三四五六七八九十\d]+\s*[条章])",
    re.MULTILINE,
)


@dataclass(frozen=True)
class PdfText:
    """`silent` are the pages that show something but hold no readable text: pictures of paper.

    `marked` is where a file itself says that a section begins; a PDF only shows it.
    """

    pages: tuple[Page, ...]
    silent: tuple[int, ...] = ()
    marked: tuple[int, ...] = ()

    @cached_property
    def flow(self) -> str:
        """All pages in one, because a clause may begin on one page and end on the next."""
        return "\n".join(page.flow for page in self.pages)

    @cached_property
    def headings(self) -> tuple[int, ...]:
        """Where in `flow` the numbered sections begin."""
        return tuple(sorted({*self.marked, *(h.start() for h in _HEADING.finditer(self.flow))}))

    def page_at(self, offset: int) -> int:
        """The page (or paragraph) in which this character of `flow` stands."""
        starts = list(accumulate((len(page.flow) + 1 for page in self.pages), initial=0))
        at = max(0, bisect_right(starts, offset, hi=len(self.pages)) - 1)
        return self.pages[at].place_at(offset - starts[at])


def read_text(data: bytes) -> PdfText | Trouble:
    """Never raises for what a file holds; the limits of time and memory are those of the child process."""
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return Trouble("pdf_encrypted")
        count = len(reader.pages)
        if count > MOST_PAGES:
            return Trouble("pdf_too_long", params={"pages": count, "most": MOST_PAGES})
        pages = tuple(_page(page, number) for number, page in enumerate(reader.pages, start=1))
    except _TooMuch as stopped:
        return Trouble("pdf_page_too_large", row=stopped.page)
    except (FileNotDecryptedError, DependencyError):
        return Trouble("pdf_encrypted")
    except BROKEN:
        return Trouble("pdf_broken")
    if not pages:
        return Trouble("pdf_broken")
    if sum(len(page.flow) for page in pages) > MOST_CHARACTERS:
        return Trouble("pdf_too_long", params={"pages": count, "most": MOST_PAGES})
    silent = tuple(page.number for page in pages if not _readable(page.flow))
    if len(silent) == len(pages):
        return Trouble("pdf_no_text", params={"pages": len(pages)})
    return PdfText(tuple(replace(p, flow="", rows=()) if p.number in silent else p for p in pages), silent)


class _TooMuch(Exception):
    """A page with more content than any text needs."""

    def __init__(self, page: int) -> None:
        super().__init__(page)
        self.page = page


def _page(page: PageObject, number: int) -> Page:
    """The running text of a filled form is taken by rows: only there do label and entry stand together."""
    contents = page.get_contents()
    if contents is not None and len(contents.get_data()) > MOST_CONTENT_BYTES:
        raise _TooMuch(number)
    fragments: list[Fragment] = []
    known: dict[int, Widths] = {}

    def seen(
        text: str, place: list[float], line: list[float], font: DictionaryObject | None, size: float
    ) -> None:
        if not text.strip():
            return
        if id(font) not in known:
            known[id(font)] = widths_of(font)
        fragment = _fragment(text.strip("\n"), place, line, known[id(font)], size)
        if fragment is not None:
            fragments.append(fragment)

    flow = page.extract_text(visitor_text=seen)
    typed = list(filled_in(page))
    if typed:
        rows = rows_of([*fragments, *typed])
        return Page(number, joined("\n".join(" ".join(c.text for c in row.cells) for row in rows)), rows)
    return Page(number, clean(flow), rows_of(fragments))


def _fragment(
    text: str, place: list[float], line: list[float], widths: Widths, size: float
) -> Fragment | None:
    """Where the text stands on the page; text that is turned has no row and stays in the running text alone."""
    a, b = line[0] * place[0] + line[1] * place[2], line[0] * place[1] + line[1] * place[3]
    scale = hypot(a, b)
    if scale <= 0 or a < 0.9 * scale:
        return None
    x = line[4] * place[0] + line[5] * place[2] + place[4]
    y = line[4] * place[1] + line[5] * place[3] + place[5]
    drawn = scale * size
    return Fragment(x, y, x + widths.of(text.strip()) * drawn / 1000, drawn or 1.0, text)


def _readable(flow: str) -> bool:
    """False for an empty page and for one whose font maps its letters to nothing a person could read."""
    shown = [char for char in flow if not char.isspace()]
    legible = sum(unicodedata.category(char)[0] in "LNP" and char != "\ufffd" for char in shown)
    return 2 * legible > len(shown)
