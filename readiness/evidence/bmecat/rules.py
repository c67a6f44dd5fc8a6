"""Our rules for a conformant BMEcat: required structure, order of elements, plain values, no private extensions.

No schema of the standard is shipped; these rules restate what it demands of the header and of an article. A file
that passes them may still break a rule about an element they do not look at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
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
_VALUED = frozenset((*_FORMS, *_REQUIRED_TYPE, *_LENGTHS))


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


def check_article(node: Node, transaction: str) -> list[Trouble]:
    """Everything our rules say of one article, at the line of the element concerned."""
    found: list[Trouble] = []
    _sequence(node, transaction, found)
    for child in node.children:
        _below(child, _ruled(), found)
    found.extend(check_extensions(node))
    return found


def check_extensions(node: Node) -> Iterator[Trouble]:
    """The standard leaves USER_DEFINED_EXTENSIONS empty: what a house puts in there only its own schema can check."""
    for extension in (c for c in node.children if c.name == _EXTENSIONS):
        if extension.children or extension.text.strip():
            yield Trouble("bmecat_extension", extension.line)


@cache
def _ruled() -> frozenset[str]:
    """Names of elements that must be looked at even where nothing stands below them."""
    return _VALUED.union(_structure())


def _below(node: Node, ruled: frozenset[str], found: list[Trouble]) -> None:
    """Adds to what was found: of a large catalogue this looks at some million elements, most of them sound."""
    name = node.name
    if name == _EXTENSIONS:
        return
    if node.mixed:
        found.append(Trouble("bmecat_mixed", node.line, params={"element": name}))
    if name in ruled:
        if name in _structure():
            _sequence(node, name, found)
        if name in _VALUED:
            _value(node, found)
    for child in node.children:
        if child.children or child.name in ruled:
            _below(child, ruled, found)


def _value(node: Node, found: list[Trouble]) -> None:
    name, text = node.name, node.text.strip()
    wanted = _REQUIRED_TYPE.get(name)
    if wanted and not node.attributes.get(wanted):
        found.append(_missing(f"{name} {wanted}", node.line))
    form = _FORMS.get(name)
    if (form and not form.fullmatch(text)) or len(text) > _LENGTHS.get(name, len(text)):
        found.append(Trouble("bmecat_value", node.line, params={"element": name, "value": text[:80]}))


def _sequence(node: Node, kind: str, found: list[Trouble]) -> None:
    """Children in their order, the required ones present, single ones once, none of the required ones blank."""
    children = node.children
    unexpected, missing, required = _order(kind, tuple([c.name for c in children]))
    for at in unexpected:
        child = children[at]
        stands = {"element": child.name, "parent": node.name}
        found.append(Trouble("bmecat_unexpected", child.line, params=dict(stands)))
    for name in missing:
        found.append(_missing(name, node.line))
    for at in required:
        child = children[at]
        if child.blank:
            found.append(_missing(child.name, child.line))


@lru_cache(maxsize=5_000)
def _order(kind: str, names: tuple[str, ...]) -> tuple[tuple[int, ...], tuple[str, ...], tuple[int, ...]]:
    """Places of children that stand wrong, names that are missing, places of required children.

    The articles of one catalogue are built alike, so few orders are ever looked at.
    """
    places, at = _structure()[kind], 0
    seen: list[int] = []
    unexpected: list[int] = []
    for number, name in enumerate(names):
        place = next((i for i, p in enumerate(places) if name in p.names), None)
        if place is None or place < at or (place in seen and not places[place].many):
            unexpected.append(number)
            continue
        at = place
        seen.append(place)
    missing = tuple(p.names[0] for i, p in enumerate(places) if p.required and i not in seen)
    needed = {name for p in places if p.required for name in p.names}
    return tuple(unexpected), missing, tuple(n for n, name in enumerate(names) if name in needed)


def _missing(element: str, line: int | None) -> Trouble:
    return Trouble("bmecat_missing", line, params={"element": element})
