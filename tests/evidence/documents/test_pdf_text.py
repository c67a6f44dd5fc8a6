"""The text of a PDF, or the one named reason why there is none: never an exception, never a guess."""

import io
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from readiness.evidence.documents.pdf_text import MOST_PAGES, PdfText, read_text
from readiness.evidence.reading import Trouble
from tests.evidence.documents.papers import laid_out, typeset

GOOD = typeset("= Zertifikat\nGültig bis 31.12.2026\n\n#v(2cm)\nAufnahme, effizient gefertigt")


def written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def rewritten(change, source: bytes = GOOD) -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(source))
    change(writer)
    return written(writer)


def code(data: bytes) -> str | None:
    found = read_text(data)
    return found.code if isinstance(found, Trouble) else None


def with_content(content: bytes):
    def change(writer: PdfWriter) -> None:
        stream = DecodedStreamObject()
        stream.set_data(content)
        writer.pages[0][NameObject("/Contents")] = writer._add_object(stream)

    return change


def test_text_is_read_with_its_rows():
    text = read_text(GOOD)
    assert isinstance(text, PdfText)
    assert "Gültig bis 31.12.2026" in text.flow
    assert "Aufnahme, effizient gefertigt" in [row.text for row in text.pages[0].rows]
    assert text.silent == ()


def test_columns_of_a_table_become_cells():
    text = read_text(typeset("#table(columns: 3, [Pos.], [Artikel], [Menge], [10], [MSP-150], [2 Stück])"))
    assert isinstance(text, PdfText)
    assert [[c.text for c in row.cells] for row in text.pages[0].rows] == [
        ["Pos.", "Artikel", "Menge"],
        ["10", "MSP-150", "2 Stück"],
    ]


def test_words_hyphenated_by_the_layout_are_whole_again():
    word = "Haftungsbegrenzungsvereinbarung"
    text = read_text(
        typeset(f"#set page(width: 9cm)\n#set par(justify: true)\n{('Die ' + word + ' gilt. ') * 20}")
    )
    assert isinstance(text, PdfText)
    assert text.flow.replace("\n", " ").count(word) == 20


def test_chinese_is_read_without_stray_blanks():
    text = read_text(typeset("有效期至：2027年6月30日 龙门齿轮（苏州）有限公司", "zh"))
    assert isinstance(text, PdfText)
    assert "有效期至:2027年6月30日" in text.flow
    assert "龙门齿轮(苏州)有限公司" in text.flow


def test_an_offset_tells_its_page():
    text = laid_out("eins", "zwei", "drei")
    assert [text.page_at(text.flow.index(word)) for word in ("eins", "zwei", "drei")] == [1, 2, 3]


def test_a_protected_pdf_is_named():
    assert code(rewritten(lambda w: w.encrypt("secret", algorithm="RC4-128"))) == "pdf_encrypted"


def test_a_pdf_that_may_only_not_be_changed_is_read():
    assert code(rewritten(lambda w: w.encrypt("", "owner", algorithm="RC4-128"))) is None


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7\n", b"no pdf at all", GOOD[:200], GOOD[100:], b"%PDF-1.4\n" + b"\x00" * 999]
)
def test_a_broken_pdf_is_named(data):
    assert code(data) == "pdf_broken"


def test_a_scan_without_text_is_named():
    blank = PdfWriter()
    blank.add_blank_page(200, 200)
    assert code(written(blank)) == "pdf_no_text"
    assert code(typeset("#rect(width: 5cm, height: 5cm, fill: gray)")) == "pdf_no_text"


def test_a_picture_between_pages_of_text_is_told_apart():
    text = read_text(typeset("Seite eins mit Text\n#pagebreak()\n#rect()\n#pagebreak()\nSeite drei mit Text"))
    assert isinstance(text, PdfText)
    assert text.silent == (2,)


def test_too_many_pages_are_named():
    trouble = read_text(typeset("#for i in range(" + str(MOST_PAGES + 1) + ") [Text #pagebreak()]"))
    assert isinstance(trouble, Trouble)
    assert (trouble.code, trouble.params["most"]) == ("pdf_too_long", MOST_PAGES)


def test_too_much_text_is_named():
    content = b"BT /F1 8 Tf 10 10 Td (" + b"Wort " * 50_000 + b") Tj ET"
    assert code(rewritten(with_content(content))) == "pdf_too_long"


def test_a_page_of_drawing_is_named():
    trouble = read_text(rewritten(with_content(b"0 0 m 1 1 l S\n" * 400_000)))
    assert isinstance(trouble, Trouble)
    assert (trouble.code, trouble.row) == ("pdf_page_too_large", 1)


def test_a_stream_that_unpacks_to_a_bomb_is_stopped():
    def bomb(writer: PdfWriter) -> None:
        stream = DecodedStreamObject()
        stream.set_data(zlib.compress(b" " * 90_000_000, 9))
        stream[NameObject("/Filter")] = NameObject("/FlateDecode")
        writer.pages[0][NameObject("/Contents")] = writer._add_object(stream)

    assert code(rewritten(bomb)) == "pdf_broken"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_damage_raises(data):
    raw = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 25))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(raw)))
    assert isinstance(
        read_text(bytes(raw[:cut]) if data.draw(st.booleans()) else bytes(raw)), PdfText | Trouble
    )
