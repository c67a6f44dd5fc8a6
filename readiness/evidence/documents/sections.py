"""Numbered sections of a contract, so that what belongs to one clause is not read into the next."""

from __future__ import annotations

from bisect import bisect_right

from readiness.evidence.documents.pdf_text import PdfText


def section_of(text: PdfText, offset: int) -> tuple[int, int]:
    """Start and end of the section in which this character stands; the whole text where nothing is numbered."""
    at = bisect_right(text.headings, offset)
    low = text.headings[at - 1] if at else 0
    return low, text.headings[at] if at < len(text.headings) else len(text.flow)
