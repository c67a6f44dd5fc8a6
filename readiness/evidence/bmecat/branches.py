"""Expat's events become trees, one article after the other; what stands around them is told to a listener."""

from __future__ import annotations

from typing import Protocol
from xml.parsers import expat

from readiness.evidence import limits
from readiness.evidence.bmecat.node import Node, modern
from readiness.evidence.xml_stream import local_name, refusal


class Listener(Protocol):
    """Who wants the trees."""

    def opened(self, name: str, attributes: dict[str, str]) -> bool:
        """An element outside of any tree; True where a tree begins with it."""
        ...

    def closed(self) -> None:
        """The element outside of any tree that was opened last is over."""
        ...

    def grown(self, tree: Node) -> None: ...


def grow(parser: expat.XMLParserType, listener: Listener) -> None:
    """Sets the handlers: closures that build the nodes themselves and count every step, as they run some million times."""
    names: dict[str, str] = {}
    """A catalogue repeats some hundred names a million times: each is looked at once."""
    above: list[Node | None] = []
    current: Node | None = None
    text, outside = "", 0
    deepest, longest = limits.XML_DEPTH, limits.XML_TEXT

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal current, outside, text
        try:
            short = names[name]
        except KeyError:
            short = names[name] = modern(local_name(name))
        if current is None:
            text = ""
            if outside >= deepest:
                raise refusal(parser, "xml_too_deep")
            if not listener.opened(short, attributes):
                outside += 1
                return
        node = Node()
        node.name, node.attributes, node.line = short, attributes, parser.CurrentLineNumber
        node.text, node.mixed, node.children = "", False, ()
        if current is not None:
            if current.children:
                current.children.append(node)
            else:
                if outside + len(above) >= deepest:
                    raise refusal(parser, "xml_too_deep")
                current.children = [node]
            if text:
                if not text.isspace():
                    current.mixed = True
                text = ""
        above.append(current)
        current = node

    def closed(_: str) -> None:
        nonlocal current, outside, text
        node = current
        if node is None:
            text = ""
            outside -= 1
            listener.closed()
            return
        if text:
            node.text = text
            if node.children and not text.isspace():
                node.mixed = True
            text = ""
        current = above.pop()
        if current is None:
            listener.grown(node)

    def characters(said: str) -> None:
        """Expat hands over no more than a chunk at a time: only what is put together can become too long."""
        nonlocal text
        if not text:
            text = said
            return
        text += said
        if len(text) > longest:
            raise refusal(parser, "cell_too_long")

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = characters
