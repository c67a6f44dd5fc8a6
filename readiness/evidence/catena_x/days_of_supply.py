"""DaysOfSupply: for how many days the stock allocated to a customer lasts, day by day."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.positions import MATERIAL
from readiness.evidence.catena_x.values import (
    ADDRESS,
    DAY,
    SITE,
    STAMP,
    Rule,
    day,
    is_list,
    is_number,
    moment,
    number,
    one_of,
    records,
    text,
    text_like,
)
from readiness.evidence.shapes_availability import DAYS_OF_SUPPLY

_LIST = "allocatedDaysOfSupply"
_RULES: dict[str, Rule] = {**MATERIAL, "/direction": one_of("INBOUND", "OUTBOUND"), f"/{_LIST}": is_list}
_PLACE: dict[str, Rule] = {
    "/stockLocationBPNS": text_like(SITE),
    "/stockLocationBPNA": text_like(ADDRESS),
    "/lastUpdatedOnDateTime": text_like(STAMP),
    "/amountOfAllocatedDaysOfSupply": is_list,
}
_DAY: dict[str, Rule] = {"/date": text_like(DAY), "/daysOfSupply": is_number}


def _fits(document: dict[str, Any]) -> bool:
    return {"materialGlobalAssetId", _LIST} <= document.keys()


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    found.check(at, document, _RULES)
    article = text(document, "/materialGlobalAssetId")
    for place, allocated in records(document, _LIST):
        found.check(at + place, allocated, _PLACE)
        updated, zoned = moment(allocated, "/lastUpdatedOnDateTime")
        for pointer, stated in records(allocated, "amountOfAllocatedDaysOfSupply"):
            found.check(at + place + pointer, stated, _DAY)
            line = {
                "article": article,
                "site": text(allocated, "/stockLocationBPNS"),
                "day": day(stated, "/date"),
                "days_of_supply": number(stated, "/daysOfSupply"),
                "updated_at": updated,
                "updated_zoned": zoned,
            }
            found.add(line, at + place + pointer)


ASPECT = Aspect(
    "DaysOfSupply", DAYS_OF_SUPPLY, _fits, _take, {"day": "/date", "days_of_supply": "/daysOfSupply"}
)
