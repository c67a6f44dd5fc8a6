"""What of an order, a delivery and an invoice takes part in the match, in values that compare."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date


def same_number(text: str | None) -> str | None:
    """An identifier for comparison: case, blanks and leading zeros are how systems differ about the same number."""
    if text is None:
        return None
    plain = "".join(unicodedata.normalize("NFKC", text).split()).casefold()
    return (plain.lstrip("0") or "0") if plain.isdecimal() else plain or None


@dataclass(frozen=True)
class Goods:
    """The numbers an article goes by: the seller's, the buyer's, the world's."""

    article: str | None = None
    buyer_article: str | None = None
    gtin: str | None = None

    def agrees(self, other: Goods) -> bool | None:
        """True where at least one kind of number is the same; None where no kind stands on both sides."""
        known = self._compared(other)
        return any(known) if known else None

    def likeness(self, other: Goods) -> int:
        """How many kinds of number are the same, less those that differ: to choose among lines that all agree."""
        known = self._compared(other)
        return 2 * sum(known) - len(known)

    def numbers(self) -> tuple[str | None, str | None, str | None]:
        """In the form in which they compare, in the order of the fields."""
        return same_number(self.article), same_number(self.buyer_article), same_number(self.gtin)

    def _compared(self, other: Goods) -> list[bool]:
        pairs = zip(self.numbers(), other.numbers(), strict=True)
        return [mine == theirs for mine, theirs in pairs if mine is not None and theirs is not None]


@dataclass(frozen=True)
class OrderLine:
    """`price` is for one `unit`."""

    order: str
    line: str | None = None
    goods: Goods = Goods()
    quantity: float | None = None
    unit: str | None = None
    price: float | None = None
    currency: str | None = None


@dataclass(frozen=True)
class Delivered:
    """A line of a despatch advice; `line` is the order line it names."""

    order: str | None
    line: str | None = None
    goods: Goods = Goods()
    quantity: float | None = None
    unit: str | None = None


@dataclass(frozen=True)
class Billed:
    """A line of an invoice; `line` is the order line it names, `amount` its net amount. Credit notes are negative."""

    invoice: str | None
    order: str | None
    line: str | None = None
    goods: Goods = Goods()
    quantity: float | None = None
    unit: str | None = None
    amount: float | None = None
    currency: str | None = None
    issued_on: date | None = None
    prepayment: bool = False
