"""Word files for the tests, made as an office program makes them."""

import io

from docx import Document
from docx.shared import Pt

from tests.evidence.making import archive

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def word_file(*paragraphs, title=None, table=(), footer=None) -> bytes:
    """A title in large type, a table, then paragraphs; `#` opens a heading."""
    document = Document()
    if title:
        document.add_paragraph().add_run(title).font.size = Pt(20)
    if table:
        grid = document.add_table(rows=0, cols=len(table[0]))
        for row in table:
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                cell.text = text
    for text in paragraphs:
        if text.startswith("#"):
            document.add_heading(text.lstrip("# "), level=1)
        else:
            document.add_paragraph(text)
    if footer:
        document.sections[0].footer.paragraphs[0].text = footer
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def body(xml: str) -> bytes:
    """One part with this content, as the reader of parts gets it."""
    return f'<w:document xmlns:w="{WORD}"><w:body>{xml}</w:body></w:document>'.encode()


def package(document: bytes, **others: bytes) -> bytes:
    """The smallest package with this body; further members by their path, with __ for a slash."""
    types = f'<Types><Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>'
    return archive(
        {
            "[Content_Types].xml": types.encode(),
            "word/document.xml": document,
            **{name.replace("__", "/"): content for name, content in others.items()},
        }
    )
