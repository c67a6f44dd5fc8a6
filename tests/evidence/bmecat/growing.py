"""A piece of XML as the one tree that a catalogue's reader would make of it."""

from __future__ import annotations

from readiness.evidence.bmecat.branches import grow
from readiness.evidence.bmecat.node import Node
from readiness.evidence.xml_stream import parse


class Only:
    """Takes the whole document as one tree."""

    tree: Node

    def opened(self, name: str, attributes: dict[str, str]) -> bool:
        return True

    def closed(self) -> None: ...

    def grown(self, tree: Node) -> None:
        self.tree = tree


def tree_of(data: bytes) -> Node:
    only = Only()
    parse(data, lambda parser: grow(parser, only))
    return only.tree
