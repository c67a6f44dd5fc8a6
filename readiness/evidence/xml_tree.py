"""A whole XML document as a tree, for formats whose files are small; the large ones are streamed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from readiness.evidence.reading import Trouble
from readiness.evidence.xml_stream import XmlTrouble, local_name, stream

MOST_NODES = 500_000
"""At about 400 bytes each they fill a quarter of what the child may use."""


@dataclass(slots=True)
class Node:
    """`name` without its namespace; `line` is the source line it starts on."""

    name: str
    line: int
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """Every node below and this one, without a stack of its own depth."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))


def tree_of(data: bytes) -> Node:
    """The root element. Raises XmlTrouble; a document type definition is refused."""
    top = Node("", 0)
    path = [top]
    count = 0

    def start(name: str, attributes: dict[str, str], line: int, _: str) -> None:
        nonlocal count
        count += 1
        if count > MOST_NODES:
            size = {"rows": count, "columns": 1, "limit_rows": MOST_NODES, "limit_columns": 1}
            raise XmlTrouble(Trouble("table_too_large", line, params=dict(size)))
        node = Node(local_name(name), line, {local_name(k): v for k, v in attributes.items()})
        path[-1].children.append(node)
        path.append(node)

    def end(_: str, text: str) -> None:
        path.pop().text = text.strip()

    stream(data, start, end)
    return top.children[0]
