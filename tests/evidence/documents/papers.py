"""Papers for the tests: set as real PDFs by Typst, or laid out as a page without a PDF where layout is not the point."""

import json
from functools import cache
from pathlib import Path

import fontpkg_noto_sans
import manimgx_fonts_cjk
import typst

from readiness.evidence.documents.page import Cell, Page, Row
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.reading import read_pdf
from readiness.evidence.documents.wording import clean
from readiness.evidence.reading import Hint

FONTS = [fontpkg_noto_sans.__path__[0], manimgx_fonts_cjk.__path__[0]]
TEMPLATES = Path(__file__).parents[3] / "data" / "demo" / "templates"
PREAMBLE = """
#set document(date: none)
#set page(margin: 2cm)
#set text(font: ("Noto Sans", "Noto Sans CJK SC"), size: 10pt, lang: "{lang}", hyphenate: true)
"""
SIZE, COLUMN = 10.0, 150.0


@cache
def typeset(markup: str, lang: str = "de") -> bytes:
    """A PDF of this Typst text."""
    source = PREAMBLE.replace("{lang}", lang) + markup
    return typst.compile(source.encode(), font_paths=FONTS, ignore_system_fonts=True)


def from_template(name: str, data: dict) -> bytes:
    """A PDF of one of the sample firms' business papers."""
    return typst.compile(
        str(TEMPLATES / f"{name}.typ"),
        font_paths=FONTS,
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data)},
    )


def laid_out(text: str, *more_pages: str) -> PdfText:
    """Pages of one row a line; a bar starts the next column, a line that begins with # is set as a title."""
    return PdfText(tuple(_page(page, n) for n, page in enumerate((text, *more_pages), start=1)))


def _page(text: str, number: int) -> Page:
    rows = []
    for at, line in enumerate(text.strip("\n").split("\n")):
        size = 2 * SIZE if line.startswith("#") else SIZE
        cells = []
        for column, part in enumerate(line.lstrip("# ").split("|")):
            words = clean(part).strip()
            if words:
                x = 50 + COLUMN * column
                cells.append(Cell(x, x + 0.5 * size * len(words), 800 - 1.4 * SIZE * at, size, words))
        if cells:
            rows.append(Row(tuple(cells)))
    flow = clean("\n".join(line.lstrip("# ").replace("|", " ") for line in text.strip("\n").split("\n")))
    return Page(number, flow, tuple(rows))


def values(proposals) -> dict[str, list[str]]:
    """Field -> values in order, each once; goods and lines as `field/item`."""
    found: dict[str, list[str]] = {}
    for p in proposals:
        key = p.field if p.item is None else f"{p.field}/{p.item}"
        if p.value not in found.setdefault(key, []):
            found[key].append(p.value)
    return found


def read(data: bytes, **hint) -> tuple[object, dict[str, list[str]]]:
    """The reading of a PDF, and what it says by field."""
    reading = read_pdf(data, Hint(**hint))
    said: dict[str, list[str]] = {}
    for line in reading.lines.to_pylist() if reading.lines is not None else []:
        key = line["field"] if line["item"] is None else f"{line['field']}/{line['item']}"
        said.setdefault(key, []).append(line["confirmed"] or line["value"])
    return reading, said
