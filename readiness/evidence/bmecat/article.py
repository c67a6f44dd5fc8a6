"""One article of a BMEcat becomes one line of a catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache

from readiness.evidence.bmecat.node import Node
from readiness.evidence.reading import Trouble
from readiness.evidence.shapes import CATALOGUE
from readiness.evidence.tables.cells import Manner, Unreadable, read_cell
from readiness.evidence.tables.vocabulary import plain, vocabulary, words

_TIME_BASES = {"day": 1, "week": 7, "month": 30}
_LISTED = ("eclass", "ecl@ss", "etim", "unspsc")
_GTIN_TYPES = {"", "gtin", "ean"}
_SAYS = frozenset({"FVALUE", "VALUE_IDREF", "VARIANTS"})
"""What a feature may carry its value in."""


@dataclass(frozen=True)
class Defaults:
    """What the header says for all articles."""

    language: str | None = None
    currency: str | None = None


@dataclass
class Line:
    """The values of one article and what could not be read of it."""

    values: dict[str, object]
    troubles: list[Trouble] = field(default_factory=list)


def read_article(node: Node, defaults: Defaults) -> Line:
    line, parts = Line({}), node.firsts()
    nothing = Node("", {}, node.line)
    details = parts.get("PRODUCT_DETAILS", nothing)
    logistic = parts.get("PRODUCT_LOGISTIC_DETAILS", nothing)
    ordered = parts.get("PRODUCT_ORDER_DETAILS", nothing).firsts()
    detailed = details.firsts()
    _put(line, "supplier_pid", parts.get("SUPPLIER_PID"))
    _describe(line, details, defaults)
    _put(line, "gtin", _gtin(details))
    _put(line, "manufacturer", detailed.get("MANUFACTURER_NAME") or detailed.get("MANUFACTURER_IDREF"))
    _put(line, "mpn", detailed.get("MANUFACTURER_PID"))
    _classify(line, node)
    _price(line, node, defaults)
    for name, element in (
        ("order_unit", "ORDER_UNIT"),
        ("content_unit", "CONTENT_UNIT"),
        ("units_per_order", "NO_CU_PER_OU"),
        ("price_quantity", "PRICE_QUANTITY"),
        ("moq", "QUANTITY_MIN"),
        ("quantity_interval", "QUANTITY_INTERVAL"),
    ):
        _put(line, name, ordered.get(element))
    _delivery(line, details, logistic)
    _put(line, "country_of_origin", logistic.first("COUNTRY_OF_ORIGIN"))
    _put(line, "customs_tariff", logistic.first("CUSTOMS_TARIFF_NUMBER", "CUSTOMS_NUMBER"))
    _put(line, "export_class", detailed.get("INTERNATIONAL_RESTRICTIONS"))
    _documents(line, node)
    _lifecycle(line, node, details)
    return line


def _put(line: Line, name: str, node: Node | None) -> None:
    """Reads one element into one field; BMEcat writes a decimal point, whatever the language."""
    text = node.text.strip() if node is not None else ""
    if node is None or not text:
        return
    value, fault = _read(name, text)
    if fault is None:
        line.values[name] = value
    else:
        line.troubles.append(Trouble(fault, node.line, name, params={"value": text[:80]}))


@lru_cache(maxsize=20_000)
def _read(name: str, text: str) -> tuple[object, str | None]:
    """The value, or the code of what is wrong; units, countries and classes repeat in most articles."""
    try:
        return read_cell(text, _manners()[name]), None
    except Unreadable as unreadable:
        return None, unreadable.code


@cache
def _manners() -> dict[str, Manner]:
    return {name: Manner(type, words(), decimal=".") for name, type in CATALOGUE.types.items()}


def _describe(line: Line, details: Node, defaults: Defaults) -> None:
    short, long = details.all("DESCRIPTION_SHORT"), details.all("DESCRIPTION_LONG")
    _put(line, "description_short", short[0] if short else None)
    _put(line, "description_long", long[0] if long else None)
    spoken = {n.attributes.get("lang") or defaults.language for n in (*short, *long) if n.text.strip()}
    line.values["languages"] = sorted(s for s in spoken if s)
    line.values["keywords"] = [n.text.strip() for n in details.all("KEYWORD") if n.text.strip()]


def _gtin(details: Node) -> Node | None:
    numbered = [
        n for n in details.all("INTERNATIONAL_PID") if n.attributes.get("type", "").lower() in _GTIN_TYPES
    ]
    return next(iter(numbered), None) or details.first("EAN")


def _classify(line: Line, node: Node) -> None:
    """A public classification is taken before the house's own one."""
    groups = node.all("PRODUCT_FEATURES")
    classed = [g for g in groups if g.value("REFERENCE_FEATURE_GROUP_ID")]
    public = [
        g for g in classed if (g.value("REFERENCE_FEATURE_SYSTEM_NAME") or "").lower().startswith(_LISTED)
    ]
    chosen = next(iter(public or classed), None)
    if chosen is not None:
        _put(line, "class_system", chosen.first("REFERENCE_FEATURE_SYSTEM_NAME"))
        _put(line, "class_group", chosen.first("REFERENCE_FEATURE_GROUP_ID"))
    said = [names for g in groups for f in _features(g) if not _SAYS.isdisjoint(names := _filled(f))]
    line.values["features"] = len(said)
    line.values["features_with_unit"] = sum("FUNIT" in names for names in said)


