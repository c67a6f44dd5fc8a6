"""UBL messages of the order cycle but invoices and catalogues; our rules: number, date, lines with quantity and unit.

No schema of these messages can be installed, so these rules decide what conformant means: the document says its
number and day of issue, an order its lines with quantity and unit, a response and an advice which order they answer.
"""

from __future__ import annotations

from collections.abc import Callable

from readiness.evidence.messages import ubl
from readiness.evidence.messages.record import Gathered
from readiness.evidence.messages.xml_tree import Element, root_element, tree_of
from readiness.evidence.reading import Hint, Reading, Trouble

_NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:"
_OTHERS = frozenset({"Invoice", "CreditNote", "Catalogue"})
"""Read by readers of their own."""
_CHANGE = "OrderChange"
"""Read as the lines of the order it changes; the version says that it is one."""
_MESSAGES: dict[str, tuple[str, Callable[[Element, Gathered], None]]] = {
    "Order": ("ubl-order", ubl.orders),
    _CHANGE: ("ubl-order", ubl.changes),
    "OrderResponse": ("ubl-order-response", ubl.responses),
    "OrderResponseSimple": ("ubl-order-response", ubl.responses),
    "DespatchAdvice": ("ubl-despatch-advice", ubl.despatches),
}


def recognises(data: bytes) -> bool:
    root = root_element(data)
    return root is not None and root.namespace.startswith(_NAMESPACE) and root.name not in _OTHERS


def read(data: bytes, hint: Hint) -> Reading:
    root = tree_of(data)
    if isinstance(root, Trouble):
        return Reading(_format(data), "unreadable", problems=(root,))
    version = root.value("CustomizationID") or root.value("UBLVersionID") or root.name
    if root.name == _CHANGE and version != _CHANGE:
        version = f"{_CHANGE} {version}"
    if root.name not in _MESSAGES:
        unused = Trouble("message_not_used", root.line, params={"message": root.name})
        return Reading("ubl-other", "parsable", root.name, records=1, problems=(unused,))
    format, gather = _MESSAGES[root.name]
    gathered = Gathered()
    gather(root, gathered)
    return gathered.reading(format, version)


def _format(data: bytes) -> str:
    root = root_element(data)
    return _MESSAGES[root.name][0] if root is not None and root.name in _MESSAGES else "ubl-other"
