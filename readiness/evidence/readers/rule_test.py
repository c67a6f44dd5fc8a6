"""Wrappers of rule tests: fragments of invoices that must break a rule or keep it. They are nobody's invoices."""

from __future__ import annotations

from readiness.evidence.invoice.xml import parse
from readiness.evidence.messages.xml_tree import Element, root_element
from readiness.evidence.reading import Hint, Reading, Trouble

NAMESPACE = "http://difi.no/xsd/vefa/validator/"
"""CEN and Peppol keep the tests of their rules in this format."""
ROOTS = ("testSet", "test", "testFile")


def recognises(data: bytes) -> bool:
    root = root_element(data)
    return root is not None and _is_test(root)


def _is_test(root: Element) -> bool:
    return root.name in ROOTS and (root.namespace.startswith(NAMESPACE) or root.name == "testSet")


def read(data: bytes, hint: Hint) -> Reading:
    xml = parse(data)
    if isinstance(xml, Trouble):
        return Reading("rule-test", "unreadable", problems=(xml,))
    return Reading("rule-test", "parsable", problems=(Trouble("rule_test", 1),))
