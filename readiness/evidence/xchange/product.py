"""One trade item of ETIM xChange becomes one line of a catalogue, its product what is said of substances."""

from __future__ import annotations

from datetime import date
from typing import Any

_WORDS = {"true": "yes", "false": "no", "exempt": "exempt", "no data": "none"}
_PICTURES = frozenset({"ATX001", "ATX015", "ATX016"})
"""Attachment types that show the product and prove nothing."""


def block(record: Any, name: str) -> dict[str, Any]:
    found = record.get(name) if isinstance(record, dict) else None
    return found if isinstance(found, dict) else {}


def blocks(record: Any, name: str) -> list[dict[str, Any]]:
    found = record.get(name) if isinstance(record, dict) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def catalogue_line(product: dict[str, Any], item: dict[str, Any], currency: str | None) -> dict[str, object]:
    """`item` is empty for a product that is not offered as a trade item."""
    known, details = block(product, "ProductIdentification"), block(product, "ProductDetails")
    own, order = block(item, "ItemIdentification"), block(item, "Ordering")
    said = blocks(details, "ProductDescriptions")
    short = next((t for d in said if (t := text(d, "MinimalProductDescription"))), None)
    long = next((t for d in said for n in _LONG if (t := text(d, n))), None)
    price = next(iter(blocks(item, "Pricing")), {})
    etim = next(iter(blocks(product, "EtimClassification")), block(product, "EtimClassification"))
    features = [f for f in blocks(etim, "EtimFeatures") if "ReasonNoValue" not in f]
    files = [a for a in blocks(product, "ProductAttachments") if text(a, "AttachmentType") not in _PICTURES]
    lead = order.get("StandardOrderLeadTime")
    release = text(etim, "EtimReleaseVersion")
    return {
        "supplier_pid": text(own, "SupplierItemNumber") or text(known, "ManufacturerProductNumber"),
        "description_short": short,
        "description_long": long,
        "languages": sorted({t[:2] for d in said if (t := text(d, "DescriptionLanguage"))}),
        "keywords": [k for d in said for k in _texts(d, "ProductKeyword")],
        "gtin": next(iter((*_texts(own, "ItemGtin"), *_texts(known, "ProductGtin"))), None),
        "manufacturer": text(known, "ManufacturerName"),
        "mpn": text(known, "ManufacturerProductNumber"),
        "class_system": f"ETIM-{release or ''}".rstrip("-") if text(etim, "EtimClassCode") else None,
        "class_group": text(etim, "EtimClassCode"),
        "features": len(features),
        "features_with_unit": sum("EtimValueNumeric" in f or "EtimValueRangeLower" in f for f in features),
        "price": number(price, "NetPrice") or number(price, "GrossListPrice"),
        "currency": currency,
        "price_quantity": number(price, "PriceQuantity"),
        "price_steps": len(blocks(item, "Pricing")),
        "price_from": day(price, "PriceValidityDate"),
        "price_until": day(price, "PriceExpiryDate"),
        "order_unit": text(order, "OrderUnit"),
        "content_unit": text(order, "UseUnit"),
        "units_per_order": number(order, "UseUnitConversionFactor"),
        "moq": number(order, "MinimumOrderQuantity"),
        "quantity_interval": number(order, "OrderStepSize"),
        "delivery_time": float(lead) if type(lead) is int and lead >= 0 else None,
        "country_of_origin": next(iter(_texts(known, "CountryOfOrigin")), None),
        "customs_tariff": text(known, "CustomsCommodityCode"),
        "mime_count": len(files),
        "mime_kinds": sorted({t for a in files if (t := text(a, "AttachmentType"))}),
        "status": text(block(item, "ItemDetails"), "ItemStatus") or text(details, "ProductStatus"),
        "successor": _successor(product, item),
    }


_LONG = ("FullProductDescription", "ProductSpecificationText", "ProductMarketingText")


def _successor(product: dict[str, Any], item: dict[str, Any]) -> str | None:
    own = (
        text(r, "RelatedSupplierItemNumber")
        for r in blocks(item, "ItemRelations")
        if r.get("RelationType") == "SUCCESSOR"
    )
    makers = (
        text(r, "RelatedManufacturerProductNumber")
        for r in blocks(product, "ProductRelations")
        if r.get("RelationType") == "SUCCESSOR"
    )
    return next((n for n in (*own, *makers) if n), None)


def substance_line(product: dict[str, Any], article: str) -> dict[str, object] | None:
    """What the product says of REACH and RoHS; None where it says nothing at all."""
    law = block(product, "Legislation")
    if law.keys().isdisjoint(("RohsIndicator", "ReachIndicator", "ReachDate", "ScipNumber")):
        return None
    return {
        "article": article,
        "reach_svhc": _WORDS.get(text(law, "ReachIndicator") or ""),
        "reach_date": day(law, "ReachDate"),
        "scip": text(law, "ScipNumber"),
        "rohs": _WORDS.get(text(law, "RohsIndicator") or ""),
    }


def text(record: dict[str, Any], name: str) -> str | None:
    value = record.get(name)
    return value.strip() or None if isinstance(value, str) else None


def _texts(record: dict[str, Any], name: str) -> list[str]:
    value = record.get(name)
    return [v.strip() for v in value if isinstance(v, str) and v.strip()] if isinstance(value, list) else []


def number(record: dict[str, Any], name: str) -> float | None:
    """xChange writes numbers as texts with a decimal point."""
    written = text(record, name)
    if (
        written is None
        or len(written) > 20
        or not written.replace(".", "", 1).isdecimal()
        or not written.isascii()
    ):
        return None
    return float(written)


def day(record: dict[str, Any], name: str) -> date | None:
    try:
        return date.fromisoformat(text(record, name) or "")
    except ValueError:
        return None
