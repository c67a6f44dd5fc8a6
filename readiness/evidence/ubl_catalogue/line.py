"""One line of a UBL catalogue becomes one line of ours."""

from __future__ import annotations

from readiness.evidence.messages.xml_tree import Element
from readiness.evidence.reading import Trouble
from readiness.evidence.shapes import CATALOGUE
from readiness.evidence.typed import put

_DAYS = {"DAY": 1, "WEE": 7, "MON": 30, "HUR": 1 / 24}
"""UN/ECE codes of times in days."""
_SYSTEMS = {"STI": "UNSPSC", "STH": "HS", "STL": "ECLASS", "STF": "GPC", "TST": "UNSPSC"}
"""Code lists by UNTDID 7143; a list named in plain words is taken as it stands."""
_PLAIN = (
    ("supplier_pid", ("Item", "SellersItemIdentification", "ID")),
    ("description_short", ("Item", "Name")),
    ("description_long", ("Item", "Description")),
    ("gtin", ("Item", "StandardItemIdentification", "ID")),
    ("manufacturer", ("Item", "ManufacturerParty", "PartyName", "Name")),
    ("mpn", ("Item", "ManufacturersItemIdentification", "ID")),
    ("country_of_origin", ("Item", "OriginCountry", "IdentificationCode")),
    ("moq", ("MinimumOrderQuantity",)),
    ("quantity_interval", ("OrderQuantityIncrementNumeric",)),
    ("units_per_order", ("ContentUnitQuantity",)),
)


def read_line(line: Element, faults: list[Trouble]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, path in _PLAIN:
        put(values, CATALOGUE, name, line.value(*path), line.line, faults)
    _describe(values, line)
    _classify(values, line, faults)
    _order(values, line, faults)
    _price(values, line, faults)
    _period(values, line, faults)
    documents = line.all("Item", "ItemSpecificationDocumentReference")
    kinds = {t for d in documents if (t := d.value("DocumentType") or d.value("DocumentTypeCode"))}
    values["mime_count"], values["mime_kinds"] = len(documents), sorted(kinds)
    return values


def _describe(values: dict[str, object], line: Element) -> None:
    said = [*line.all("Item", "Name"), *line.all("Item", "Description")]
    values["languages"] = sorted({code for e in said if (code := e.attributes.get("languageID"))})
    values["keywords"] = [e.text.strip() for e in line.all("Item", "Keyword") if e.text.strip()]
    properties = [p for p in line.all("Item", "AdditionalItemProperty") if p.value("Value")]
    values["features"] = len(properties)
    values["features_with_unit"] = sum(p.first("ValueQuantity") is not None for p in properties)


def _classify(values: dict[str, object], line: Element, faults: list[Trouble]) -> None:
    """The customs code is a class like any other here; the first other class is the article's."""
    for code in line.all("Item", "CommodityClassification", "ItemClassificationCode"):
        listed = code.attributes.get("listID", "")
        system = _SYSTEMS.get(listed, listed)
        if system == "HS":
            put(values, CATALOGUE, "customs_tariff", code.text, code.line, faults)
        elif "class_group" not in values and code.text.strip():
            values["class_group"] = code.text.strip()
            release = code.attributes.get("listVersionID")
            values["class_system"] = f"{system}-{release}" if release else system or None


def _order(values: dict[str, object], line: Element, faults: list[Trouble]) -> None:
    smallest = line.first("MinimumOrderQuantity")
    unit = line.value("OrderableUnit") or (smallest.attributes.get("unitCode") if smallest else None)
    put(values, CATALOGUE, "order_unit", unit, line.line, faults)
    content = line.first("ContentUnitQuantity")
    inside = content.attributes.get("unitCode") if content else None
    put(values, CATALOGUE, "content_unit", inside, line.line, faults)
    if line.value("OrderableIndicator") == "false":
        values["status"] = "not orderable"
    followed = line.value("Item", "ReplacementRelatedItem", "ID")
    put(
        values,
        CATALOGUE,
        "successor",
        followed or line.value("ReplacementRelatedItem", "ID"),
        line.line,
        faults,
    )
    lead = line.first("RequiredItemLocationQuantity", "LeadTimeMeasure")
    if lead is not None:
        put(values, CATALOGUE, "delivery_time", lead.text, lead.line, faults)
        days, length = _DAYS.get(lead.attributes.get("unitCode", "DAY")), values.get("delivery_time")
        if isinstance(length, float):
            values["delivery_time"] = length * days if days else None


def _price(values: dict[str, object], line: Element, faults: list[Trouble]) -> None:
    """The price of the smallest quantity comes first, as the format asks."""
    prices = line.all("RequiredItemLocationQuantity", "Price")
    values["price_steps"] = len(prices)
    if not prices:
        return
    amount = prices[0].first("PriceAmount")
    if amount is not None:
        put(values, CATALOGUE, "price", amount.text, amount.line, faults)
        put(values, CATALOGUE, "currency", amount.attributes.get("currencyID"), amount.line, faults)
    put(values, CATALOGUE, "price_quantity", prices[0].value("BaseQuantity"), prices[0].line, faults)


def _period(values: dict[str, object], line: Element, faults: list[Trouble]) -> None:
    own = line.first("RequiredItemLocationQuantity", "Price", "ValidityPeriod") or line.first(
        "LineValidityPeriod"
    )
    for name, mark in (("price_from", "StartDate"), ("price_until", "EndDate")):
        put(values, CATALOGUE, name, own.value(mark) if own else None, line.line, faults)
