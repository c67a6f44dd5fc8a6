"""From nodes of schema.org to products and firms: what a page presents as its own, not what it merely mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from readiness.evidence.reading import Trouble
from readiness.evidence.shapes_web import WEB_ORGANISATION, WEB_PRODUCT
from readiness.evidence.tables.dates import parse_moment
from readiness.evidence.website.markup import Block
from readiness.evidence.website.part import Line
from readiness.evidence.website.vocabulary import words

Node = dict[str, Any]
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,9})?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")


def things(blocks: tuple[Block, ...]) -> Iterator[tuple[str, Node, int]]:
    """`product` or `organisation`, the node and its line; references by `@id` are followed within the page."""
    known = {n["@id"]: n for block in blocks for n in _all_nodes(block.content) if _is_whole(n)}
    for block in blocks:
        seen: set[int] = set()
        waiting = [block.content]
        while waiting:
            node = _resolved(waiting.pop(0), known)
            if isinstance(node, list):
                waiting[:0] = node
            elif isinstance(node, dict) and id(node) not in seen:
                seen.add(id(node))
                kind = kind_of(node)
                if kind is not None and not (kind == "product" and "hasVariant" in node):
                    yield kind, _whole(node, known), block.row
                waiting[:0] = [_below(node, name, known) for name in words()["containers"] if name in node]


def _below(node: Node, name: str, known: Mapping[str, Node]) -> Any:
    """What stands under a property; a variant takes from its group what it does not say itself."""
    if name != "hasVariant":
        return node[name]
    shared = {key: node[key] for key in words()["inherited"] if key in node}
    variants = [_resolved(variant, known) for variant in _list(node[name])]
    return [{**shared, **variant} if isinstance(variant, dict) else variant for variant in variants]


def kind_of(node: Node) -> str | None:
    types = {str(t).rstrip("/").rpartition("/")[2].rpartition(":")[2] for t in _list(node.get("@type"))}
    if types & set(words()["products"]):
        return "product"
    return "organisation" if types & set(words()["organisations"]) else None


def _all_nodes(content: Any) -> Iterator[Node]:
    waiting = [content]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node


def _is_whole(node: Node) -> bool:
    return isinstance(node.get("@id"), str) and len(node) > 1


def _resolved(value: Any, known: Mapping[str, Node]) -> Any:
    bare = isinstance(value, dict) and set(value) == {"@id"} and isinstance(value["@id"], str)
    return known.get(value["@id"], value) if bare else value


def _whole(node: Node, known: Mapping[str, Node]) -> Node:
    """The node with what its properties refer to."""
    return {
        name: [_resolved(v, known) for v in value] if isinstance(value, list) else _resolved(value, known)
        for name, value in node.items()
    }


def product(node: Node, row: int, url: str | None) -> tuple[Line, list[Trouble]]:
    """Only values of the right form become facts; the rest stays unknown and is named."""
    offers = [o for o in _list(node.get("offers")) if isinstance(o, dict)]
    stated = _Stated(node, offers, row)
    values = {
        "url": _text(node.get("url")) or stated.text("url", offers=True) or url,
        "product_name": _text(node.get("name")),
        "article": stated.text("sku"),
        "mpn": stated.text("mpn"),
        "gtin": next(filter(None, (stated.text(name) for name in words()["gtin"])), None),
        "brand": _name(node.get("brand")) or _name(node.get("manufacturer")),
        "price": stated.price(),
        "currency": stated.currency(),
        "price_until": stated.price_until(),
        "availability": stated.availability(),
        "lead_time_days": stated.days(),
        "country_of_origin": _name(node.get("countryOfOrigin")),
        "features": len(_list(node.get("additionalProperty"))),
    }
    return Line(WEB_PRODUCT, values, row), stated.troubles


class _Stated:
    """What a product and its offers state, with what is wrong in it."""

    def __init__(self, node: Node, offers: list[Node], row: int) -> None:
        self._node, self._offers, self._row = node, offers, row
        self.troubles: list[Trouble] = []

    def text(self, name: str, offers: bool = False) -> str | None:
        places = self._offers if offers else [self._node, *self._offers]
        return next(filter(None, (_text(place.get(name)) for place in places)), None)

    def price(self) -> float | None:
        stated = self._of_offer("price", "lowPrice")
        text = "" if isinstance(stated, bool) else str(stated).strip()
        if stated is not None and _NUMBER.fullmatch(text):
            return float(text)
        self._tell("price", stated)
        return None

    def currency(self) -> str | None:
        stated = self._of_offer("priceCurrency")
        text = _text(stated)
        if text and _CURRENCY.fullmatch(text):
            return text
        self._tell("currency", stated)
        return None

    def availability(self) -> str | None:
        """The member of the enumeration, with or without its address in front."""
        stated = self._of_offer("availability")
        name = (_name(stated) or "").rstrip("/").rpartition("/")[2].rpartition(":")[2]
        if name in words()["availability"]:
            return name
        self._tell("availability", stated)
        return None

    def price_until(self) -> date | None:
        stated = self._of_offer("priceValidUntil")
        text = _text(stated) or ""
        moment = parse_moment(text, None) if _ISO_DAY.fullmatch(text) else None
        if moment:
            return moment.date()
        self._tell("price_until", stated)
        return None

    def days(self) -> float | None:
        stated = self._of_offer("deliveryLeadTime")
        told = stated if isinstance(stated, dict) else {}
        number = next((told[n] for n in ("value", "maxValue", "minValue") if n in told), None)
        unit = words()["days"].get(_text(told.get("unitCode")) or "")
        if unit is None or isinstance(number, bool) or not _NUMBER.fullmatch(str(number).strip()):
            self._tell("lead_time_days", stated)
            return None
        return float(str(number)) * float(unit)

    def _tell(self, field: str, stated: Any) -> None:
        """Nothing stated is no fault; anything else that could not be read is named."""
        if stated is not None:
            params = {"value": str(stated)[:80]}
            self.troubles.append(Trouble("markup_value", self._row, field, params=dict(params)))

    def _of_offer(self, *names: str) -> Any:
        """The first value in the offers, in their price details, or in the offers an aggregate holds."""
        inner = [o for offer in self._offers for o in _list(offer.get("offers")) if isinstance(o, dict)]
        every = [*self._offers, *inner]
        details = [d for o in every for d in _list(o.get("priceSpecification")) if isinstance(d, dict)]
        found = (place[name] for place in (*every, *details) for name in names if name in place)
        return next((value for value in found if value not in (None, "", [])), None)


def organisation(node: Node, row: int, url: str | None) -> Line:
    address = next((a for a in _list(node.get("address")) if isinstance(a, dict)), {})
    contacts = [c for c in _list(node.get("contactPoint")) if isinstance(c, dict)]
    direct = [name for name in ("telephone", "email") if _text(node.get(name))]
    certified = [*_list(node.get("hasCertification")), *_list(node.get("hasCredential"))]
    values = {
        "url": _text(node.get("url")) or url,
        "organisation": _text(node.get("name")),
        "legal_name": _text(node.get("legalName")),
        "vat_id": _text(node.get("vatID")),
        "lei": _text(node.get("leiCode")),
        "duns": _text(node.get("duns")),
        "gln": _text(node.get("globalLocationNumber")),
        "country": _name(address.get("addressCountry")),
        "contact_points": len(contacts) + len(direct),
        "certifications": list(filter(None, map(_name, certified))),
    }
    return Line(WEB_ORGANISATION, values, row)


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str | None:
    """A text or number as text; the first of a list; language-tagged values by their `@value`."""
    if isinstance(value, list):
        return next(filter(None, map(_text, value)), None)
    if isinstance(value, dict):
        return _text(value.get("@value"))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None


def _name(value: Any) -> str | None:
    """The name of a thing that may stand as text or as an object."""
    if isinstance(value, list):
        return next(filter(None, map(_name, value)), None)
    if isinstance(value, dict):
        return _text(value.get("name")) or _text(value.get("identifier")) or _text(value.get("@id"))
    return _text(value)
