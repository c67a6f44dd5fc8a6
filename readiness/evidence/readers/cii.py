"""UN/CEFACT Cross Industry Invoices, and the XML of ZUGFeRD 1.0 they grew out of.

Conformant: the schema and the official rules of EN 16931 hold, and our XRechnung rules where the profile names it;
for ZUGFeRD 1.0, which is obsolete, its own schema.
"""

from __future__ import annotations

from readiness.evidence.invoice.reading import read_invoice, syntax_of
from readiness.evidence.invoice.xml import parse
from readiness.evidence.messages.xml_tree import root_element
from readiness.evidence.reading import Hint, Reading, Trouble

FORMATS = ("cii", "zugferd-1")


def recognises(data: bytes) -> bool:
    return syntax_of(root_element(data)) in FORMATS


def read(data: bytes, hint: Hint) -> Reading:
    xml = parse(data)
    if isinstance(xml, Trouble):
        return Reading(syntax_of(root_element(data)) or FORMATS[0], "unreadable", problems=(xml,))
    return read_invoice(xml)
