"""The fields of an OCI basket: found in a form, in key=value lines or in an encoded post, and held to the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from importlib import resources
from typing import Any
from urllib.parse import parse_qsl

import yaml
from babel.core import get_global

MOST_FIELDS = 100_000
_NAME = re.compile(r"NEW_ITEM-([A-Z][A-Z0-9_]*?)(?:\[(\d{1,6})\]|_(\d{1,6}):132\[\])$", re.I)
_LINE = re.compile(r"\s*[\"']?(NEW_ITEM-[^=:\"'\s]*(?::132\[\])?)[\"']?\s*[=:\t]\s*(.*?)\s*$", re.I)
_NUMBER = re.compile(r"(\d+)(?:\.(\d+))?")
_UNIT = re.compile(r"[A-Z0-9]{2,3}")
LONGTEXT = "LONGTEXT"


@dataclass
class Item:
    """One item of the basket: field -> value as sent, and the line it was first seen in."""

    number: int
    row: int
    values: dict[str, str] = field(default_factory=dict)


class _Form(HTMLParser):
    """Collects the inputs of a form; a text area's value is its content."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str, int]] = []
        self._area: tuple[str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "input" and "name" in given:
            self.found.append((given["name"], given.get("value", ""), self.getpos()[0]))
        elif tag == "textarea" and "name" in given:
            self._area = (given["name"], self.getpos()[0])

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self.found.append((self._area[0], data, self._area[1]))

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = None


def items(text: str) -> list[Item]:
    """The items in the order of their numbers."""
    found: dict[int, Item] = {}
    for count, (name, value, row) in enumerate(_pairs(text)):
        named = _NAME.match(name.strip())
        if named is None or count >= MOST_FIELDS:
            continue
        number = int(named[2] or named[3])
        item = found.setdefault(number, Item(number, row))
        item.values[named[1].upper()] = value
    return [found[number] for number in sorted(found)]


def _pairs(text: str) -> Iterator[tuple[str, str, int]]:
    if "<" in text and re.search(r"<\s*(?:input|textarea)\b", text, re.I):
        form = _Form()
        form.feed(text)
        form.close()
        yield from form.found
        return
    for row, line in enumerate(text.splitlines(), 1):
        if "&" in line or "%5B" in line.upper():
            for name, value in parse_qsl(line, keep_blank_values=True, max_num_fields=None):
                yield name, value, row
        elif pair := _LINE.match(line):
            yield pair[1], pair[2].strip("\"'"), row


@cache
def rules() -> Mapping[str, Any]:
    text = resources.files("readiness.evidence").joinpath("basket", "oci_fields.yaml").read_text("utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def faults(item: Item) -> list[str]:
    """Names of the fields that break the rules, each once."""
    given = {name: value.strip() for name, value in item.values.items() if value.strip()}
    found = {name for name, value in given.items() if not _holds(name, value)}
    found |= {name for name in rules()["filled"] if name not in given}
    if not any(name in given for name in rules()["one_of"]):
        found.add(rules()["one_of"][0])
    for name, others in rules()["needs"].items():
        found |= {other for other in others if name in given and other not in given}
    return sorted(found)


def _holds(name: str, value: str) -> bool:
    """Length, a number with a point and no thousands sign, a unit as ISO code, a currency that exists."""
    rule = rules()["fields"].get(name)
    if rule is None:
        return name == LONGTEXT
    if "length" in rule and len(value) > rule["length"]:
        return False
    if "whole" in rule:
        number = _NUMBER.fullmatch(value)
        return (
            number is not None and len(number[1]) <= rule["whole"] and len(number[2] or "") <= rule["behind"]
        )
    if name == "UNIT":
        return _UNIT.fullmatch(value) is not None
    return name != "CURRENCY" or value in get_global("all_currencies")
