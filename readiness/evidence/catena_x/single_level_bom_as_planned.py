"""SingleLevelBomAsPlanned: the parts one level below a part, each with its supplier."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.positions import quantity_rules
from readiness.evidence.catena_x.values import DAY, FIRM, UUID, Rule, number, records, text, text_like
from readiness.evidence.shapes import PARTS

_LIST = "childItems"
_RULES: dict[str, Rule] = {
    "/catenaXId": text_like(UUID),
    f"/{_LIST}": lambda value: isinstance(value, list),
}
_CHILD: dict[str, Rule] = {
    "/catenaXId": text_like(UUID),
    "/businessPartner": text_like(FIRM),
    "/createdOn": text_like(DAY),
    **quantity_rules("quantity"),
}


def _fits(document: dict[str, Any]) -> bool:
    return {"catenaXId", _LIST} <= document.keys()


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    found.check(at, document, _RULES)
    for pointer, child in records(document, _LIST):
        found.check(at + pointer, child, _CHILD)
        line = {
            "part": text(child, "/catenaXId"),
            "parent": text(document, "/catenaXId"),
            "supplier": text(child, "/businessPartner"),
            "quantity": number(child, "/quantity/value"),
        }
        if line["part"] is not None:
            found.add(line, at + pointer)


ASPECT = Aspect(
    "SingleLevelBomAsPlanned",
    PARTS,
    _fits,
    _take,
    {"part": "/catenaXId", "supplier": "/businessPartner", "quantity": "/quantity/value"},
)
