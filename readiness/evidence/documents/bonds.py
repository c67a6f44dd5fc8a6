"""Bonds a supplier offers: for the down payment, for performance, for the warranty."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.evidence.documents.labels import cited
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.wording import quoted, words

_BONDS = (
    (
        "advance_payment",
        words(
            "(?:an|voraus)zahlungs(?:bürgschaft|garantie|avals?)",
            "(?:advance|down)[- ]payment (?:bond|guarantee)",
            "预付款(?:保函|担保)",
        ),
    ),
    (
        "performance",
        words(
            "(?:vertrags)?erfüllungs(?:bürgschaft|garantie|avals?)",
            "performance (?:bond|guarantee)",
            "履约(?:保函|担保)",
        ),
    ),
    (
        "warranty",
        words(
            "(?:gewährleistungs|mängel(?:haftungs|anspruchs)?)(?:bürgschaft|garantie|avals?)",
            "(?:warranty|maintenance) (?:bond|guarantee)",
            "(?:质量|质保)(?:保证)?(?:保函|担保)",
        ),
    ),
)
_REFUSED = words(
    r"\b(?:keine|nicht|ohne|ausgeschlossen)\b", r"\b(?:no|not|without|excluded)\b", "不(?:提供|出具|开具)|无"
)


def bonds(text: PdfText) -> Iterator[Proposal]:
    """Each kind once; a sentence that refuses it names no bond."""
    for kind, pattern in _BONDS:
        for found in pattern.finditer(text.flow):
            if not _REFUSED.search(quoted(text.flow, found.start(), found.end())):
                yield cited("bonds", kind, text, found.start(), found.end())
                break
