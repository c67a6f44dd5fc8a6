"""PDFs go to the document readers, by their first bytes alone."""

from readiness.evidence.readers.pdf import read, recognises
from readiness.evidence.reading import Hint


def test_only_pdf_is_taken():
    assert recognises(b"%PDF-1.7\n")
    assert not recognises(b"PK\x03\x04")


def test_a_broken_pdf_is_a_named_trouble():
    reading = read(b"%PDF-1.7\nnothing follows", Hint())
    assert reading.tier == "unreadable"
    assert reading.problems
