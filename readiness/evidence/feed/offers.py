"""Where a feed keeps its offers, and what one offer says, whichever of the feed dialects it speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from readiness.evidence.tables.dates import in_utc, parse_moment

_IDS = ("id", "item_id", "offer_id", "variant_id")
_LINKS = ("url", "link", "product_url")
_IMAGES = ("image_url", "image_link")
_PRICED = re.compile(r"(?P<amount>\d+(?:\.\d+)?)\s+(?P<currency>[A-Z]{3})")
_BARCODES = frozenset({"gtin", "ean", "upc", "gtin13", "gtin14", "gtin12", "gtin8", "isbn"})
_MINOR = {
    **dict.fromkeys(("JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF"), 1),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "OMR", "TND"), 1000),
}
"""Smallest units in one unit of a currency where they are not a hundred (ISO 4217)."""


@dataclass(frozen=True)
class Offer:
    """One offer with its pointer, the product it is a variant of, and the document it stands in."""

    pointer: str
    own: dict[str, Any]
    product: dict[str, Any]
    document: dict[str, Any]

    def said(self, *names: str) -> Any:
        """The first of these keys that says something, in the variant before its product."""
        for source in (self.own, self.product):
            for name in names:
                if source.get(name) not in (None, "", [], {}):
                    return source[name]
        return None


def offers(document: Any) -> list[Offer]:
    """Every offer, or nothing where this is no feed. A file may hold several requests or responses by name."""
    if isinstance(document, list):
        flat = [one for one in document if _is_flat(one)]
        if not document or len(flat) != len(document):
            return []
        return [Offer(f"/{i}", one, {}, {}) for i, one in enumerate(flat)]
    if not isinstance(document, dict):
        return []
    inner = [(f"/{_escaped(k)}", v) for k, v in document.items() if isinstance(v, dict)]
    return [offer for at, one in (("", document), *inner) for offer in _of_document(at, one)]


def _of_document(at: str, document: dict[str, Any]) -> Iterator[Offer]:
    products = document.get("products")
    if not isinstance(products, list) or not products or not all(map(_is_product, products)):
        return
    for p, product in enumerate(products):
        pointer = f"{at}/products/{p}"
        variants = product.get("variants")
        if not isinstance(variants, list):
            yield Offer(pointer, product, {}, document)
            continue
        for v, variant in enumerate(variants):
            if isinstance(variant, dict):
                yield Offer(f"{pointer}/variants/{v}", variant, product, document)


def _is_product(one: Any) -> bool:
    named = isinstance(one, dict) and not one.keys().isdisjoint(_IDS)
    return named and ("title" in one or "variants" in one)


def _is_flat(one: Any) -> bool:
    named = isinstance(one, dict) and not one.keys().isdisjoint(_IDS) and "title" in one
    return named and not one.keys().isdisjoint((*_LINKS, *_IMAGES, "availability"))


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def line_of(offer: Offer) -> dict[str, object]:
    """The values of one offer; what has the wrong type stays unknown."""
    price, currency = price_of(offer.said("price"))
    updated = _text(offer.said("updated_at") or offer.document.get("updated_at"))
    moment = parse_moment(updated, None) if updated else None
    utc, zoned = in_utc(moment) if moment else (None, None)
    return {
        "supplier_pid": _text(_first(offer.own, _IDS)),
        "title": _text(offer.said("title")),
        "description": _plain(offer.said("description")),
        "url": _text(offer.said(*_LINKS)),
        "image_url": _text(offer.said(*_IMAGES)) or _media(offer.said("media")),
        "price": price,
        "currency": currency or _text(offer.said("currency")),
        "availability": _state(offer.said("availability")),
        "manufacturer": _named(offer.said("brand", "manufacturer")),
        "gtin": _text(offer.said("gtin")) or _barcode(offer.said("barcodes")),
        "mpn": _text(offer.said("mpn")),
        "condition": _condition(offer.said("condition")),
        "updated_at": utc,
        "updated_zoned": zoned,
    }


def price_of(said: Any) -> tuple[float | None, str | None]:
    """An object counts in the smallest unit of its currency; a text carries amount and code."""
    if isinstance(said, dict):
        amount, currency = said.get("amount"), _text(said.get("currency"))
        if isinstance(amount, int) and not isinstance(amount, bool):
            return amount / _MINOR.get(currency or "", 100), currency
        return None, currency
    if isinstance(said, str) and (found := _PRICED.fullmatch(said.strip())):
        return float(found["amount"]), found["currency"]
    if isinstance(said, int | float) and not isinstance(said, bool):
        return float(said), None
    return None, None


def _first(source: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((source[n] for n in names if source.get(n) not in (None, "")), None)


def _text(value: Any) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() or None if isinstance(value, str) else None


def _plain(value: Any) -> str | None:
    if isinstance(value, dict):
        return next((t for n in ("plain", "markdown", "html") if (t := _text(value.get(n)))), None)
    return _text(value)


def _media(value: Any) -> str | None:
    entries = value if isinstance(value, list) else []
    return next((t for m in entries if isinstance(m, dict) and (t := _text(m.get("url")))), None)


def _state(value: Any) -> str | None:
    if isinstance(value, dict):
        said = _text(value.get("status"))
        available = value.get("available")
        return said or (
            ("in_stock" if available else "out_of_stock") if isinstance(available, bool) else None
        )
    return _text(value)


def _named(value: Any) -> str | None:
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _barcode(value: Any) -> str | None:
    entries = [b for b in value if isinstance(b, dict)] if isinstance(value, list) else []
    return next((_text(b.get("value")) for b in entries if str(b.get("type")).lower() in _BARCODES), None)


def _condition(value: Any) -> str | None:
    return _text(value[0]) if isinstance(value, list) and value else _text(value)
