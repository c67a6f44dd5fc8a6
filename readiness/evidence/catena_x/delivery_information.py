"""DeliveryInformation: deliveries on their way, with departure and arrival, estimated or actual."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.positions import entries, lists, quantity_rules
from readiness.evidence.catena_x.values import (
    SITE,
    STAMP,
    Rule,
    is_text,
    moment,
    number,
    one_of,
    optional,
    records,
    text,
    text_like,
)
from readiness.evidence.shapes_availability import TRANSIT

_LIST = "deliveries"
_INCOTERMS = ("EXW", "FCA", "CPT", "CIP", "DAP", "DAT", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF")
_MOST_EVENTS = 2
_RULES: dict[str, Rule] = {
    "/lastUpdatedOnDateTime": text_like(STAMP),
    "/transitLocations/origin/bpnsProperty": text_like(SITE),
    "/transitLocations/destination/bpnsProperty": text_like(SITE),
    "/transitEvents": lambda value: isinstance(value, list) and 1 <= len(value) <= _MOST_EVENTS,
    "/trackingNumber": optional(is_text),
    "/incoterm": optional(one_of(*_INCOTERMS)),
    **quantity_rules("deliveryQuantity"),
}
_EVENTS = {
    f"{kind}-{end}": (end, kind) for kind in ("estimated", "actual") for end in ("departure", "arrival")
}
_EVENT: dict[str, Rule] = {"/eventType": one_of(*_EVENTS), "/dateTimeOfEvent": text_like(STAMP)}


def _fits(document: dict[str, Any]) -> bool:
    return lists(document, _LIST)


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    for pointer, delivery, common in entries(at, document, _LIST, found):
        found.check(pointer, delivery, _RULES)
        updated, zoned = moment(delivery, "/lastUpdatedOnDateTime")
        line = {
            **common,
            "quantity": number(delivery, "/deliveryQuantity/value"),
            "unit": text(delivery, "/deliveryQuantity/unit"),
            "site": text(delivery, "/transitLocations/origin/bpnsProperty"),
            "destination": text(delivery, "/transitLocations/destination/bpnsProperty"),
            "tracking": text(delivery, "/trackingNumber"),
            "incoterm": text(delivery, "/incoterm"),
            "updated_at": updated,
            "updated_zoned": zoned,
        }
        for place, event in records(delivery, "transitEvents"):
            found.check(pointer + place, event, _EVENT)
            end, kind = _EVENTS.get(text(event, "/eventType") or "", (None, None))
            if end is not None:
                line[end], line[f"{end}_type"] = moment(event, "/dateTimeOfEvent")[0], kind
        found.add(line, pointer)


ASPECT = Aspect(
    "DeliveryInformation",
    TRANSIT,
    _fits,
    _take,
    {
        "quantity": "/deliveryQuantity/value",
        "unit": "/deliveryQuantity/unit",
        "site": "/transitLocations/origin/bpnsProperty",
        "destination": "/transitLocations/destination/bpnsProperty",
        "departure": "/transitEvents",
        "arrival": "/transitEvents",
        "tracking": "/trackingNumber",
        "incoterm": "/incoterm",
        "updated_at": "/lastUpdatedOnDateTime",
    },
)
