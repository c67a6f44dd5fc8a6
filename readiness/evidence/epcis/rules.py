"""What EPCIS 2.0 demands of a document and of each event: the five kinds, when, what was done, to which objects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from readiness.evidence.catena_x.values import STAMP, is_number, is_text, text_like

Fault = tuple[str, str]
"""Pointer below the record, and the name of the field."""

TYPES = (
    "ObjectEvent",
    "AggregationEvent",
    "AssociationEvent",
    "TransactionEvent",
    "TransformationEvent",
)
_ACTIONS = ("ADD", "OBSERVE", "DELETE")
_OFFSET = re.compile(r"[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_FIELDS = frozenset(
    [
        "@context",
        "type",
        "isA",
        "eventID",
        "eventTime",
        "recordTime",
        "eventTimeZoneOffset",
        "certificationInfo",
        "action",
        "epcList",
        "quantityList",
        "parentID",
        "childEPCs",
        "childQuantityList",
        "inputEPCList",
        "inputQuantityList",
        "outputEPCList",
        "outputQuantityList",
        "transformationID",
        "bizStep",
        "disposition",
        "persistentDisposition",
        "readPoint",
        "bizLocation",
        "bizTransactionList",
        "sourceList",
        "destinationList",
        "sensorElementList",
        "ilmd",
        "errorDeclaration",
    ]
)
_STEPS = frozenset(
    [
        "accepting",
        "arriving",
        "assembling",
        "collecting",
        "commissioning",
        "consigning",
        "creating_class_instance",
        "cycle_counting",
        "decommissioning",
        "departing",
        "destroying",
        "disassembling",
        "dispensing",
        "encoding",
        "entering_exiting",
        "holding",
        "inspecting",
        "installing",
        "killing",
        "loading",
        "other",
        "packing",
        "picking",
        "receiving",
        "removing",
        "repackaging",
        "repairing",
        "replacing",
        "reserving",
        "retail_selling",
        "sampling",
        "sensor_reporting",
        "shipping",
        "staging_outbound",
        "stock_taking",
        "stocking",
        "storing",
        "transporting",
        "unloading",
        "unpacking",
        "void_shipping",
    ]
)
_DISPOSITIONS = frozenset(
    [
        "active",
        "available",
        "completeness_inferred",
        "completeness_verified",
        "conformant",
        "container_closed",
        "container_open",
        "damaged",
        "destroyed",
        "dispensed",
        "disposed",
        "encoded",
        "expired",
        "in_progress",
        "in_transit",
        "inactive",
        "mismatch_class",
        "mismatch_instance",
        "mismatch_quantity",
        "needs_replacement",
        "no_pedigree_match",
        "non_conformant",
        "non_sellable_other",
        "partially_dispensed",
        "recalled",
        "reserved",
        "retail_sold",
        "returned",
        "sellable_accessible",
        "sellable_not_accessible",
        "stolen",
        "unavailable",
        "unknown",
    ]
)
_ID_LISTS = ("epcList", "childEPCs", "inputEPCList", "outputEPCList")
_QUANTITY_LISTS = ("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList")
_WHAT: dict[str, tuple[tuple[str, ...], ...]] = {
    "ObjectEvent": (("epcList", "quantityList", "sensorElementList"),),
    "AggregationEvent": (("childEPCs", "childQuantityList", "parentID"),),
    "AssociationEvent": (("childEPCs", "childQuantityList", "parentID"),),
    "TransactionEvent": (("bizTransactionList",),),
    "TransformationEvent": (
        ("inputEPCList", "inputQuantityList", "transformationID"),
        ("outputEPCList", "outputQuantityList", "transformationID"),
    ),
}
"""What an event is about: of each group one field must say something."""

_is_stamp = text_like(STAMP)
_is_uri = text_like(_URI)
_is_offset = text_like(_OFFSET)


def document_faults(document: dict[str, Any]) -> Iterator[Fault]:
    rules: dict[str, Callable[[Any], bool]] = {
        "@context": bool,
        "type": is_text,
        "schemaVersion": lambda said: isinstance(said, str) and re.fullmatch(r"2(\.\d+)*", said) is not None,
        "creationDate": _is_stamp,
        "epcisBody": lambda said: isinstance(said, dict),
    }
    for name, holds in rules.items():
        if not holds(document.get(name)):
            yield f"/{name}", name


def event_faults(event: Any) -> list[Fault]:
    """Every field of one event that breaks a rule, the order of the rules."""
    if not isinstance(event, dict):
        return [("", "type")]
    return [*_when(event), *_what(event), *_why(event), *_values(event), *_strangers(event)]


def _when(event: dict[str, Any]) -> Iterator[Fault]:
    for name, holds in (("eventTime", _is_stamp), ("eventTimeZoneOffset", _is_offset)):
        if not holds(event.get(name)):
            yield f"/{name}", name
    if "recordTime" in event and not _is_stamp(event["recordTime"]):
        yield "/recordTime", "recordTime"


def _what(event: dict[str, Any]) -> Iterator[Fault]:
    kind = event.get("type", event.get("isA"))
    if kind not in TYPES:
        yield "/type", "type"
        return
    if kind != "TransformationEvent" and event.get("action") not in _ACTIONS:
        yield "/action", "action"
    if kind == "TransformationEvent" and "action" in event:
        yield "/action", "action"
    for group in _WHAT[kind]:
        if not any(event.get(name) for name in group):
            yield f"/{group[0]}", group[0]


def _why(event: dict[str, Any]) -> Iterator[Fault]:
    for name, known in (("bizStep", _STEPS), ("disposition", _DISPOSITIONS)):
        said = event.get(name)
        if said is not None and not (_is_uri(said) or (isinstance(said, str) and said in known)):
            yield f"/{name}", name
    for name in ("readPoint", "bizLocation"):
        place = event.get(name)
        if place is not None and not (isinstance(place, dict) and _is_uri(place.get("id"))):
            yield f"/{name}", name


def _values(event: dict[str, Any]) -> Iterator[Fault]:
    for name in _ID_LISTS:
        listed = event.get(name)
        if listed is not None and not (isinstance(listed, list) and all(map(_is_uri, listed))):
            yield f"/{name}", name
    for name in _QUANTITY_LISTS:
        listed = event.get(name)
        if listed is not None and not (isinstance(listed, list) and all(map(_is_quantity, listed))):
            yield f"/{name}", name
    if "parentID" in event and not _is_uri(event["parentID"]):
        yield "/parentID", "parentID"
    named = event.get("bizTransactionList")
    if named is not None and not (isinstance(named, list) and all(map(_is_transaction, named))):
        yield "/bizTransactionList", "bizTransactionList"


def _is_quantity(said: Any) -> bool:
    if not isinstance(said, dict) or not _is_uri(said.get("epcClass")):
        return False
    amount = said.get("quantity")
    return (amount is None or (is_number(amount) and amount > 0)) and (
        said.get("uom") is None or is_text(said["uom"])
    )


def _is_transaction(said: Any) -> bool:
    return isinstance(said, dict) and is_text(said.get("bizTransaction"))


def _strangers(event: dict[str, Any]) -> Iterator[Fault]:
    """A field of one's own needs a prefix; one without is a misspelt field of the standard."""
    for name in event:
        if name not in _FIELDS and ":" not in name:
            yield "/" + name.replace("~", "~0").replace("/", "~1"), name[:80]
