"""PDFs that carry an invoice as XML: ZUGFeRD and Factur-X, whatever the attachment is called.

Conformant: schema and official rules hold as for the XML alone, and the rules of the profile beside them.
"""

from __future__ import annotations

import io

from pypdf import PdfReader

from readiness.evidence import limits
from readiness.evidence.documents.pdf_text import BROKEN
from readiness.evidence.invoice.reading import read_invoice, syntax_of
from readiness.evidence.invoice.xml import parse
from readiness.evidence.messages.xml_tree import root_element
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading, Trouble

NAMES = ("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml")
"""What the standards call the attachment; some programs call it otherwise, so its content decides."""


def recognises(data: bytes) -> bool:
    return family_of(data) == "pdf" and _attached(data) is not None


def read(data: bytes, hint: Hint) -> Reading:
    found = _attached(data)
    assert found is not None
    name, content = found
    xml = parse(content)
    if isinstance(xml, Trouble):
        told = Trouble(xml.code, xml.row, None, name, xml.params)
        return Reading("factur-x", "unreadable", problems=(told,))
    if syntax_of(xml.top) is None:
        told = Trouble("xml_not_read", 1, None, name, {"root": xml.top.name[:80]})
        return Reading("factur-x", "unreadable", problems=(told,))
    return read_invoice(xml, sheet=name)


def _attached(data: bytes) -> tuple[str, bytes] | None:
    """The invoice among the attachments: one that is an invoice, else one that is at least called so."""
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return None
        files = [(file.name, file.content) for file in reader.attachment_list]
    except BROKEN:
        return None
    files = [(name, content) for name, content in files if len(content) <= limits.SMALL.size]
    invoices = [f for f in files if syntax_of(root_element(f[1])) is not None]
    called = [f for f in files if f[0].lower() in NAMES]
    return next(iter(invoices or called), None)
