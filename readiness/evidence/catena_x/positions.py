"""Aspects that list what is allocated to a customer by order position: stock, planned output, deliveries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from readiness.evidence.catena_x.aspect import Found
from readiness.evidence.catena_x.values import (
    UNIT,
    UUID,
    Rule,
    is_list,
    is_number,
    is_text,
    records,
    text,
    text_like,
)

MATERIAL: dict[str, Rule] = {"/materialGlobalAssetId": text_like(UUID)}
_ORDER: dict[str, Rule] = {
    "/orderPositionReference/customerOrderId": is_text,
    "/orderPositionReference/customerOrderPositionId": is_text,
}


def quantity_rules(name: str) -> dict[str, Rule]:
    return {f"/{name}/value": is_number, f"/{name}/unit": text_like(UNIT)}


def lists(document: dict[str, Any], name: str) -> bool:
    """Whether the document is of one material and every position of it carries the list called `name`."""
    positions = document.get("positions")
    if "materialGlobalAssetId" not in document or not isinstance(positions, list) or not positions:
        return False
    return all(isinstance(p, dict) and name in p for p in positions)


def entries(
    at: str, document: dict[str, Any], name: str, found: Found
) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Pointer and content of every entry of the list called `name`, with what its position says of all of them."""
    found.check(at, document, MATERIAL)
    article = text(document, "/materialGlobalAssetId")
    for place, position in records(document, "positions"):
        found.check(at + place, position, {f"/{name}": is_list})
        if "orderPositionReference" in position:
            found.check(at + place, position, _ORDER)
        order = text(position, "/orderPositionReference/customerOrderId")
        for pointer, entry in records(position, name):
            yield at + place + pointer, entry, {"article": article, "order_number": order}
