"""The XML of one invoice, opened safely: as a tree for schema and rules, and as elements without namespaces to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree

from readiness.evidence import limits
from readiness.evidence.messages.xml_tree import Element
from readiness.evidence.reading import Trouble
from readiness.evidence.xml_stream import local_name, root_of


@dataclass(frozen=True)
class InvoiceXml:
    """`root` keeps namespaces for schema and rules, `top` has names and source lines only."""

    root: Any
    top: Element
    size: int
    """How many elements there are; schema and rules cost time by this."""


def parse(data: bytes) -> InvoiceXml | Trouble:
    """No invoice format uses a document type: any is refused, so nothing can be expanded or fetched.

    A text may be as long as lxml lets it (10 MB), because papers are attached inside the invoice.
    """
    refused = root_of(data)
    if isinstance(refused, Trouble):
        return refused
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as broken:
        return Trouble("xml_broken", broken.lineno, params={"reason": str(broken.msg)[:80]})
    if root.getroottree().docinfo.doctype:
        return Trouble("xml_dtd", 1)
    counted = _elements(root)
    return counted if isinstance(counted, Trouble) else InvoiceXml(root, *counted)


def _elements(root: Any) -> tuple[Element, int] | Trouble:
    top = _element(root)
    waiting = [(root, top, 1)]
    size = 1
    while waiting:
        node, element, depth = waiting.pop()
        if depth > limits.XML_DEPTH:
            return Trouble("xml_too_deep", node.sourceline)
        for child in node.iterchildren(tag=etree.Element):
            size += 1
            below = _element(child)
            element.children.append(below)
            waiting.append((child, below, depth + 1))
    return top, size


def _element(node: Any) -> Element:
    name = etree.QName(node)
    attributes = {local_name(key): value for key, value in node.attrib.items()}
    return Element(name.localname, attributes, node.sourceline, name.namespace or "", node.text or "")
