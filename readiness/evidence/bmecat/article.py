"""One article of a BMEcat becomes one line of a catalogue."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache

from readiness.evidence.bmecat.node import Node, Parts, first_of
from readiness.evidence.reading import Trouble
from readiness.evidence.shapes import CATALOGUE
from readiness.evidence.tables.cells import Manner, Unreadable, read_cell
from readiness.evidence.tables.vocabulary import plain, vocabulary, words

_TIME_BASES = {"day": 1, "week": 7, "month": 30}
_LISTED = ("eclass", "ecl@ss", "etim", "unspsc")
_GTIN_TYPES = {"", "gtin", "ean"}
_ORDERED = (
    ("order_unit", "ORDER_UNIT"),
    ("content_unit", "CONTENT_UNIT"),
    ("units_per_order", "NO_CU_PER_OU"),
    ("price_quantity", "PRICE_QUANTITY"),
    ("moq", "QUANTITY_MIN"),
    ("quantity_interval", "QUANTITY_INTERVAL"),
)
_PERIOD = (
    ("price_from", "valid_start_date", "VALID_START_DATE"),
    ("price_until", "valid_end_date", "VALID_END_DATE"),
)
_CLASSING = ("PRODUCT_TYPE", "SEGMENT", "KEYWORD")
_SAYS = frozenset({"FVALUE", "VALUE_IDREF", "VARIANTS"})
"""What a feature may carry its value in."""
_TELLING = _SAYS | {"FUNIT"}


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
    line, parts = Line({}), node.parts()
    details = _parts(parts, "PRODUCT_DETAILS")
    logistic = _parts(parts, "PRODUCT_LOGISTIC_DETAILS")
    ordered = _parts(parts, "PRODUCT_ORDER_DETAILS")
    _put(line, "supplier_pid", first_of(parts, "SUPPLIER_PID"))
    _describe(line, details, defaults)
    _put(line, "gtin", _gtin(details))
    maker = first_of(details, "MANUFACTURER_NAME") or first_of(details, "MANUFACTURER_IDREF")
    _put(line, "manufacturer", maker)
    _put(line, "mpn", first_of(details, "MANUFACTURER_PID"))
    _classify(line, parts.get("PRODUCT_FEATURES", ()))
    _price(line, parts.get("PRODUCT_PRICE_DETAILS", ()), defaults)
    for name, element in _ORDERED:
        if element in ordered:
            _put(line, name, ordered[element][0])
    _delivery(line, details, logistic)
    _put(line, "country_of_origin", first_of(logistic, "COUNTRY_OF_ORIGIN"))
    tariff = first_of(logistic, "CUSTOMS_TARIFF_NUMBER")
    _put(line, "customs_tariff", tariff.first("CUSTOMS_NUMBER") if tariff else None)
    _put(line, "export_class", first_of(details, "INTERNATIONAL_RESTRICTIONS"))
    _documents(line, first_of(parts, "MIME_INFO"))
    _lifecycle(line, parts, details)
    return line


def _parts(parts: Parts, name: str) -> Parts:
    found = first_of(parts, name)
    return found.parts() if found else {}


def _put(line: Line, name: str, node: Node | None) -> None:
    """Reads one element into one field; BMEcat writes a decimal point, whatever the language."""
    if node is None or not (text := node.text.strip()):
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


def _describe(line: Line, details: Parts, defaults: Defaults) -> None:
    short, long = details.get("DESCRIPTION_SHORT", ()), details.get("DESCRIPTION_LONG", ())
    _put(line, "description_short", short[0] if short else None)
    _put(line, "description_long", long[0] if long else None)
    spoken = {n.attributes.get("lang") or defaults.language for n in (*short, *long) if n.text.strip()}
    line.values["languages"] = sorted(s for s in spoken if s)
    line.values["keywords"] = [n.text.strip() for n in details.get("KEYWORD", ()) if n.text.strip()]


def _gtin(details: Parts) -> Node | None:
    for number in details.get("INTERNATIONAL_PID", ()):
        if number.attributes.get("type", "").lower() in _GTIN_TYPES:
            return number
    return first_of(details, "EAN")


def _classify(line: Line, groups: Sequence[Node]) -> None:
    """A public classification is taken before the house's own one."""
    classed = [g for g in groups if g.value("REFERENCE_FEATURE_GROUP_ID")]
    public = [
        g for g in classed if (g.value("REFERENCE_FEATURE_SYSTEM_NAME") or "").lower().startswith(_LISTED)
    ]
    chosen = next(iter(public or classed), None)
    if chosen is not None:
        _put(line, "class_system", chosen.first("REFERENCE_FEATURE_SYSTEM_NAME"))
        _put(line, "class_group", chosen.first("REFERENCE_FEATURE_GROUP_ID"))
    filled = [
        {c.name for c in f.children if c.name in _TELLING and not c.blank}
        for g in groups
        for f in _features(g)
    ]
    said = [names for names in filled if not _SAYS.isdisjoint(names)]
    line.values["features"] = len(said)
    line.values["features_with_unit"] = sum("FUNIT" in names for names in said)


