"""A Word file becomes rows and running text, with the paragraph as its place."""

from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.word_text import read_word
from readiness.evidence.reading import Trouble
from tests.evidence.documents.word_files import body, package, word_file


def test_paragraphs_are_counted_and_found_again_by_a_place_in_the_text():
    text = read_word(word_file("Erster Absatz.", "Zweiter Absatz.", title="Titel"))
    assert isinstance(text, PdfText)
    assert [text.page_at(text.flow.index(word)) for word in ("Titel", "Erster", "Zweiter")] == [1, 2, 3]
    page = text.pages[0]
    assert [page.place(row) for row in page.rows] == [1, 2, 3]
    assert page.rows[0].cells[0].size == 20


def test_a_heading_opens_a_section_without_a_number_in_its_text():
    text = read_word(word_file("# Haftung", "Satz.", "# Lieferung", "Satz."))
    assert isinstance(text, PdfText)
    assert [text.flow[at:].split("\n")[0] for at in text.headings] == ["Haftung", "Lieferung"]


def test_a_footer_is_read_after_the_body():
    text = read_word(word_file("Text.", footer="Stand: 01.03.2026"))
    assert isinstance(text, PdfText)
    assert text.flow.rstrip().endswith("Stand: 01.03.2026")


def test_a_file_without_text_says_so():
    found = read_word(package(body("<w:p/>")))
    assert isinstance(found, Trouble)
    assert found.code == "docx_no_text"
