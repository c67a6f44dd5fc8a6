"""A whole XML message as a tree of elements with their source lines; messages are small, catalogues are not."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from readiness.evidence import limits
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Trouble
from readiness.evidence.xml_stream import XmlTrouble, local_name, stream


@dataclass(slots=True)
class Element:
    """Names and attributes without their namespaces: dialects differ in them, never in what a name means."""

    name: str
    attributes: dict[str, str]
    line: int
    namespace: str = ""
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self, *path: str) -> list[Element]:
        """Every element at the end of this path of names."""
        found = [self]
        for name in path:
            found = [c for e in found for c in e.children if c.name == name]
        return found

    def first(self, *path: str) -> Element | None:
        return next(iter(self.all(*path)), None)

    def value(self, *path: str) -> str | None:
        """The text there, None where the element is absent or blank."""
        return next((t for e in self.all(*path) if (t := e.text.strip())), None)

    def below(self, name: str) -> Iterator[Element]:
        """Every element of this name at any depth, in document order."""
        waiting = self.children[::-1]
        while waiting:
            at = waiting.pop()
            if at.name == name:
                yield at
            waiting += at.children[::-1]

    def words(self) -> str:
        """All text in it and below, as one line; text that stands around child elements comes first."""
        parts = [self.text, *(c.words() for c in self.children)]
        return " ".join(" ".join(parts).split())


class _Reached(Exception):
    """The root is known; nothing more is needed."""


def root_element(data: bytes) -> Element | None:
    """The root without its content, None where the data are no XML. Any bare DOCTYPE passes."""
    if family_of(data) != "xml":
        return None
    found: list[Element] = []

    def start(name: str, attributes: dict[str, str], line: int, _: str) -> None:
        found.append(_element(name, attributes, line))
        raise _Reached

    try:
        stream(data, start, lambda *_: None, doctypes=None)
    except (_Reached, XmlTrouble):
        return found[0] if found else None
    return None


def tree_of(data: bytes, doctypes: Collection[str] = ()) -> Element | Trouble:
    """The root with all that stands in it, or why the message is refused."""
    if len(data) > limits.SMALL.size:
        sizes: dict[str, str | int | float | bool | None] = {
            "size_mb": len(data) // limits.MB,
            "limit_mb": limits.SMALL.size // limits.MB,
        }
        return Trouble("file_too_large", params=sizes)
    top = Element("", {}, 0)
    open_elements = [top]

    def start(name: str, attributes: dict[str, str], line: int, before: str) -> None:
        element = _element(name, attributes, line)
        open_elements[-1].text += before
        open_elements[-1].children.append(element)
        open_elements.append(element)

    def end(_: str, text: str) -> None:
        open_elements.pop().text += text

    try:
        stream(data, start, end, doctypes)
    except XmlTrouble as refused:
        return refused.trouble
    return top.children[0]


def _element(name: str, attributes: dict[str, str], line: int) -> Element:
    plain = {local_name(n): value for n, value in attributes.items()}
    return Element(local_name(name), plain, line, name.rpartition("}")[0])
