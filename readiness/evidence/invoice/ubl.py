"""UBL 2.1 invoices and credit notes into the neutral document."""

from __future__ import annotations

from decimal import Decimal

from readiness.evidence.invoice.amounts import amount, amounts
from readiness.evidence.invoice.document import Contact, Document, Facts, Means, Place, Sums, TaxGroup
from readiness.evidence.messages.record import CREDIT_NOTES, Record
from readiness.evidence.messages.xml_tree import Element
from readiness.evidence.shapes_trade import INVOICE

SELLER, BUYER = "AccountingSupplierParty", "AccountingCustomerParty"
NO_ORDER = frozenset({"NA", "N/A", "-"})
"""Peppol wants an order number to be there at all: senders who know none write NA."""
GTIN_SCHEMES = (None, "", "0160")
_HEAD = {
    "invoice": ("ID",),
    "issued_on": ("IssueDate",),
    "delivered_on": ("Delivery", "ActualDeliveryDate"),
    "profile": ("CustomizationID",),
    "process": ("ProfileID",),
    "buyer_reference": ("BuyerReference",),
    "currency": ("DocumentCurrencyCode",),
    "net_total": ("LegalMonetaryTotal", "TaxExclusiveAmount"),
    "gross_total": ("LegalMonetaryTotal", "TaxInclusiveAmount"),
    "prepaid": ("LegalMonetaryTotal", "PrepaidAmount"),
    "payable": ("LegalMonetaryTotal", "PayableAmount"),
    "iban": ("PaymentMeans", "PayeeFinancialAccount", "ID"),
    "despatch": ("DespatchDocumentReference", "ID"),
}
_ITEM = {
    "line": ("ID",),
    "line_amount": ("LineExtensionAmount",),
    "description": ("Item", "Name"),
    "article": ("Item", "SellersItemIdentification", "ID"),
    "buyer_article": ("Item", "BuyersItemIdentification", "ID"),
    "country_of_origin": ("Item", "OriginCountry", "IdentificationCode"),
    "price": ("Price", "PriceAmount"),
    "price_quantity": ("Price", "BaseQuantity"),
    "order_line": ("OrderLineReference", "LineID"),
}


def put(record: Record, top: Element, name: str, path: tuple[str, ...]) -> None:
    """The first element at the end of the path that says something, at its own line."""
    found = next((e for e in top.all(*path) if e.text.strip()), None)
    if found is not None:
        record.put(name, found.text, found.line)


def read_ubl(top: Element) -> Document:
    head = Record(INVOICE)
    for name, path in _HEAD.items():
        put(head, top, name, path)
    code = top.first("InvoiceTypeCode") or top.first("CreditNoteTypeCode")
    head.put("invoice_type", code.text if code else None, code.line if code else None)
    due = top.first("DueDate") or top.first("PaymentMeans", "PaymentDueDate")
    head.put("due_on", due.text if due else None, due.line if due else None)
    _parties(head, top)
    _order(head, top.first("OrderReference", "ID"))
    notes = [e.text for e in top.all("PaymentTerms", "Note") if e.text.strip()]
    head.values["payment_terms"] = "\n".join(notes) or None
    tax = _tax_total(top)
    head.put("tax_total", tax.text if tax else None, tax.line if tax else None)
    document = Document(head, top.line, _sums(top), _facts(top))
    credit = top.name == "CreditNote" or head.get("invoice_type") in CREDIT_NOTES
    for item in [*top.all("InvoiceLine"), *top.all("CreditNoteLine")]:
        document.items.append((_item(item, head, credit), item.line))
    if credit:
        head.credit()
    return document


def _parties(head: Record, top: Element) -> None:
    for role, side in (("seller", SELLER), ("buyer", BUYER)):
        party = top.first(side, "Party")
        if party is None:
            continue
        put(head, party, role, ("PartyName", "Name"))
        put(head, party, role, ("PartyLegalEntity", "RegistrationName"))
        put(head, party, f"{role}_country", ("PostalAddress", "Country", "IdentificationCode"))
        put(head, party, f"{role}_endpoint", ("EndpointID",))
        endpoint = party.first("EndpointID")
        if endpoint is not None:
            head.put(f"{role}_scheme", endpoint.attributes.get("schemeID"), endpoint.line)
        for scheme in party.all("PartyTaxScheme"):
            if scheme.value("TaxScheme", "ID") == "VAT":
                put(head, scheme, f"{role}_vat", ("CompanyID",))


def _order(record: Record, number: Element | None) -> None:
    if number is not None and number.text.strip().upper() not in NO_ORDER:
        record.put("order", number.text, number.line)


