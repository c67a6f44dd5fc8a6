"""DigitalProductPassport: the passport of a product as Catena-X exchanges it, without a signature of its own."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.values import (
    DAY,
    FIRM,
    UUID,
    Rule,
    at_pointer,
    day,
    is_text,
    optional,
    records,
    text,
    text_like,
)
from readiness.evidence.shapes_origin import PASSPORT

_RULES: dict[str, Rule] = {
    "/metadata/passportIdentifier": text_like(UUID),
    "/metadata/version": is_text,
    "/metadata/economicOperatorId": text_like(FIRM),
    "/metadata/issueDate": text_like(DAY),
    "/metadata/expirationDate": text_like(DAY),
    "/identification/type/manufacturerPartId": is_text,
    "/operation/manufacturer/manufacturer": optional(text_like(FIRM)),
}
_PARTS = {"metadata", "identification", "operation"}
_SAID = ("characteristics", "sustainability", "handling", "commercial")


def _fits(document: dict[str, Any]) -> bool:
    """No other aspect has a passport's identifier beside these parts."""
    return document.keys() >= _PARTS and at_pointer(document, "/metadata/passportIdentifier") is not None


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    found.check(at, document, _RULES)
    starts, ends = day(document, "/metadata/issueDate"), day(document, "/metadata/expirationDate")
    if starts is not None and ends is not None and ends <= starts:
        found.fault(f"{at}/metadata/expirationDate")
    composition = at_pointer(document, "/materials/materialComposition")
    serial = next(
        (text(each, "/value") for _, each in records(document.get("identification"), "serial")), None
    )
    line: dict[str, object] = {
        "product_id": text(document, "/metadata/passportIdentifier"),
        "description": text(document, "/identification/type/nameAtManufacturer"),
        "article": text(document, "/identification/type/manufacturerPartId"),
        "serial_number": serial,
        "manufacturer": text(document, "/operation/manufacturer/manufacturer")
        or text(document, "/metadata/economicOperatorId"),
        "valid_from": starts,
        "valid_until": ends,
        "materials_named": len(records(composition, "content")),
        "documents_named": len(records(document, "sources")),
        "features": sum(bool(document.get(name)) for name in _SAID),
        "proof_present": False,
    }
    found.add(line, at)


ASPECT = Aspect("DigitalProductPassport", PASSPORT, _fits, _take)
