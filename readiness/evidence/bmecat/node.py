"""One element of a catalogue with what stands in it; kept for the header and for one article at a time."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_OLD = re.compile(r"^ART_ID")


def modern(name: str) -> str:
    """The element's name as of 2005: ARTICLE is PRODUCT, AID is PID."""
    return _OLD.sub("PROD_ID", name.replace("ARTICLE", "PRODUCT").replace("_AID", "_PID"))


@dataclass(slots=True)
class Node:
    """`mixed` is true where text stands beside child elements."""

    name: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    mixed: bool = False
    children: list[Node] = field(default_factory=list)

    def all(self, name: str) -> list[Node]:
        return [c for c in self.children if c.name == name]

    def first(self, name: str, *path: str) -> Node | None:
        """The first element at the end of a path of names."""
        for child in self.children:
            if child.name == name:
                return child.first(*path) if path else child
        return None

    def firsts(self) -> dict[str, Node]:
        """Name -> the first child of that name."""
        return {child.name: child for child in reversed(self.children)}

    def value(self, *path: str) -> str | None:
        """The text there, None where the element is absent or blank."""
        found = self.first(*path)
        return found.text.strip() or None if found else None
