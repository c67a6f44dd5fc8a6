"""A PDF of the office as evidence: its kind, and one line for every field that is proposed or confirmed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice

import pyarrow as pa

from readiness.evidence.documents.certificate import certificate
from readiness.evidence.documents.confirming import Line, confirm
from readiness.evidence.documents.declaration import declaration
from readiness.evidence.documents.fields import FIELDS, musts
from readiness.evidence.documents.kinds import kind_of
from readiness.evidence.documents.language import language_of
from readiness.evidence.documents.ltsd import ltsd
from readiness.evidence.documents.order_confirmation import order_confirmation
from readiness.evidence.documents.pdf_text import PdfText, read_text
from readiness.evidence.documents.proposals import Proposal, competing, settle
from readiness.evidence.documents.quotation import quotation
from readiness.evidence.documents.statement import statement
from readiness.evidence.documents.terms import terms
from readiness.evidence.limits import PREVIEW_CELL, PREVIEW_ROWS
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes import SHAPES

READERS: dict[str, Callable[[PdfText], Iterator[Proposal]]] = {
    "certificate": certificate,
    "declaration": declaration,
    "ltsd": ltsd,
    "terms": terms,
    "quotation": quotation,
    "order-document": order_confirmation,
    "statement": statement,
}
MOST_PROPOSALS = 10_000
"""A declaration with a thousand goods has five thousand; more is a list, and belongs in a table."""

VARIANTS = ("certificate_kind", "declaration_kind", "statement_type")
"""Fields that say which variant of its kind a document is; the version of the format."""


def read_pdf(data: bytes, hint: Hint) -> Reading:
    return read_document(read_text(data), hint)


def read_document(text: PdfText | Trouble, hint: Hint) -> Reading:
    """A Reading of any text or of the reason why there is none: a named trouble, never an exception.

    Tier `conformant` means that a person confirmed every field a sound document of this kind must have: reading
    alone proposes and proves no more than that the paper can be read.
    """
    if isinstance(text, Trouble):
        return Reading(format="unknown", tier="unreadable", problems=(text,))
    kind = hint.kind if hint.kind in READERS else kind_of(text)
    preview = _preview(text)
    if kind is None:
        problems = (*_silent(text), Trouble("document_kind_unknown"))
        return Reading(format="unknown", tier="parsable", preview=preview, problems=problems)
    fields = FIELDS[kind]
    proposals = settle(islice(READERS[kind](text), MOST_PROPOSALS), fields)
    lines, wrong = confirm(proposals, fields, hint.confirmed, language_of(text.flow))
    variant = next((line.said for line in lines if line.field in VARIANTS), None)
    return Reading(
        format=kind,
        tier=_tier(lines, musts(kind, variant)),
        format_version=variant,
        kind=kind,
        records=1 if lines else 0,
        lines=_table(kind, lines),
        preview=preview,
        taken_on=_taken_on(lines),
        problems=(*_silent(text), *wrong, *_rivals(lines, {f.name for f in fields if f.many})),
    )


def _table(kind: str, lines: Iterable[Line]) -> pa.Table:
    builder = LineBuilder(SHAPES[kind])
    for line in lines:
        read = line.proposal
        confidence = "confirmed" if line.confirmed is not None else "high" if read and read.sure else "low"
        values: dict[str, object] = {
            "field": line.field,
            "value": read.value if read else None,
            "passage": read.passage if read else None,
            "confirmed": line.confirmed,
            "item": line.item,
            "confidence": confidence,
        }
        builder.add(values, row=read.page if read else None)
    return builder.table()


def _tier(lines: Iterable[Line], must: frozenset[str]) -> str:
    seen_by_a_person = {line.field for line in lines if line.confirmed is not None}
    return "conformant" if must <= seen_by_a_person else "parsable"


def _taken_on(lines: Iterable[Line]) -> date | None:
    """The day the document itself gives as its own, if it gives one."""
    days = {line.said for line in lines if line.field == "issued" and line.said}
    return date.fromisoformat(days.pop()) if len(days) == 1 else None


def _preview(text: PdfText) -> tuple[tuple[str, ...], ...]:
    """The first lines as the eye reads them, so that a person sees which paper this is."""
    rows = (row for page in text.pages for row in page.rows)
    return tuple(tuple(c.text[:PREVIEW_CELL] for c in row.cells) for row in islice(rows, PREVIEW_ROWS))


def _silent(text: PdfText) -> tuple[Trouble, ...]:
    """Pages that are pictures: nothing can be said about what stands on them, least of all that it is missing."""
    return tuple(Trouble("pdf_page_without_text", row=page) for page in text.silent)


def _rivals(lines: Iterable[Line], many: set[str]) -> tuple[Trouble, ...]:
    """Fields of the document with several values between which a person must choose."""
    open_lines = [line.proposal for line in lines if line.proposal and line.confirmed is None]
    troubles = []
    for name, item in sorted(competing(open_lines, many), key=lambda key: (key[1] or 0, key[0])):
        rivals = [p for p in open_lines if (p.field, p.item) == (name, item)]
        values = ", ".join(dict.fromkeys(p.value for p in rivals))
        troubles.append(Trouble("document_values_compete", rivals[0].page, name, params={"values": values}))
    return tuple(troubles)
