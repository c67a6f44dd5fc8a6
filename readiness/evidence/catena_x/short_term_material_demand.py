"""ShortTermMaterialDemand: what a customer needs of one material, day by day."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.by_day import Series, days
from readiness.evidence.catena_x.positions import MATERIAL, quantity_rules
from readiness.evidence.catena_x.values import (
    DAY,
    SITE,
    STAMP,
    day,
    number,
    one_of,
    optional,
    text,
    text_like,
)
from readiness.evidence.shapes_availability import DEMAND

_CATEGORIES = ("0001", "A1S1", "SR99", "PI01", "OS01", "OI01", "ED01", "PO01")
_SERIES = Series(
    places="demandSeries",
    place_rules={
        "/customerLocationBpns": text_like(SITE),
        "/expectedSupplierLocationBpns": optional(text_like(SITE)),
        "/demandCategory/demandCategoryCode": one_of(*_CATEGORIES),
        "/lastUpdatedOnDateTime": text_like(STAMP),
    },
    days="demands",
    day_rules={"/day": text_like(DAY), **quantity_rules("demand")},
)


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    for pointer, series, demand, common in days(at, document, _SERIES, MATERIAL, found):
        line = {
            **common,
            "quantity": number(demand, "/demand/value"),
            "unit": text(demand, "/demand/unit"),
            "day": day(demand, "/day"),
            "site": text(series, "/expectedSupplierLocationBpns"),
            "destination": text(series, "/customerLocationBpns"),
            "demand_category": text(series, "/demandCategory/demandCategoryCode"),
        }
        found.add(line, pointer)


ASPECT = Aspect(
    "ShortTermMaterialDemand",
    DEMAND,
    _SERIES.fits,
    _take,
    {"quantity": "/demand/value", "unit": "/demand/unit", "day": "/day"},
)