def _filled(feature: Node) -> set[str]:
    """Names of the children that hold something."""
    return {c.name for c in feature.children if c.children or (c.text and not c.text.isspace())}


def _features(group: Node) -> Iterator[Node]:
    yield from group.all("FEATURE")
    for inner in group.all("FEATURE_GROUP"):
        yield from inner.all("FEATURE")


def _price(line: Line, node: Node, defaults: Defaults) -> None:
    """The price for the smallest quantity, times its factor, with the period it holds for."""
    priced = [(d, p) for d in node.all("PRODUCT_PRICE_DETAILS") for p in d.all("PRODUCT_PRICE")]
    line.values["price_steps"] = len(priced)
    if not priced:
        return
    details, price = min(priced, key=lambda found: _plain_number(found[1].value("LOWER_BOUND"), 1.0))
    _put(line, "price", price.first("PRICE_AMOUNT"))
    amount = line.values.get("price")
    if isinstance(amount, float):
        factor = _plain_number(price.value("PRICE_FACTOR"), 1.0)
        line.values["price"] = amount if factor == 1 else amount * factor
        _put(line, "currency", price.first("PRICE_CURRENCY"))
        line.values.setdefault("currency", defaults.currency)
    for name, mark in (("price_from", "START"), ("price_until", "END")):
        dated = next(
            (d for d in details.all("DATETIME") if d.attributes.get("type") == f"valid_{mark.lower()}_date"),
            None,
        )
        _put(line, name, (dated.first("DATE") if dated else None) or details.first(f"VALID_{mark}_DATE"))


def _plain_number(text: str | None, otherwise: float) -> float:
    try:
        return float(text) if text else otherwise
    except ValueError:
        return otherwise


def _delivery(line: Line, details: Node, logistic: Node) -> None:
    """DELIVERY_TIME counts days; 2005 may say it as a time span instead."""
    _put(line, "delivery_time", details.first("DELIVERY_TIME"))
    span = logistic.first("DELIVERY_TIMES", "TIME_SPAN")
    if span is not None and "delivery_time" not in line.values:
        days = _TIME_BASES.get(span.value("TIME_BASE") or "")
        length = _plain_number(span.value("TIME_VALUE_DURATION"), -1.0)
        if days and length >= 0:
            line.values["delivery_time"] = length * days


def _documents(line: Line, node: Node) -> None:
    info = node.first("MIME_INFO")
    linked = [m for m in (info.all("MIME") if info else []) if m.value("MIME_SOURCE")]
    line.values["mime_count"] = len(linked)
    line.values["mime_kinds"] = sorted({p for m in linked if (p := m.value("MIME_PURPOSE"))})


def _lifecycle(line: Line, node: Node, details: Node) -> None:
    status = details.first("PRODUCT_STATUS")
    if status is not None:
        line.values["status"] = status.attributes.get("type") or status.text.strip()
    followed = next(
        (r for r in node.all("PRODUCT_REFERENCE") if r.attributes.get("type") == "followup"), None
    )
    _put(line, "successor", followed.first("PROD_ID_TO") if followed else None)
    said = [*details.all("PRODUCT_TYPE"), *details.all("SEGMENT"), *details.all("KEYWORD")]
    known = vocabulary("catalogue").values["offer_class"]
    classes = [known[word] for n in said if (word := plain(n.text)) in known]
    if node.first("PRODUCT_CONFIG_DETAILS") is not None:
        classes.append("configurable")
    if classes:
        line.values["offer_class"] = classes[0]


def generation_date(header: Node) -> date | None:
    """The day the catalogue says it was made."""
    catalog = header.first("CATALOG")
    if catalog is None:
        return None
    dated = next((d for d in catalog.all("DATETIME") if d.attributes.get("type") == "generation_date"), None)
    text = (dated.value("DATE") if dated else None) or catalog.value("GENERATION_DATE") or ""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
