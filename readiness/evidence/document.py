"""Documents as text: one line a field, with its page, its passage and what a person confirmed."""

from __future__ import annotations

from typing import ClassVar

from readiness.evidence.base import Evidence
from readiness.evidence.shape import Shape
from readiness.evidence.shapes import SHAPES


class Documents(Evidence):
    """Base of all kinds of document; `row` is the page.

    A proposed `value` is what the text seems to say; only `confirmed` was seen by a person.
    """

    shape: ClassVar[Shape]


class Certificates(Documents):
    shape = SHAPES["certificate"]


class Declarations(Documents):
    shape = SHAPES["declaration"]


class SupplierDeclarations(Documents):
    """Long-term supplier's declarations of preferential origin."""

    shape = SHAPES["ltsd"]


class Terms(Documents):
    shape = SHAPES["terms"]


class Quotations(Documents):
    shape = SHAPES["quotation"]


class OrderDocuments(Documents):
    shape = SHAPES["order-document"]


class Statements(Documents):
    """Short papers with a handful of facts; the field `statement_type` says which."""

    shape = SHAPES["statement"]
