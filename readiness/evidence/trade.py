"""Documents exchanged about one order, as evidence: one line an item."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_trade import BASKET, DESPATCH_ADVICE, INVOICE, ORDER_RESPONSE, PURCHASE_ORDER


class Invoices(Evidence):
    """Invoices and credit notes; quantities and amounts of a credit note are negative here."""

    shape = INVOICE


class PurchaseOrders(Evidence):
    shape = PURCHASE_ORDER


class OrderResponses(Evidence):
    shape = ORDER_RESPONSE


class DespatchAdvices(Evidence):
    shape = DESPATCH_ADVICE


class Baskets(Evidence):
    """Shopping baskets a punch-out shop hands back to the buyer's system (OCI, cXML)."""

    shape = BASKET
