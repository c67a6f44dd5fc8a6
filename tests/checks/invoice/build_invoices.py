"""Invoices for tests of checks: tables in the shape, no file is opened."""

from datetime import date

from readiness.evidence.trade import Invoices
from tests.checks.build import evidence

DAY = date(2026, 7, 1)
EN16931 = "urn:cen.eu:en16931:2017"
SOUND = {
    "invoice": "R-1",
    "issued_on": DAY,
    "profile": EN16931,
    "seller": "Spindel GmbH",
    "seller_vat": "DE136695976",
    "seller_country": "DE",
    "buyer": "Kunde AG",
    "iban": "DE89370400440532013000",
    "currency": "EUR",
    "gross_total": 2499.0,
    "order": "4711",
    "order_line": "10",
    "article": "0042",
    "buyer_article": "K-77",
    "gtin": "4006381333931",
    "unit": "C62",
    "line": "1",
    "rules": "EN 16931 1.3.16",
    "rules_partial": False,
    "rules_failed": [],
    "schema_faults": 0,
}


def invoice(file="invoice.xml", *lines, format="ubl-invoice", sha256="0", **head):
    """One file with one sound invoice; each of `lines` changes one line of it, `head` all."""
    filled = [{**SOUND, "line": str(n), **head, **line} for n, line in enumerate(lines or ({},), 1)]
    made = evidence(Invoices, *filled, file=file, format=format)
    heads = tuple(
        h.model_copy(update={"sha256": f"{sha256}{file}" if sha256 == "0" else sha256}) for h in made.heads
    )
    return Invoices(heads, made.lines)


def nothing():
    """A file of this kind that holds no invoice."""
    return evidence(Invoices, file="invoice.xml", format="ubl-invoice")
