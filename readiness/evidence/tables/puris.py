"""The import sheets of PURIS, the Catena-X demand and capacity application, told by their fixed headers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from readiness.evidence.tables.vocabulary import joined

FORMAT = "puris-workbook"
_COMMON = frozenset(map(joined, ("ownMaterialNumber", "partnerBpnl", "quantity", "unitOfMeasurement")))
_MESSAGES = {
    "stock": joined("stockSiteBpns"),
    "delivery": joined("departureType"),
    "demand": joined("demandCategoryCode"),
    "production": joined("estimatedTimeOfCompletion"),
}
KIND_OF = {
    "stock": "stock",
    "delivery": "transit",
    "demand": "demand",
    "production": "planned-output",
}
"""The kind of evidence each sheet holds."""
_PLACEHOLDER = re.compile(r"BPN[LSA](?:(?P<same>[0-9A-Z])(?P=same){9}|1234567890|0123456789)[0-9A-Z]{2}")


def message_of(headers: Iterable[str]) -> str | None:
    """Which of the four sheets these headers are: stock, delivery, demand or production."""
    forms = {joined(h) for h in headers}
    if not forms >= _COMMON:
        return None
    return next((message for message, mark in _MESSAGES.items() if mark in forms), None)


def only_examples(partners: Sequence[str], materials: Sequence[str]) -> bool:
    """True for the template as it is handed out: one made-up material for partners whose numbers are placeholders.

    A business partner number of ten equal or simply counted characters is never issued. A sheet with several
    materials was filled by somebody, whatever partner stands in it.
    """
    return (
        bool(partners)
        and len(set(materials)) == 1
        and all(_PLACEHOLDER.fullmatch(p.strip()) for p in partners)
    )
