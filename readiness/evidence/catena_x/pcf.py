"""Pcf: the carbon footprint of a product, as the supplier sends it to a customer of the network."""

from __future__ import annotations

import re
from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.values import (
    UUID,
    Rule,
    at_pointer,
    is_list,
    is_text,
    one_of,
    optional,
    text,
    text_like,
)
from readiness.evidence.footprint.values import (
    UNITS,
    broken,
    day,
    decimal,
    is_decimal,
    is_not_negative,
    is_per_cent,
    is_positive,
    is_stamp,
    out_of_order,
    share,
    words,
)
from readiness.evidence.shapes_origin import FOOTPRINT

_MODEL = re.compile(r"urn:io\.catenax\.pcf:datamodel:version:\d+\.\d+\.\d+")
_UNITS = (*UNITS, "piece")
_RULES: dict[str, Rule] = {
    "/id": text_like(UUID),
    "/specVersion": text_like(_MODEL),
    "/companyName": is_text,
    "/companyIds": is_list,
    "/productIds": is_list,
    "/created": is_stamp,
    "/validityPeriodStart": optional(is_stamp),
    "/validityPeriodEnd": optional(is_stamp),
    "/pcf/declaredUnit": one_of(*_UNITS),
    "/pcf/unitaryProductAmount": is_positive,
    "/pcf/pcfExcludingBiogenic": is_not_negative,
    "/pcf/pcfIncludingBiogenic": optional(is_decimal),
    "/pcf/productMassPerDeclaredUnit": optional(is_not_negative),
    "/pcf/referencePeriodStart": is_stamp,
    "/pcf/referencePeriodEnd": is_stamp,
    "/pcf/primaryDataShare": optional(is_per_cent),
    "/pcf/crossSectoralStandardsUsed": is_list,
}
_PERIODS = (
    ("/pcf/referencePeriodStart", "/pcf/referencePeriodEnd"),
    ("/validityPeriodStart", "/validityPeriodEnd"),
)
_COLUMNS = {
    "product_ids": "/productIds",
    "description": "/productName",
    "company": "/companyName",
    "footprint": "/pcf/pcfExcludingBiogenic",
    "declared_unit": "/pcf/declaredUnit",
    "declared_amount": "/pcf/unitaryProductAmount",
    "unit_mass": "/pcf/productMassPerDeclaredUnit",
    "period_from": "/pcf/referencePeriodStart",
    "period_until": "/pcf/referencePeriodEnd",
    "valid_from": "/validityPeriodStart",
    "valid_until": "/validityPeriodEnd",
    "issued_on": "/created",
    "primary_share": "/pcf/primaryDataShare",
    "boundary": "/partialFullPcf",
    "footprint_standards": "/pcf/crossSectoralStandardsUsed",
}


def _fits(document: dict[str, Any]) -> bool:
    """The names of its numbers are its own: PACT spells them pCf, or with "uptake"."""
    pcf = document.get("pcf")
    return isinstance(pcf, dict) and "pcfExcludingBiogenic" in pcf


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    faults = [*broken(document, _RULES), *out_of_order(document, *_PERIODS)]
    for pointer in faults:
        found.fault(at + pointer)
    line: dict[str, object] = {
        "product_ids": words(document, "/productIds"),
        "description": text(document, "/productName") or text(document, "/productDescription"),
        "company": text(document, "/companyName"),
        "declared_unit": text(document, "/pcf/declaredUnit"),
        "primary_share": share(document, "/pcf/primaryDataShare"),
        "boundary": text(document, "/partialFullPcf"),
        "footprint_standards": _standards(document),
        "footprint_faults": faults,
    }
    for name in ("footprint", "declared_amount", "unit_mass"):
        line[name] = decimal(document, _COLUMNS[name])
    for name in ("period_from", "period_until", "valid_from", "valid_until", "issued_on"):
        line[name] = day(document, _COLUMNS[name])
    found.add(line, at)


def _standards(document: dict[str, Any]) -> list[str]:
    listed = at_pointer(document, "/pcf/crossSectoralStandardsUsed")
    several = listed if isinstance(listed, list) else []
    return [said for each in several if (said := text(each, "/crossSectoralStandard"))]


ASPECT = Aspect("Pcf", FOOTPRINT, _fits, _take, _COLUMNS)
