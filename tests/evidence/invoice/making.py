"""Sound invoices of one firm in every syntax, made as text; a test breaks them by replacing a piece."""

import io
from pathlib import Path

from pypdf import PdfWriter

from readiness.evidence.read import read_files
from readiness.evidence.trade import Invoices

EN16931 = "urn:cen.eu:en16931:2017"
XRECHNUNG = f"{EN16931}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
PEPPOL = f"{EN16931}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
BASIC = f"{EN16931}#compliant#urn:factur-x.eu:1p0:basic"
EXTENDED = f"{EN16931}#conformant#urn:factur-x.eu:1p0:extended"
MINIMUM = "urn:factur-x.eu:1p0:minimum"
BASIC_WL = "urn:factur-x.eu:1p0:basicwl"
PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
OASIS = "urn:oasis:names:specification:ubl:schema:xsd"
UNECE = "urn:un:unece:uncefact:data:standard"
SKONTO = "#SKONTO#TAGE=14#PROZENT=2.00#\n"
HERE = Path(__file__).parent


def template(name: str) -> str:
    return (HERE / name).read_text("utf-8")


def ubl(profile: str = EN16931, terms: str = "30 days net", number: str = "R-1") -> bytes:
    """Two lines: 2 spindles at 1000.00 and 1 hour at 100.00, 19 % tax, order 4711."""
    return _filled(template("invoice_ubl.xml"), profile, terms, number)


def cii(profile: str = EN16931, terms: str = "30 days net", number: str = "R-1") -> bytes:
    """The same invoice."""
    return _filled(template("invoice_cii.xml"), profile, terms, number)


def _filled(text: str, profile: str, terms: str, number: str) -> bytes:
    return text.replace("{PROFILE}", profile).replace("{TERMS}", terms).replace("{NUMBER}", number).encode()


def credit_note() -> bytes:
    """The same goods taken back, in UBL's own document for it."""
    changed = (
        ubl()
        .replace(b"<Invoice ", b"<CreditNote ")
        .replace(b"</Invoice>", b"</CreditNote>")
        .replace(b"xsd:Invoice-2", b"xsd:CreditNote-2")
        .replace(b"InvoicedQuantity", b"CreditedQuantity")
        .replace(b"InvoiceLine", b"CreditNoteLine")
        .replace(b"<cbc:DueDate>2026-07-31</cbc:DueDate>", b"")
    )
    return changed.replace(
        b"<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>",
        b"<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>",
    )


def hybrid(xml: bytes, name: str = "factur-x.xml", **others: bytes) -> bytes:
    """A page of paper with the invoice attached, and whatever else."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    for title, content in {**others, name: xml}.items():
        writer.add_attachment(title, content)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def zugferd_1() -> bytes:
    return template("invoice_zugferd_1.xml").encode()


def rule_test() -> bytes:
    fragment = f'<Invoice xmlns="{OASIS}:Invoice-2"/>'
    return (
        f'<testSet xmlns="http://difi.no/xsd/vefa/validator/1.0"><test>{fragment}</test></testSet>'.encode()
    )


def read(data: bytes):
    """Head and invoices of one file, read in the real child."""
    dossier = read_files([("file", data)])
    return dossier.heads[0], dossier.get(Invoices)
