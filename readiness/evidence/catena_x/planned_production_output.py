"""PlannedProductionOutput: what will be finished for the customer, where and when."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.positions import entries, lists, quantity_rules
from readiness.evidence.catena_x.values import SITE, STAMP, Rule, moment, number, text, text_like
from readiness.evidence.shapes_availability import PLANNED_OUTPUT

_LIST = "allocatedPlannedProductionOutputs"
_RULES: dict[str, Rule] = {
    "/productionSiteBpns": text_like(SITE),
    "/estimatedTimeOfCompletion": text_like(STAMP),
    "/lastUpdatedOnDateTime": text_like(STAMP),
    **quantity_rules("plannedProductionQuantity"),
}


def _fits(document: dict[str, Any]) -> bool:
    return lists(document, _LIST)


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    for pointer, output, common in entries(at, document, _LIST, found):
        found.check(pointer, output, _RULES)
        updated, zoned = moment(output, "/lastUpdatedOnDateTime")
        line = {
            **common,
            "quantity": number(output, "/plannedProductionQuantity/value"),
            "unit": text(output, "/plannedProductionQuantity/unit"),
            "site": text(output, "/productionSiteBpns"),
            "completed_at": moment(output, "/estimatedTimeOfCompletion")[0],
            "updated_at": updated,
            "updated_zoned": zoned,
        }
        found.add(line, pointer)


ASPECT = Aspect(
    "PlannedProductionOutput",
    PLANNED_OUTPUT,
    _fits,
    _take,
    {
        "quantity": "/plannedProductionQuantity/value",
        "unit": "/plannedProductionQuantity/unit",
        "site": "/productionSiteBpns",
        "completed_at": "/estimatedTimeOfCompletion",
        "updated_at": "/lastUpdatedOnDateTime",
    },
)
