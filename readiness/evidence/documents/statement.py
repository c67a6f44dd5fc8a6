"""Statements: short papers whose type the title tells, each with its own few facts."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.evidence.documents.bonds import bonds
from readiness.evidence.documents.kinds import signs_of
from readiness.evidence.documents.labels import cited
from readiness.evidence.documents.parties import firms_in
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.documents.signature import signature
from readiness.evidence.documents.spare_parts import spare_parts
from readiness.evidence.documents.statements.asked import Looked, look
from readiness.evidence.documents.statements.delivery import DELIVERY
from readiness.evidence.documents.statements.fields import FIELDS_OF_STATEMENT
from readiness.evidence.documents.statements.finance import FINANCE
from readiness.evidence.documents.statements.governance import GOVERNANCE
from readiness.evidence.documents.statements.material import MATERIAL

LOOKED: dict[str, tuple[Looked, ...]] = {**FINANCE, **GOVERNANCE, **DELIVERY, **MATERIAL}
TITLE_SHOWN = 120


def statement(text: PdfText) -> Iterator[Proposal]:
    """Only the fields of its own type; of a paper a person called a statement, those of every type are tried."""
    found = signs_of(text)
    kind = found.variant if found else None
    if kind is None:
        for looked in LOOKED.values():
            yield from look(text, looked)
        return
    yield cited("statement_type", kind, text, 0, min(len(text.flow), TITLE_SHOWN))
    seen: set[str] = set()
    for proposal in _of_type(kind, text):
        if proposal.field in FIELDS_OF_STATEMENT[kind]:
            seen.add(proposal.field)
            yield proposal
    if "holder" in FIELDS_OF_STATEMENT[kind] and "holder" not in seen:
        yield from (cited("holder", n, text, s, e, sure=False) for s, e, n in list(firms_in(text.flow))[:1])


def _of_type(kind: str, text: PdfText) -> Iterator[Proposal]:
    """The day beside the signature counts only where no label names the paper's own: other days stand there too."""
    labelled = list(look(text, LOOKED[kind]))
    named = {proposal.field for proposal in labelled}
    yield from labelled
    yield from (proposal for proposal in signature(text) if proposal.field not in named)
    if kind == "bond_line":
        yield from bonds(text)
    if kind == "service_level":
        yield from spare_parts(text)
