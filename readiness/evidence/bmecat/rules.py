"""Our rules for a conformant BMEcat: required structure, order of elements, plain values, no private extensions.

No schema of the standard is shipped; these rules restate what it demands of the header and of an article. A file
that passes them may still break a rule about an element they do not look at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

from readiness.evidence.bmecat.node import Node
from readiness.evidence.reading import Trouble

VERSIONS = ("1.2", "2005", "2005.1", "2005.2")
TRANSACTIONS = ("T_NEW_CATALOG", "T_UPDATE_PRODUCTS", "T_UPDATE_PRICES")
_EXTENSIONS = "USER_DEFINED_EXTENSIONS"
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)")
_NUMBERS = {
    "PRICE_AMOUNT",
    "PRICE_FACTOR",
    "LOWER_BOUND",
    "TAX",
    "PRICE_QUANTITY",
    "NO_CU_PER_OU",
    "QUANTITY_MIN",
    "QUANTITY_INTERVAL",
    "QUANTITY_MAX",
    "DELIVERY_TIME",
}
_CURRENCY = re.compile(r"[A-Z]{3}")
_COUNTRY = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
_FORMS = {"PRICE_CURRENCY": _CURRENCY, "COUNTRY_OF_ORIGIN": _COUNTRY, **dict.fromkeys(_NUMBERS, _NUMBER)}
_REQUIRED_TYPE = {"PRODUCT_PRICE": "price_type", "PRODUCT_STATUS": "type", "PRODUCT_REFERENCE": "type"}
_LENGTHS = {"SUPPLIER_PID": 32, "MANUFACTURER_PID": 50, "MANUFACTURER_NAME": 50, "KEYWORD": 50}


@dataclass(frozen=True)
class _Place:
    """One place in a sequence: the names that may stand there, how often."""

    names: tuple[str, ...]
    required: bool
    many: bool


@cache
def _structure() -> Mapping[str, tuple[_Place, ...]]:
    text = resources.files("readiness.evidence").joinpath("bmecat", "structure.yaml").read_text("utf-8")
    return {name: tuple(map(_place, places.split())) for name, places in yaml.safe_load(text).items()}


def _place(written: str) -> _Place:
    mark = written[-1] if written[-1] in "?*+" else ""
    return _Place(tuple(written.rstrip("?*+").split("|")), mark in ("", "+"), mark in ("*", "+"))


def check_header(root: Mapping[str, str], header: Node | None, transactions: list[str]) -> Iterator[Trouble]:
    """Version, catalogue identity, supplier, exactly one transaction."""
    version = root.get("version", "")
    if version not in VERSIONS:
        yield Trouble("bmecat_version", 1, params={"version": version[:20]})
    if header is None:
        yield _missing("HEADER", 1)
    else:
        for element in ("LANGUAGE", "CATALOG_ID", "CATALOG_VERSION"):
            if header.value("CATALOG", element) is None:
                yield _missing(element, header.line)
        if header.value("SUPPLIER", "SUPPLIER_NAME") is None and header.value("SUPPLIER_IDREF") is None:
            yield _missing("SUPPLIER_NAME", header.line)
        yield from check_extensions(header)
    if len(transactions) != 1:
        yield _missing("T_NEW_CATALOG", None)


def check_article(node: Node, transaction: str) -> Iterator[Trouble]:
    """Everything our rules say of one article, at the line of the element concerned."""
    yield from _sequence(node, _structure()[transaction])
    for child in node.children:
        yield from _below(child)
    yield from check_extensions(node)


def check_extensions(node: Node) -> Iterator[Trouble]:
    """The standard leaves USER_DEFINED_EXTENSIONS empty: what a house puts in there only its own schema can check."""
    for extension in (c for c in node.children if c.name == _EXTENSIONS):
        if extension.children or extension.text.strip():
            yield Trouble("bmecat_extension", extension.line)


def _below(node: Node) -> Iterator[Trouble]:
    if node.name == _EXTENSIONS:
        return
    if node.mixed:
        yield Trouble("bmecat_mixed", node.line, params={"element": node.name})
    if node.name in _structure():
        yield from _sequence(node, _structure()[node.name])
    wanted = _REQUIRED_TYPE.get(node.name)
    if wanted and not node.attributes.get(wanted):
        yield Trouble("bmecat_missing", node.line, params={"element": f"{node.name} {wanted}"})
    yield from _value(node)
    for child in node.children:
        yield from _below(child)


def _value(node: Node) -> Iterator[Trouble]:
    text = node.text.strip()
    form = _FORMS.get(node.name)
    too_long = len(text) > _LENGTHS.get(node.name, len(text))
    if (form and not form.fullmatch(text)) or too_long:
        yield Trouble("bmecat_value", node.line, params={"element": node.name, "value": text[:80]})


def _sequence(node: Node, places: tuple[_Place, ...]) -> Iterator[Trouble]:
    """Children in their order, the required ones present, single ones once."""
    at = 0
    seen: list[int] = []
    for child in node.children:
        place = next((i for i, p in enumerate(places) if child.name in p.names), None)
        if place is None or place < at or (place in seen and not places[place].many):
            yield Trouble(
                "bmecat_unexpected", child.line, params={"element": child.name, "parent": node.name}
            )
            continue
        at = place
        seen.append(place)
    for i, p in enumerate(places):
        if p.required and i not in seen:
            yield _missing(p.names[0], node.line)
    for child in node.children:
        required = any(p.required and child.name in p.names for p in places)
        if required and not child.children and not child.text.strip():
            yield _missing(child.name, child.line)


def _missing(element: str, line: int | None) -> Trouble:
    return Trouble("bmecat_missing", line, params={"element": element})
