"""For how many years spare parts are promised, and from when these years count."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.evidence.documents.amounts import COUNT, count
from readiness.evidence.documents.labels import cited
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.wording import alternative, near, quoted, words

_SPARE = words("ersatzteil", "spare[- ]?parts?|spares", "备件|备品")
_PROMISED = words(
    rf"ersatzteil[^.;]{{0,120}}?\b(?P<n1>{COUNT})(?: \(\d+\))? jahre?n?\b",
    rf"\b(?P<n2>{COUNT})(?: \(\d+\))? jahre?n?\b[^.;]{{0,80}}ersatzteil",
    rf"spare[- ]?parts?[^.;]{{0,120}}?\b(?P<n3>{COUNT})(?: \(\d+\))? years?\b",
    rf"\b(?P<n4>{COUNT})(?: \(\d+\))? years?\b[^.;]{{0,80}}spare",
    rf"(?:备件|备品)[^。;]{{0,40}}?(?P<n5>{COUNT}) ?年",
    rf"(?P<n6>{COUNT}) ?年[^。;]{{0,30}}(?:备件|备品)",
)
_UNDERTAKEN = words(
    "liefer|verfügbar|vorgehalten|halten wir|versorg|gewährleist|garantier|sichern|zusage|stellen wir",
    "suppl(?:y|ied|ies)|available|guarantee|provide|keep|commit|undertake",
    "供应|提供|保证|承诺|供货",
)
"""Words of an undertaking: a row of a specification ("spare parts: 10 years") is somebody's wish."""
_LAST = words(
    "letzte[nr]? (?:aus)?lieferung|serienende|produktionsende|auslauf",
    "last (?:delivery|shipment)|end of (?:series|production)|discontinu",
    "最后一?次(?:交货|供货)|停产",
)
_DELIVERY = words(
    "(?:ab|nach) (?:der )?(?:aus)?lieferung",
    "(?:after|from) (?:the )?delivery",
    "(?:交货|供货)(?:之)?(?:后|日起)",
)


def spare_parts(text: PdfText) -> Iterator[Proposal]:
    """Years from the last delivery are worth more than years from the own one: the sentence tells which."""
    for found in near(text.flow, _SPARE, _PROMISED):
        start, end = found.start(), found.end()
        sentence = quoted(text.flow, start, end)
        if not _UNDERTAKEN.search(sentence):
            continue
        yield cited("spare_years", str(count(alternative(found, "n"))), text, start, end)
        if _LAST.search(sentence):
            yield cited("spare_from", "last_delivery", text, start, end)
        elif _DELIVERY.search(sentence):
            yield cited("spare_from", "delivery", text, start, end)
