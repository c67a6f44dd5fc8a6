"""PartTypeInformation: the master data of one part; read are the sites it is made or kept at."""

from __future__ import annotations

from typing import Any

from readiness.evidence.catena_x.aspect import Aspect, Found
from readiness.evidence.catena_x.values import (
    SITE,
    UUID,
    Rule,
    at_pointer,
    is_text,
    one_of,
    optional,
    records,
    text,
    text_like,
)
from readiness.evidence.shapes_range import SITES

_PART = "partTypeInformation"
_LIST = "partSitesInformationAsPlanned"
_RULES: dict[str, Rule] = {
    f"/{_PART}/manufacturerPartId": is_text,
    f"/{_PART}/nameAtManufacturer": is_text,
    f"/{_LIST}": optional(lambda value: isinstance(value, list)),
}
_SITE: dict[str, Rule] = {
    "/siteId": text_like(SITE),
    "/function": one_of("production", "warehouse", "spare part warehouse"),
}
_CLASS: dict[str, Rule] = {"/standard": is_text, "/id": is_text}


def _fits(document: dict[str, Any]) -> bool:
    return isinstance(document.get(_PART), dict) and not {"globalAssetId", "catenaXId"}.isdisjoint(document)


def _take(at: str, document: dict[str, Any], found: Found) -> None:
    identity = "/globalAssetId" if "globalAssetId" in document else "/catenaXId"
    found.check(at, document, {**_RULES, identity: text_like(UUID)})
    for pointer, group in records(at_pointer(document, f"/{_PART}"), "partClassification"):
        found.check(f"{at}/{_PART}{pointer}", group, _CLASS)
    for pointer, site in records(document, _LIST):
        found.check(at + pointer, site, _SITE)
        number = text(site, "/siteId")
        line = {
            "site": number,
            "bpn": number,
            "site_use": text(site, "/function"),
            "part": text(document, f"/{_PART}/manufacturerPartId"),
        }
        found.add(line, at + pointer)


ASPECT = Aspect(
    "PartTypeInformation",
    SITES,
    _fits,
    _take,
    {"site": "/siteId", "bpn": "/siteId", "site_use": "/function"},
    counts_documents=True,
)
