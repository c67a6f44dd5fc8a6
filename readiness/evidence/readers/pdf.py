"""PDFs a firm has at hand: certificates, declarations, terms, quotations, order confirmations."""

from __future__ import annotations

from readiness.evidence.documents.reading import read_pdf
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading


def recognises(data: bytes) -> bool:
    return family_of(data) == "pdf"


def read(data: bytes, hint: Hint) -> Reading:
    return read_pdf(data, hint)
