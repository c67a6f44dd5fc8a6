"""Every kind of evidence there is, by its name."""

from readiness.evidence.base import Evidence
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.document import (
    Certificates,
    Declarations,
    OrderDocuments,
    Quotations,
    SupplierDeclarations,
    Terms,
)
from readiness.evidence.licence import CertificateRegister, ExportClasses, Onboardings, Screenings
from readiness.evidence.orders import Orders
from readiness.evidence.parts_list import PartsList
from readiness.evidence.stock import Stock
from readiness.evidence.trade import Baskets, DespatchAdvices, Invoices, OrderResponses, PurchaseOrders

KINDS: dict[str, type[Evidence]] = {
    kind.shape.kind: kind
    for kind in (
        Catalogue,
        Stock,
        PartsList,
        Orders,
        Certificates,
        Declarations,
        SupplierDeclarations,
        Terms,
        Quotations,
        OrderDocuments,
        Invoices,
        PurchaseOrders,
        OrderResponses,
        DespatchAdvices,
        Baskets,
        ExportClasses,
        Screenings,
        Onboardings,
        CertificateRegister,
    )
}
