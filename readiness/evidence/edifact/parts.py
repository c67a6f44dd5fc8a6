"""A message cut into its head, its line items and its sums, and the look-ups all message types share."""

from __future__ import annotations

from dataclasses import dataclass, field

from readiness.evidence.edifact.moments import dated
from readiness.evidence.edifact.segments import Segment
from readiness.evidence.messages.record import Record

_SUMS = ("UNS", "CNT")
_NUMBER_TYPES = {"SA": "article", "VN": "article", "IN": "buyer_article", "BP": "buyer_article"}
_GTIN_TYPES = ("SRV", "EN", "UP", "GTN")
_PRICE_TYPES = ("AAA", "CAL", "AAB", "INV", "CON", "AAE")
"""Net price first, gross last."""


@dataclass
class Parts:
    head: list[Segment] = field(default_factory=list)
    items: list[list[Segment]] = field(default_factory=list)
    sums: list[Segment] = field(default_factory=list)


def cut(body: list[Segment]) -> Parts:
    """An item reaches from its LIN to the next one, to the sums, or to the next package of a despatch advice."""
    parts = Parts()
    at = parts.head
    for segment in body:
        if segment.tag == "LIN":
            at = []
            parts.items.append(at)
        elif segment.tag in _SUMS and parts.items:
            at = parts.sums
        at.append(segment)
    return parts


def find(segments: list[Segment], tag: str, *qualifiers: str) -> Segment | None:
    """The first segment of this tag whose first component is one of the qualifiers, in their order."""
    same = [s for s in segments if s.tag == tag]
    if not qualifiers:
        return next(iter(same), None)
    return next((s for q in qualifiers for s in same if s.get(0) == q), None)


def number(text: str) -> str:
    """ISO 9735 knows no thousands separator and lets the decimal be a comma or a point."""
    return text.replace(",", ".")


def put(record: Record, name: str, segment: Segment | None, element: int, component: int = 0) -> None:
    if segment is not None:
        record.put(name, segment.get(element, component), segment.line)


def put_number(record: Record, name: str, segment: Segment | None, element: int, component: int = 0) -> None:
    if segment is not None:
        record.put(name, number(segment.get(element, component)), segment.line)


def put_date(record: Record, name: str, segments: list[Segment], *qualifiers: str) -> None:
    found = dated(segments, *qualifiers)
    if found is not None:
        record.put(name, *found)


def put_quantity(record: Record, item: list[Segment], *qualifiers: str) -> None:
    quantity = find(item, "QTY", *qualifiers)
    put_number(record, "quantity", quantity, 0, 1)
    put(record, "unit", quantity, 0, 2)


def put_article(record: Record, item: list[Segment]) -> None:
    """Number and article from LIN, further numbers from PIA: 5 names the product itself, 1 adds to it."""
    numbers = [(item[0].get(2), item[0].get(2, 1), item[0].line)]
    for segment in (s for s in item if s.tag == "PIA"):
        numbers += [(c[0], c[1], segment.line) for c in segment.elements[1:] if len(c) > 1]
    for value, type, line in numbers:
        field_name = "gtin" if type in _GTIN_TYPES else _NUMBER_TYPES.get(type)
        if field_name and record.get(field_name) is None:
            record.put(field_name, value, line)
    record.put("line", item[0].get(0), item[0].line)
    described = find(item, "IMD")
    if described is not None:
        record.put(
            "description",
            " ".join(described.elements[2][3:]).strip() if len(described.elements) > 2 else "",
            described.line,
        )


def put_price(record: Record, item: list[Segment]) -> None:
    """The unit of a price is often another than that of the quantity, and its basis is 100 as often as 1."""
    price = find(item, "PRI", *_PRICE_TYPES)
    put_number(record, "price", price, 0, 1)
    put_number(record, "price_quantity", price, 0, 4)


def put_currency(record: Record, head: list[Segment]) -> None:
    put(record, "currency", find(head, "CUX"), 0, 1)


def party(segments: list[Segment], *roles: str) -> tuple[list[Segment], Segment | None]:
    """The party of the first role that is there: the segments that belong to it, and its NAD."""
    for role in roles:
        for at, segment in enumerate(segments):
            if segment.tag == "NAD" and segment.get(0) == role:
                behind = segments[at + 1 :]
                end = next((i for i, s in enumerate(behind) if s.tag == "NAD"), len(behind))
                return behind[:end], segment
    return [], None


def party_name(nad: Segment | None) -> str | None:
    """Name, else the unstructured address' first line, else the party's number."""
    if nad is None:
        return None
    parts = (" ".join(nad.elements[3]).strip() if len(nad.elements) > 3 else "", nad.get(2), nad.get(1))
    return next((p for p in parts if p), None)
