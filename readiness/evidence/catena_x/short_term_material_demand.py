"""ShortTermMaterialDemand: what a customer needs of one material, day by day."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.positions import MATERIAL, quantity_rules
from readiness.evidence.catena_x.values import (
    DAY,
    SITE,
    STAMP,
    Rule,
    day,
    is_list,
    moment,
    number,
    one_of,
    optional,
    records,
    text,
    text_like,
)
from readiness.evidence.shapes_availability import DEMAND

_LIST = "demandSeries"
_CATEGORIES = ("0001", "A1S1", "SR99", "PI01", "OS01", "OI01", "ED01", "PO01")
_RULES: dict[str, Rule] = {**MATERIAL, f"/{_LIST}": is_list}
_SERIES: dict[str, Rule] = {
    "/customerLocationBpns": text_like(SITE),
    "/expectedSupplierLocationBpns": optional(text_like(SITE)),
    "/demandCategory/demandCategoryCode": one_of(*_CATEGORIES),
    "/lastUpdatedOnDateTime": text_like(STAMP),
    "/demands": is_list,
}
_DEMAND: dict[str, Rule] = {"/day": text_like(DAY), **quantity_rules("demand")}


def _fits(document: dict[str, Any]) -> bool:
    return {"materialGlobalAssetId", _LIST} <= document.keys()


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    found.check(at, document, _RULES)
    article = text(document, "/materialGlobalAssetId")
    for place, series in records(document, _LIST):
        found.check(at + place, series, _SERIES)
        updated, zoned = moment(series, "/lastUpdatedOnDateTime")
        for pointer, demand in records(series, "demands"):
            found.check(at + place + pointer, demand, _DEMAND)
            line = {
                "article": article,
                "quantity": number(demand, "/demand/value"),
                "unit": text(demand, "/demand/unit"),
                "day": day(demand, "/day"),
                "site": text(series, "/expectedSupplierLocationBpns"),
                "destination": text(series, "/customerLocationBpns"),
                "demand_category": text(series, "/demandCategory/demandCategoryCode"),
                "updated_at": updated,
                "updated_zoned": zoned,
            }
            found.add(line, at + place + pointer)


ASPECT = Aspect(
    "ShortTermMaterialDemand",
    DEMAND,
    _fits,
    _take,
    {"quantity": "/demand/value", "unit": "/demand/unit", "day": "/day"},
)
