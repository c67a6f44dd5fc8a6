"""One element of a catalogue with what stands in it; kept for the header and for one article at a time."""

from __future__ import annotations

import re

_OLD = re.compile(r"^ART_ID")


def modern(name: str) -> str:
    """The element's name as of 2005: ARTICLE is PRODUCT, AID is PID."""
    return _OLD.sub("PROD_ID", name.replace("ARTICLE", "PRODUCT").replace("_AID", "_PID"))


class Node:
    """`mixed` is true where text stands beside child elements.

    Without an `__init__`: a large catalogue makes some millions of these, and setting the fields one by one takes half
    the time of handing them over. Whoever makes one sets them all.
    """

    __slots__ = ("attributes", "children", "line", "mixed", "name", "text")
    name: str
    attributes: dict[str, str]
    line: int
    text: str
    mixed: bool
    children: list[Node] | tuple[()]

    @property
    def blank(self) -> bool:
        """Neither text nor elements stand in it."""
        return not self.children and (not self.text or self.text.isspace())

    def parts(self) -> Parts:
        """Name -> the children of that name, in their order."""
        found: Parts = {}
        for child in self.children:
            if child.name in found:
                found[child.name].append(child)
            else:
                found[child.name] = [child]
        return found

    def all(self, name: str) -> list[Node]:
        return [c for c in self.children if c.name == name]

    def first(self, name: str, *path: str) -> Node | None:
        """The first element at the end of a path of names."""
        for child in self.children:
            if child.name == name:
                return child.first(*path) if path else child
        return None

    def value(self, *path: str) -> str | None:
        """The text there, None where the element is absent or blank."""
        found = self.first(*path)
        return found.text.strip() or None if found else None


Parts = dict[str, list[Node]]


def first_of(parts: Parts, name: str) -> Node | None:
    found = parts.get(name)
    return found[0] if found else None
