"""UBL invoices and credit notes: EN 16931, XRechnung, Peppol BIS Billing and their like.

Conformant: the UBL 2.1 schema and the official rules of EN 16931 hold, and our XRechnung or Peppol rules where the
profile names one of them.
"""

from __future__ import annotations

from readiness.evidence.invoice.reading import read_invoice, syntax_of
from readiness.evidence.invoice.xml import parse
from readiness.evidence.messages.xml_tree import root_element
from readiness.evidence.reading import Hint, Reading, Trouble

FORMATS = ("ubl-invoice", "ubl-creditnote")


def recognises(data: bytes) -> bool:
    return syntax_of(root_element(data)) in FORMATS


def read(data: bytes, hint: Hint) -> Reading:
    xml = parse(data)
    if isinstance(xml, Trouble):
        return Reading(syntax_of(root_element(data)) or FORMATS[0], "unreadable", problems=(xml,))
    return read_invoice(xml)
