"""ItemStock: the stock of one material, by order position and place."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.positions import entries, lists, quantity_rules
from readiness.evidence.catena_x.values import (
    ADDRESS,
    SITE,
    STAMP,
    Rule,
    flag,
    is_flag,
    moment,
    number,
    one_of,
    text,
    text_like,
)
from readiness.evidence.shapes import STOCK

_LIST = "allocatedStocks"
_DIRECTION: dict[str, Rule] = {"/direction": one_of("INBOUND", "OUTBOUND")}
_RULES: dict[str, Rule] = {
    "/isBlocked": is_flag,
    "/stockLocationBPNS": text_like(SITE),
    "/stockLocationBPNA": text_like(ADDRESS),
    "/lastUpdatedOnDateTime": text_like(STAMP),
    **quantity_rules("quantityOnAllocatedStock"),
}


def _fits(document: dict[str, Any]) -> bool:
    """An empty list of positions is a stock message only by its direction, which the other aspects do not have."""
    nothing = document.get("positions") == [] and {"materialGlobalAssetId", "direction"} <= document.keys()
    return nothing or lists(document, _LIST)


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    found.check(at, document, _DIRECTION)
    for pointer, stock, common in entries(at, document, _LIST, found):
        found.check(pointer, stock, _RULES)
        updated, zoned = moment(stock, "/lastUpdatedOnDateTime")
        line = {
            **common,
            "quantity": number(stock, "/quantityOnAllocatedStock/value"),
            "unit": text(stock, "/quantityOnAllocatedStock/unit"),
            "site": text(stock, "/stockLocationBPNS"),
            "blocked": flag(stock, "/isBlocked"),
            "updated_at": updated,
            "updated_zoned": zoned,
        }
        found.add(line, pointer)


ASPECT = Aspect(
    "ItemStock",
    STOCK,
    _fits,
    _take,
    {
        "quantity": "/quantityOnAllocatedStock/value",
        "unit": "/quantityOnAllocatedStock/unit",
        "site": "/stockLocationBPNS",
        "updated_at": "/lastUpdatedOnDateTime",
        "blocked": "/isBlocked",
    },
)
