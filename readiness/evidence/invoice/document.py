"""One invoice as its rules need it, whatever the syntax: lines in the shape, sums, and what XRechnung asks about."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from readiness.evidence.messages.record import Record


@dataclass(frozen=True)
class Place:
    """A postal address as far as rules ask for it."""

    city: str | None
    post_code: str | None


@dataclass(frozen=True)
class Contact:
    name: str | None
    phone: str | None
    email: str | None


@dataclass(frozen=True)
class Means:
    """One way of paying: its code (BT-81) and which of the three groups stand there."""

    code: str | None
    transfer: bool = False
    card: bool = False
    debit: bool = False


@dataclass(frozen=True)
class Facts:
    """What the rules of XRechnung look at."""

    means: tuple[Means, ...] = ()
    buyer_reference: str | None = None
    seller: Place | None = None
    seller_contact: Contact | None = None
    buyer: Place | None = None
    delivery: Place | None = None
    terms: str | None = None
    tax_codes: frozenset[str] = frozenset()
    tax_number: bool = False
    """BT-31, BT-32 or a tax representative."""
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True)
class TaxGroup:
    """One line of the VAT breakdown: BT-116, BT-117, BT-119."""

    base: Decimal | None
    tax: Decimal | None
    rate: Decimal | None


@dataclass(frozen=True)
class Sums:
    """Amounts as written, never turned round for a credit note; None where absent or no number."""

    lines: tuple[Decimal | None, ...] = ()
    allowances: tuple[Decimal | None, ...] = ()
    charges: tuple[Decimal | None, ...] = ()
    groups: tuple[TaxGroup, ...] = ()
    line_total: Decimal | None = None
    allowance_total: Decimal | None = None
    charge_total: Decimal | None = None
    net: Decimal | None = None
    tax: Decimal | None = None
    gross: Decimal | None = None
    prepaid: Decimal | None = None
    rounding: Decimal | None = None
    payable: Decimal | None = None


@dataclass
class Document:
    """`head` holds what is said once for the whole invoice; each item repeats it and adds its own."""

    head: Record
    row: int
    sums: Sums
    facts: Facts
    items: list[tuple[Record, int]] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """A skeleton: neither a number nor a line."""
        return self.head.get("invoice") is None and not self.items
