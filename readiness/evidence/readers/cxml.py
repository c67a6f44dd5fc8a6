"""cXML documents; our rules: what the kind of request needs to be processed - numbers, dates, items with their fields.

The document types of cXML cannot be installed, so these rules decide what conformant means.
"""

from __future__ import annotations

from readiness.evidence.messages import cxml
from readiness.evidence.messages.cxml_invoice import invoices
from readiness.evidence.messages.record import Gathered
from readiness.evidence.messages.xml_tree import Element, root_element, tree_of
from readiness.evidence.reading import Hint, Reading, Trouble

ROOT = "cXML"
_ENVELOPES = ("Request", "Message", "Response")
_SETUP = "PunchOutSetupRequest"
_GATHER: dict[str, cxml.Gather] = {
    "OrderRequest": cxml.orders,
    "ConfirmationRequest": cxml.confirmations,
    "ShipNoticeRequest": cxml.ship_notices,
    "InvoiceDetailRequest": invoices,
    "PunchOutOrderMessage": cxml.baskets,
    "ProductActivityMessage": cxml.stock,
}


def recognises(data: bytes) -> bool:
    root = root_element(data)
    return root is not None and root.name == ROOT


def read(data: bytes, hint: Hint) -> Reading:
    root = tree_of(data, doctypes=(ROOT,))
    if isinstance(root, Trouble):
        return Reading("cxml", "unreadable", problems=(root,))
    content = [
        e for name in _ENVELOPES for outer in root.all(name) for e in outer.children if e.name != "Status"
    ]
    if not content:
        nothing = Trouble("message_incomplete", root.line, params={"element": "Request"})
        return Reading("cxml", "parsable", problems=(nothing,))
    return _read(root, content[0])


def _read(root: Element, content: Element) -> Reading:
    gathered = Gathered()
    if root.first("Header") is None:
        gathered.missing("Header", root.line)
    if content.name in _GATHER:
        _GATHER[content.name](content, gathered)
        return gathered.reading("cxml", content.name)
    if content.name == _SETUP:
        for name in ("BuyerCookie", "BrowserFormPost"):
            if content.first(name) is None:
                gathered.missing(name, content.line)
    else:
        gathered.troubles.append(
            Trouble("message_not_used", content.line, params={"message": content.name[:80]})
        )
    return gathered.reading("cxml", content.name, records=1)
