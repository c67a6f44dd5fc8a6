"""What the files say about the firm itself: one statement a mark, with its place; a new kind is one line here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from readiness.checks.documents.papers import papers
from readiness.evidence.base import Evidence
from readiness.evidence.document import Certificates, Declarations, Documents, SupplierDeclarations, Terms
from readiness.evidence.licence import Screenings
from readiness.evidence.trade import Invoices
from readiness.evidence.web import WebOrganisations
from readiness.model.place import Place

Mark = Literal["name", "vat", "lei", "gln", "duns", "iban"]

GLN_SCHEME = "0088"
"""The scheme under which a Peppol address is a GLN (ISO 6523)."""


@dataclass(frozen=True)
class Column:
    """`only` = (column, value): the statement is about us only where that column says so."""

    mark: Mark
    name: str
    only: tuple[str, str] | None = None


COLUMNS: Mapping[type[Evidence], tuple[Column, ...]] = {
    Invoices: (
        Column("name", "seller"),
        Column("vat", "seller_vat"),
        Column("iban", "iban"),
        Column("gln", "seller_endpoint", ("seller_scheme", GLN_SCHEME)),
    ),
    WebOrganisations: (
        Column("name", "legal_name"),
        Column("vat", "vat_id"),
        Column("lei", "lei"),
        Column("gln", "gln"),
        Column("duns", "duns"),
    ),
    Screenings: (
        Column("name", "partner", ("partner_role", "own")),
        Column("lei", "lei", ("partner_role", "own")),
    ),
}
"""Tables: which column states which mark."""

FIELDS: Mapping[type[Documents], tuple[tuple[Mark, str], ...]] = {
    Certificates: (("name", "holder"), ("name", "insured")),
    Declarations: (("name", "manufacturer"),),
    SupplierDeclarations: (("name", "addressee"),),
    Terms: (("name", "issuer"),),
}
"""Papers: which field states which mark; only what a person confirmed counts."""

_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Statement:
    mark: Mark
    value: str
    """In a form that can be compared."""
    shown: str
    place: Place


def statements(found: Iterable[Evidence | None]) -> Iterator[Statement]:
    for evidence in found:
        if evidence is None:
            continue
        if isinstance(evidence, Documents):
            yield from _of_papers(evidence)
        else:
            yield from _of_table(evidence, COLUMNS[type(evidence)])


def _of_table(evidence: Evidence, columns: Iterable[Column]) -> Iterator[Statement]:
    """A value stated in a hundred lines of a document is one statement: its first line counts."""
    seen: set[tuple[str, Mark, str]] = set()
    for column in columns:
        places = evidence.places(column.name, limit=None)
        values = evidence.column(column.name)
        about_us = [True] * len(values)
        if column.only is not None:
            about_us = [said == column.only[1] for said in evidence.column(column.only[0])]
        for value, place, ours in zip(values, places, about_us, strict=True):
            if value is None or not ours:
                continue
            compared = comparable(column.mark, str(value))
            key = (place.file, column.mark, compared)
            if compared and key not in seen:
                seen.add(key)
                yield Statement(column.mark, compared, str(value), place)


def _of_papers(documents: Documents) -> Iterator[Statement]:
    for paper in papers(documents):
        for mark, field in FIELDS[type(documents)]:
            for said in paper.all(field):
                if said.confirmed and (compared := comparable(mark, said.value)):
                    yield Statement(mark, compared, said.value, said.place)


def comparable(mark: Mark, text: str) -> str:
    """Names without case and signs; numbers without blanks and separators."""
    folded = unicodedata.normalize("NFKC", text)
    if mark == "name":
        return " ".join(_SIGNS.sub(" ", folded.casefold()).split())
    return _SIGNS.sub("", folded).upper()
