"""Evidence of the order cycle for tests of checks; what a line does not say is what most lines say."""

from readiness.evidence.interface import Interchanges, Interfaces
from readiness.evidence.trade import Baskets, DespatchAdvices, Invoices, OrderResponses, PurchaseOrders
from tests.checks.build import evidence

GOODS = {"article": "A1", "quantity": 10.0, "unit": "C62"}


def _numbered(lines, base):
    return [{"line": str(n), **base, **line} for n, line in enumerate(lines, 1)]


def purchase_orders(*lines, **head):
    base = {"order": "O1", **GOODS, "price": 100.0, "currency": "EUR"}
    return evidence(
        PurchaseOrders, *_numbered(lines, base), **{"file": "orders.xml", "format": "ubl-order", **head}
    )


def responses(*lines, **head):
    base = {"order": "O1", **GOODS, "answer": "accepted", "price": 100.0}
    numbered = [{"order_line": line["line"], **line} for line in _numbered(lines, base)]
    return evidence(
        OrderResponses, *numbered, **{"file": "responses.xml", "format": "ubl-order-response", **head}
    )


def advices(*lines, **head):
    base = {"despatch": "D1", "order": "O1", **GOODS}
    numbered = [{"order_line": line["line"], **line} for line in _numbered(lines, base)]
    return evidence(DespatchAdvices, *numbered, **{"file": "desadv.edi", "format": "edifact", **head})


def invoices(*lines, **head):
    base = {"invoice": "I1", "invoice_type": "380", "order": "O1", **GOODS, "price": 100.0, "currency": "EUR"}
    numbered = [{"order_line": line["line"], **line} for line in _numbered(lines, base)]
    return evidence(Invoices, *numbered, **{"file": "invoices.xml", "format": "ubl-invoice", **head})


def baskets(*lines, **head):
    return evidence(Baskets, *_numbered(lines, {}), **{"file": "basket.html", "format": "oci", **head})


def interchanges(*lines, **head):
    base = {"message_type": "ORDERS", "directory": "D.96A", "envelope_faults": [], "segments_missing": []}
    full = [{**base, **line} for line in lines]
    return evidence(Interchanges, *full, **{"file": "orders.edi", "format": "edifact", **head})


def interfaces(*lines, **head):
    base = {"operation": "/x", "method": "GET", "serves": [], "secured": True, "error_codes": ["404"]}
    full = [{**base, **line} for line in lines]
    return evidence(Interfaces, *full, **{"file": "openapi.yaml", "format": "openapi", **head})