def _features(group: Node) -> list[Node]:
    parts = group.parts()
    inner = [f for g in parts.get("FEATURE_GROUP", ()) for f in g.all("FEATURE")]
    return [*parts.get("FEATURE", ()), *inner]


def _price(line: Line, groups: Sequence[Node], defaults: Defaults) -> None:
    """The price for the smallest quantity, times its factor, with the period it holds for."""
    priced = [(d, p) for d in groups for p in d.all("PRODUCT_PRICE")]
    line.values["price_steps"] = len(priced)
    if not priced:
        return
    group, price = priced[0]
    if len(priced) > 1:
        group, price = min(priced, key=lambda found: _plain_number(found[1].value("LOWER_BOUND"), 1.0))
    parts, around = price.parts(), group.parts()
    _put(line, "price", first_of(parts, "PRICE_AMOUNT"))
    amount = line.values.get("price")
    if isinstance(amount, float):
        factor = _plain_number(price.value("PRICE_FACTOR"), 1.0) if "PRICE_FACTOR" in parts else 1.0
        line.values["price"] = amount if factor == 1 else amount * factor
        _put(line, "currency", first_of(parts, "PRICE_CURRENCY"))
        line.values.setdefault("currency", defaults.currency)
    for name, kind, element in _PERIOD:
        dated = [d for d in around.get("DATETIME", ()) if d.attributes.get("type") == kind]
        _put(line, name, (dated[0].first("DATE") if dated else None) or first_of(around, element))


def _plain_number(text: str | None, otherwise: float) -> float:
    try:
        number = float(text) if text else otherwise
    except ValueError:
        return otherwise
    return number if math.isfinite(number) else otherwise


def _delivery(line: Line, details: Parts, logistic: Parts) -> None:
    """DELIVERY_TIME counts days; 2005 may say it as a time span instead."""
    _put(line, "delivery_time", first_of(details, "DELIVERY_TIME"))
    times = first_of(logistic, "DELIVERY_TIMES")
    span = times.first("TIME_SPAN") if times else None
    if span is not None and "delivery_time" not in line.values:
        days = _TIME_BASES.get(span.value("TIME_BASE") or "")
        length = _plain_number(span.value("TIME_VALUE_DURATION"), -1.0)
        if days and length >= 0:
            line.values["delivery_time"] = length * days


def _documents(line: Line, info: Node | None) -> None:
    linked = [m for m in (info.all("MIME") if info else []) if m.value("MIME_SOURCE")]
    line.values["mime_count"] = len(linked)
    line.values["mime_kinds"] = sorted({p for m in linked if (p := m.value("MIME_PURPOSE"))})


def _lifecycle(line: Line, parts: Parts, details: Parts) -> None:
    status = first_of(details, "PRODUCT_STATUS")
    if status is not None:
        line.values["status"] = status.attributes.get("type") or status.text.strip()
    followed = [r for r in parts.get("PRODUCT_REFERENCE", ()) if r.attributes.get("type") == "followup"]
    _put(line, "successor", followed[0].first("PROD_ID_TO") if followed else None)
    known, said = _offer_classes(), [n for name in _CLASSING for n in details.get(name, ())]
    classes = [known[word] for n in said if (word := plain(n.text)) in known]
    if "PRODUCT_CONFIG_DETAILS" in parts:
        classes.append("configurable")
    if classes:
        line.values["offer_class"] = classes[0]


@cache
def _offer_classes() -> Mapping[str, str]:
    return vocabulary("catalogue").values["offer_class"]


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
