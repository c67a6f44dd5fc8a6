"""Amounts of an invoice as exact decimals: sums of money are never compared as floating point."""

from __future__ import annotations

import re
from decimal import Decimal

from readiness.evidence.messages.xml_tree import Element

_DECIMAL = re.compile(r"[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})", re.ASCII)


def decimal_of(text: str | None) -> Decimal | None:
    """The number as XML Schema writes decimals, None for anything else."""
    written = (text or "").strip()
    return Decimal(written) if _DECIMAL.fullmatch(written) else None


def amount(element: Element | None, *path: str) -> Decimal | None:
    return decimal_of(element.value(*path)) if element is not None else None


def amounts(elements: list[Element], name: str) -> tuple[Decimal | None, ...]:
    return tuple(amount(element, name) for element in elements)
