"""openTRANS messages; our rules: number and date of the document, lines with number, quantity and unit.

The schema of openTRANS cannot be installed, so these rules decide what conformant means.
"""

from __future__ import annotations

from readiness.evidence.messages.opentrans import SHAPES, gather
from readiness.evidence.messages.record import Gathered
from readiness.evidence.messages.xml_tree import root_element, tree_of
from readiness.evidence.reading import Hint, Reading, Trouble

_UNUSED = frozenset({"RFQ", "QUOTATION", "RECEIPTACKNOWLEDGEMENT", "REMITTANCEADVICE", "INVOICELIST"})
_ROOTS = frozenset(SHAPES) | _UNUSED


def recognises(data: bytes) -> bool:
    """By the namespace, or - before there was one - by a root in capitals with the version as attribute."""
    root = root_element(data)
    if root is None or root.name not in _ROOTS:
        return False
    return "opentrans" in root.namespace.lower() or not root.namespace


def read(data: bytes, hint: Hint) -> Reading:
    root = tree_of(data, doctypes=_ROOTS)
    if isinstance(root, Trouble):
        return Reading("opentrans", "unreadable", problems=(root,))
    version = " ".join(filter(None, (root.name, root.attributes.get("version"))))
    if root.name in _UNUSED:
        unused = Trouble("message_not_used", root.line, params={"message": root.name})
        return Reading("opentrans", "parsable", version, records=1, problems=(unused,))
    gathered = Gathered()
    gather(root, gathered)
    return gathered.reading("opentrans", version)
