"""DaysOfSupply: for how many days the stock allocated to a customer lasts, day by day."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.by_day import Series, days
from readiness.evidence.catena_x.positions import MATERIAL
from readiness.evidence.catena_x.values import (
    ADDRESS,
    DAY,
    SITE,
    STAMP,
    Rule,
    day,
    is_number,
    number,
    one_of,
    text,
    text_like,
)
from readiness.evidence.shapes_availability import DAYS_OF_SUPPLY

_RULES: dict[str, Rule] = {**MATERIAL, "/direction": one_of("INBOUND", "OUTBOUND")}
_SERIES = Series(
    places="allocatedDaysOfSupply",
    place_rules={
        "/stockLocationBPNS": text_like(SITE),
        "/stockLocationBPNA": text_like(ADDRESS),
        "/lastUpdatedOnDateTime": text_like(STAMP),
    },
    days="amountOfAllocatedDaysOfSupply",
    day_rules={"/date": text_like(DAY), "/daysOfSupply": is_number},
)


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    for pointer, place, stated, common in days(at, document, _SERIES, _RULES, found):
        line = {
            **common,
            "site": text(place, "/stockLocationBPNS"),
            "day": day(stated, "/date"),
            "days_of_supply": number(stated, "/daysOfSupply"),
        }
        found.add(line, pointer)


ASPECT = Aspect(
    "DaysOfSupply", DAYS_OF_SUPPLY, _SERIES.fits, _take, {"day": "/date", "days_of_supply": "/daysOfSupply"}
)