def _tax_total(top: Element) -> Element | None:
    """The total in the currency of the invoice; a second one may stand in that of the tax office."""
    currency = top.value("DocumentCurrencyCode")
    totals = top.all("TaxTotal", "TaxAmount")
    same = [t for t in totals if t.attributes.get("currencyID") == currency]
    return next(iter(same or totals), None)


def _item(item: Element, head: Record, credit: bool) -> Record:
    record = Record(INVOICE, head.values)
    for name, path in _ITEM.items():
        put(record, item, name, path)
    quantity = item.first("InvoicedQuantity") or item.first("CreditedQuantity")
    if quantity is not None:
        record.put("quantity", quantity.text, quantity.line)
        record.put("unit", quantity.attributes.get("unitCode"), quantity.line)
    number = item.first("Item", "StandardItemIdentification", "ID")
    if number is not None and number.attributes.get("schemeID") in GTIN_SCHEMES:
        record.put("gtin", number.text, number.line)
    for code in item.all("Item", "CommodityClassification", "ItemClassificationCode"):
        if code.attributes.get("listID") == "HS":
            record.put("customs_tariff", code.text, code.line)
    _order(record, item.first("OrderLineReference", "OrderReference", "ID"))
    if credit:
        record.credit()
    return record


def _sums(top: Element) -> Sums:
    total = top.first("LegalMonetaryTotal")
    tax = _tax_total(top)
    groups = [g for t in top.all("TaxTotal") for g in t.all("TaxSubtotal")]
    changes = top.all("AllowanceCharge")
    return Sums(
        lines=amounts([*top.all("InvoiceLine"), *top.all("CreditNoteLine")], "LineExtensionAmount"),
        allowances=amounts([c for c in changes if c.value("ChargeIndicator") == "false"], "Amount"),
        charges=amounts([c for c in changes if c.value("ChargeIndicator") == "true"], "Amount"),
        groups=tuple(
            TaxGroup(amount(g, "TaxableAmount"), amount(g, "TaxAmount"), amount(g, "TaxCategory", "Percent"))
            for g in groups
        ),
        line_total=amount(total, "LineExtensionAmount"),
        allowance_total=amount(total, "AllowanceTotalAmount"),
        charge_total=amount(total, "ChargeTotalAmount"),
        net=amount(total, "TaxExclusiveAmount"),
        tax=_own(tax),
        gross=amount(total, "TaxInclusiveAmount"),
        prepaid=amount(total, "PrepaidAmount"),
        rounding=amount(total, "PayableRoundingAmount"),
        payable=amount(total, "PayableAmount"),
    )


def _own(element: Element | None) -> Decimal | None:
    return amount(Element("", {}, 0, children=[element]), element.name) if element is not None else None


def _facts(top: Element) -> Facts:
    contact = top.first(SELLER, "Party", "Contact")
    delivery = top.first("Delivery", "DeliveryLocation", "Address")
    codes = [
        *top.all("AllowanceCharge", "TaxCategory", "ID"),
        *top.all("InvoiceLine", "Item", "ClassifiedTaxCategory", "ID"),
        *top.all("CreditNoteLine", "Item", "ClassifiedTaxCategory", "ID"),
    ]
    files = top.all("AdditionalDocumentReference", "Attachment", "EmbeddedDocumentBinaryObject")
    return Facts(
        means=tuple(
            Means(
                m.value("PaymentMeansCode"),
                m.first("PayeeFinancialAccount") is not None,
                m.first("CardAccount") is not None,
                m.first("PaymentMandate") is not None,
            )
            for m in top.all("PaymentMeans")
        ),
        buyer_reference=top.value("BuyerReference"),
        seller=_place(top.first(SELLER, "Party", "PostalAddress")),
        seller_contact=Contact(
            contact.value("Name"), contact.value("Telephone"), contact.value("ElectronicMail")
        )
        if contact
        else None,
        buyer=_place(top.first(BUYER, "Party", "PostalAddress")),
        delivery=_place(delivery),
        terms=next((n.text for n in top.all("PaymentTerms", "Note")), None),
        tax_codes=frozenset(c.text.strip() for c in codes),
        tax_number=bool(
            top.value(SELLER, "Party", "PartyTaxScheme", "CompanyID") or top.all("TaxRepresentativeParty")
        ),
        attachments=tuple(f.attributes.get("filename", "") for f in files),
    )


def _place(address: Element | None) -> Place | None:
    return Place(address.value("CityName"), address.value("PostalZone")) if address else None
