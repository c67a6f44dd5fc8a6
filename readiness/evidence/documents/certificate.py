"""Certificates: a management system, a TISAX label, insurance cover, an inspection of steel; each with its own fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readiness.evidence.documents.inspection import INSPECTION, inspection
from readiness.evidence.documents.insurance import insurance
from readiness.evidence.documents.labels import cited, flagged
from readiness.evidence.documents.management_system import management_system
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.standards import management_standards
from readiness.evidence.documents.tisax import tisax
from readiness.evidence.documents.wording import phrase

_I = re.IGNORECASE
_INSURANCE = re.compile(
    phrase(
        "versicherungs(?:bestätigung|nachweis|summe|nehmer|schein)",
        "deckungssumme",
        "haftpflichtversicherung",
        "(?:liability|product) insurance",
        "(?:insurance|sum|limits?) (?:certificate|insured|of indemnity|of liability)",
        "policy ?holder",
        "保险(?:证明|凭证|单|金额)",
        "被保险人",
    ),
    _I,
)
_TISAX = re.compile(phrase("tisax"), _I)


def certificate(text: PdfText) -> Iterator[Proposal]:
    """The kind first, because it decides which of the other fields a sound certificate must have.

    An insurer that mentions its client's ISO 9001 stays an insurer; a TISAX page without an ISO standard is one. A steel
    mill names its own ISO 9001 on every inspection certificate.
    """
    if INSPECTION.search(text.flow):
        yield from flagged("certificate_kind", text, INSPECTION, "inspection")
        yield from inspection(text)
        return
    insured = list(_INSURANCE.finditer(text.flow))
    if insured and (len(insured) > 1 or not _standards(text)):
        yield from flagged("certificate_kind", text, _INSURANCE, "insurance")
        yield from insurance(text)
        return
    if _TISAX.search(text.flow):
        yield from flagged("certificate_kind", text, _TISAX, "tisax")
        yield from flagged("standard", text, _TISAX, "TISAX")
        yield from tisax(text)
        return
    named = _standards(text)
    if named:
        start, end, _ = named[0]
        yield cited("certificate_kind", "management_system", text, start, end)
    for start, end, standard in named:
        yield cited("standard", standard, text, start, end)
    yield from management_system(text)


def _standards(text: PdfText) -> list[tuple[int, int, str]]:
    """Each standard once, with its edition if the edition is named anywhere."""
    found = [(s.start, s.end, s.value) for s in management_standards(text.flow)]
    dated = {value.split(":")[0] for _, _, value in found if ":" in value}
    return [entry for entry in found if ":" in entry[2] or entry[2] not in dated]
