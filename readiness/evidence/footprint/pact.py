"""One footprint of the PACT data model: version 2 and 3 name many fields differently and mean the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from readiness.evidence.catena_x.values import (
    UUID,
    Rule,
    at_pointer,
    is_flag,
    is_list,
    is_text,
    one_of,
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

_VERSION = re.compile(r"\d+\.\d+(?:\.\d+)?(?:-\w+)?")
_UNITS_3 = (*UNITS, "piece", "hour", "megabit second")


def _urns(said: Any) -> bool:
    return is_list(said) and all(is_text(each) and ":" in each for each in said)


_COMMON: Mapping[str, Rule] = {
    "/id": text_like(UUID),
    "/specVersion": text_like(_VERSION),
    "/created": is_stamp,
    "/companyName": is_text,
    "/companyIds": _urns,
    "/productIds": _urns,
    "/productNameCompany": is_text,
    "/status": one_of("Active", "Deprecated"),
    "/pcf/referencePeriodStart": is_stamp,
    "/pcf/referencePeriodEnd": is_stamp,
    "/pcf/fossilGhgEmissions": is_not_negative,
    "/pcf/fossilCarbonContent": is_not_negative,
    "/pcf/packagingEmissionsIncluded": is_flag,
    "/pcf/exemptedEmissionsPercent": is_per_cent,
}
_RULES_2: Mapping[str, Rule] = {
    "/version": lambda said: isinstance(said, int) and not isinstance(said, bool) and said >= 0,
    "/pcf/declaredUnit": one_of(*UNITS),
    "/pcf/unitaryProductAmount": is_positive,
    "/pcf/pCfExcludingBiogenic": is_not_negative,
    "/pcf/crossSectoralStandardsUsed": is_list,
    "/pcf/boundaryProcessesDescription": is_text,
}
_RULES_3: Mapping[str, Rule] = {
    "/pcf/declaredUnitOfMeasurement": one_of(*_UNITS_3),
    "/pcf/declaredUnitAmount": is_positive,
    "/pcf/productMassPerDeclaredUnit": is_not_negative,
    "/pcf/pcfExcludingBiogenicUptake": is_not_negative,
    "/pcf/pcfIncludingBiogenicUptake": is_decimal,
    "/pcf/crossSectoralStandards": is_list,
}
_PERIODS = (
    ("/pcf/referencePeriodStart", "/pcf/referencePeriodEnd"),
    ("/validityPeriodStart", "/validityPeriodEnd"),
)
_PRIMARY = "/pcf/primaryDataShare"


@dataclass(frozen=True)
class Version:
    """`columns`: field of the shape -> its pointer in a footprint of this version."""

    rules: Mapping[str, Rule]
    columns: Mapping[str, str]


_SHARED = {
    "product_ids": "/productIds",
    "description": "/productNameCompany",
    "company": "/companyName",
    "period_from": "/pcf/referencePeriodStart",
    "period_until": "/pcf/referencePeriodEnd",
    "valid_from": "/validityPeriodStart",
    "valid_until": "/validityPeriodEnd",
    "issued_on": "/created",
    "primary_share": _PRIMARY,
    "boundary": "/pcf/boundaryProcessesDescription",
}
VERSIONS: Mapping[str, Version] = {
    "2": Version(
        _RULES_2,
        {
            **_SHARED,
            "footprint": "/pcf/pCfExcludingBiogenic",
            "declared_unit": "/pcf/declaredUnit",
            "declared_amount": "/pcf/unitaryProductAmount",
            "footprint_standards": "/pcf/crossSectoralStandardsUsed",
            "footprint_verified": "/pcf/assurance",
        },
    ),
    "3": Version(
        _RULES_3,
        {
            **_SHARED,
            "footprint": "/pcf/pcfExcludingBiogenicUptake",
            "declared_unit": "/pcf/declaredUnitOfMeasurement",
            "declared_amount": "/pcf/declaredUnitAmount",
            "unit_mass": "/pcf/productMassPerDeclaredUnit",
            "footprint_standards": "/pcf/crossSectoralStandards",
            "footprint_verified": "/pcf/verification",
        },
    ),
}


def is_pact(document: Any) -> bool:
    """Told by the unit's name, which no other footprint uses together with the product's identifiers."""
    pcf = at_pointer(document, "/pcf")
    if not isinstance(pcf, dict) or "companyIds" not in document:
        return False
    said = document.get("specVersion")
    foreign = isinstance(said, str) and said.startswith("urn:")
    return not foreign and ("declaredUnit" in pcf or "declaredUnitOfMeasurement" in pcf)


def version_of(document: Any) -> str | None:
    return text(document, "/specVersion")


def read_footprint(document: dict[str, Any]) -> tuple[dict[str, object], list[str]]:
    """The line, and the pointers of all fields that break a rule."""
    version = VERSIONS["3" if "declaredUnitOfMeasurement" in document["pcf"] else "2"]
    at = version.columns
    faults = [
        *broken(document, {**_COMMON, **version.rules}),
        *out_of_order(document, *_PERIODS),
        *_primary(document),
    ]
    values: dict[str, object] = {
        "product_ids": words(document, at["product_ids"]),
        "description": text(document, at["description"]),
        "company": text(document, at["company"]),
        "footprint": decimal(document, at["footprint"]),
        "declared_unit": text(document, at["declared_unit"]),
        "declared_amount": decimal(document, at["declared_amount"]),
        "unit_mass": decimal(document, at["unit_mass"]) if "unit_mass" in at else None,
        "primary_share": share(document, _PRIMARY),
        "boundary": text(document, at["boundary"]),
        "footprint_standards": words(document, at["footprint_standards"]),
        "footprint_verified": isinstance(at_pointer(document, at["footprint_verified"]), dict),
    }
    for name in ("period_from", "period_until", "valid_from", "valid_until", "issued_on"):
        values[name] = day(document, at[name])
    return values, faults


def _primary(document: dict[str, Any]) -> list[str]:
    """The share of primary data or a rating of the data: one of the two is required, and a share is 0 to 100."""
    said = at_pointer(document, _PRIMARY)
    if said is None:
        return [] if isinstance(at_pointer(document, "/pcf/dqi"), dict) else [_PRIMARY]
    return [] if is_per_cent(said) else [_PRIMARY]
