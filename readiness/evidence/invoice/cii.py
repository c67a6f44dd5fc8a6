"""UN/CEFACT Cross Industry Invoices (CII) into the neutral document; ZUGFeRD 1.0 after its names were renewed."""

from __future__ import annotations

import re

from readiness.evidence.invoice.amounts import amount, amounts, decimal_of
from readiness.evidence.invoice.document import Contact, Document, Facts, Means, Place, Sums, TaxGroup
from readiness.evidence.invoice.ubl import GTIN_SCHEMES, put
from readiness.evidence.messages.record import CREDIT_NOTES, Record
from readiness.evidence.messages.xml_tree import Element
from readiness.evidence.shapes_trade import INVOICE

CONTEXT, PAPER, TRADE = "ExchangedDocumentContext", "ExchangedDocument", "SupplyChainTradeTransaction"
AGREEMENT, DELIVERY, SETTLEMENT = (
    "ApplicableHeaderTradeAgreement",
    "ApplicableHeaderTradeDelivery",
    "ApplicableHeaderTradeSettlement",
)
TOTALS = "SpecifiedTradeSettlementHeaderMonetarySummation"
ITEM = "IncludedSupplyChainTradeLineItem"
_DAY = re.compile(r"\d{8}", re.ASCII)
_HEAD = {
    "invoice": (PAPER, "ID"),
    "invoice_type": (PAPER, "TypeCode"),
    "profile": (CONTEXT, "GuidelineSpecifiedDocumentContextParameter", "ID"),
    "process": (CONTEXT, "BusinessProcessSpecifiedDocumentContextParameter", "ID"),
    "buyer_reference": (TRADE, AGREEMENT, "BuyerReference"),
    "order": (TRADE, AGREEMENT, "BuyerOrderReferencedDocument", "IssuerAssignedID"),
    "despatch": (TRADE, DELIVERY, "DespatchAdviceReferencedDocument", "IssuerAssignedID"),
    "currency": (TRADE, SETTLEMENT, "InvoiceCurrencyCode"),
    "iban": (
        TRADE,
        SETTLEMENT,
        "SpecifiedTradeSettlementPaymentMeans",
        "PayeePartyCreditorFinancialAccount",
        "IBANID",
    ),
    "net_total": (TRADE, SETTLEMENT, TOTALS, "TaxBasisTotalAmount"),
    "gross_total": (TRADE, SETTLEMENT, TOTALS, "GrandTotalAmount"),
    "prepaid": (TRADE, SETTLEMENT, TOTALS, "TotalPrepaidAmount"),
    "payable": (TRADE, SETTLEMENT, TOTALS, "DuePayableAmount"),
}
_DAYS = {
    "issued_on": (PAPER, "IssueDateTime"),
    "due_on": (TRADE, SETTLEMENT, "SpecifiedTradePaymentTerms", "DueDateDateTime"),
    "delivered_on": (TRADE, DELIVERY, "ActualDeliverySupplyChainEvent", "OccurrenceDateTime"),
}
_ITEM = {
    "line": ("AssociatedDocumentLineDocument", "LineID"),
    "description": ("SpecifiedTradeProduct", "Name"),
    "article": ("SpecifiedTradeProduct", "SellerAssignedID"),
    "buyer_article": ("SpecifiedTradeProduct", "BuyerAssignedID"),
    "country_of_origin": ("SpecifiedTradeProduct", "OriginTradeCountry", "ID"),
    "order": ("SpecifiedLineTradeAgreement", "BuyerOrderReferencedDocument", "IssuerAssignedID"),
    "order_line": ("SpecifiedLineTradeAgreement", "BuyerOrderReferencedDocument", "LineID"),
    "price": ("SpecifiedLineTradeAgreement", "NetPriceProductTradePrice", "ChargeAmount"),
    "price_quantity": ("SpecifiedLineTradeAgreement", "NetPriceProductTradePrice", "BasisQuantity"),
    "line_amount": (
        "SpecifiedLineTradeSettlement",
        "SpecifiedTradeSettlementLineMonetarySummation",
        "LineTotalAmount",
    ),
    "despatch": ("SpecifiedLineTradeDelivery", "DespatchAdviceReferencedDocument", "IssuerAssignedID"),
}


def read_cii(top: Element) -> Document:
    head = Record(INVOICE)
    for name, path in _HEAD.items():
        put(head, top, name, path)
    for name, path in _DAYS.items():
        _day(head, name, top.first(*path, "DateTimeString"))
    settlement = top.first(TRADE, SETTLEMENT) or Element("", {}, top.line)
    _parties(head, top)
    terms = settlement.all("SpecifiedTradePaymentTerms")
    said = [d.text for t in terms for d in t.all("Description") if d.text.strip()]
    head.values["payment_terms"] = "\n".join(said) or None
    head.values["cash_discount"] = "; ".join(_structured_discounts(terms)) or None
    tax = _tax_total(settlement)
    head.put("tax_total", tax.text if tax else None, tax.line if tax else None)
    document = Document(head, top.line, _sums(top, settlement), _facts(top, settlement))
    credit = head.get("invoice_type") in CREDIT_NOTES
    for item in top.all(TRADE, ITEM):
        document.items.append((_item(item, head, credit), item.line))
    if credit:
        head.credit()
    return document


def _day(record: Record, name: str, written: Element | None) -> None:
    """Format 102 is YYYYMMDD; the eight digits are taken whatever format code stands beside them."""
    if written is None:
        return
    text = written.text.strip()
    iso = f"{text[:4]}-{text[4:6]}-{text[6:]}" if _DAY.fullmatch(text) else text
    record.put(name, iso, written.line)


def _parties(head: Record, top: Element) -> None:
    for role, side in (("seller", "SellerTradeParty"), ("buyer", "BuyerTradeParty")):
        party = top.first(TRADE, AGREEMENT, side)
        if party is None:
            continue
        put(head, party, role, ("Name",))
        put(head, party, f"{role}_country", ("PostalTradeAddress", "CountryID"))
        endpoint = party.first("URIUniversalCommunication", "URIID")
        if endpoint is not None:
            head.put(f"{role}_endpoint", endpoint.text, endpoint.line)
            head.put(f"{role}_scheme", endpoint.attributes.get("schemeID"), endpoint.line)
        for number in party.all("SpecifiedTaxRegistration", "ID"):
            if number.attributes.get("schemeID") == "VA":
                head.put(f"{role}_vat", number.text, number.line)


def _structured_discounts(terms: list[Element]) -> list[str]:
    """Early payment as data: `ApplicableTradePaymentDiscountTerms` with days and per cent."""
    steps = []
    for discount in (d for t in terms for d in t.all("ApplicableTradePaymentDiscountTerms")):
        days, percent = discount.value("BasisPeriodMeasure"), discount.value("CalculationPercent")
        if decimal_of(days) is not None and decimal_of(percent) is not None:
            steps.append(f"{days}:{percent}")
    return steps


def _tax_total(settlement: Element) -> Element | None:
    currency = settlement.value("InvoiceCurrencyCode")
    totals = settlement.all(TOTALS, "TaxTotalAmount")
    same = [t for t in totals if t.attributes.get("currencyID") in (currency, None)]
    return next(iter(same or totals), None)


def _item(item: Element, head: Record, credit: bool) -> Record:
    record = Record(INVOICE, head.values)
    for name, path in _ITEM.items():
        put(record, item, name, path)
    quantity = item.first("SpecifiedLineTradeDelivery", "BilledQuantity")
    if quantity is not None:
        record.put("quantity", quantity.text, quantity.line)
        record.put("unit", quantity.attributes.get("unitCode"), quantity.line)
    number = item.first("SpecifiedTradeProduct", "GlobalID")
    if number is not None and number.attributes.get("schemeID") in GTIN_SCHEMES:
        record.put("gtin", number.text, number.line)
    for code in item.all("SpecifiedTradeProduct", "DesignatedProductClassification", "ClassCode"):
        if code.attributes.get("listID") == "HS":
            record.put("customs_tariff", code.text, code.line)
    if credit:
        record.credit()
    return record


def _sums(top: Element, settlement: Element) -> Sums:
    totals = settlement.first(TOTALS)
    changes = settlement.all("SpecifiedTradeAllowanceCharge")
    tax = _tax_total(settlement)
    path = _ITEM["line_amount"]
    return Sums(
        lines=tuple(amount(item, *path) for item in top.all(TRADE, ITEM)),
        allowances=amounts([c for c in changes if _indicator(c) == "false"], "ActualAmount"),
        charges=amounts([c for c in changes if _indicator(c) == "true"], "ActualAmount"),
        groups=tuple(
            TaxGroup(
                amount(g, "BasisAmount"), amount(g, "CalculatedAmount"), amount(g, "RateApplicablePercent")
            )
            for g in settlement.all("ApplicableTradeTax")
        ),
        line_total=amount(totals, "LineTotalAmount"),
        allowance_total=amount(totals, "AllowanceTotalAmount"),
        charge_total=amount(totals, "ChargeTotalAmount"),
        net=amount(totals, "TaxBasisTotalAmount"),
        tax=decimal_of(tax.text) if tax else None,
        gross=amount(totals, "GrandTotalAmount"),
        prepaid=amount(totals, "TotalPrepaidAmount"),
        rounding=amount(totals, "RoundingAmount"),
        payable=amount(totals, "DuePayableAmount"),
    )


def _indicator(change: Element) -> str | None:
    return change.value("ChargeIndicator", "Indicator")


def _facts(top: Element, settlement: Element) -> Facts:
    agreement = top.first(TRADE, AGREEMENT) or Element("", {}, top.line)
    seller = agreement.first("SellerTradeParty") or Element("", {}, top.line)
    contact = seller.first("DefinedTradeContact")
    terms = settlement.first("SpecifiedTradePaymentTerms")
    written = terms.first("Description") if terms else None
    codes = [
        *settlement.all("SpecifiedTradeAllowanceCharge", "CategoryTradeTax", "CategoryCode"),
        *top.all(TRADE, ITEM, "SpecifiedLineTradeSettlement", "ApplicableTradeTax", "CategoryCode"),
    ]
    numbers = [n for n in seller.all("SpecifiedTaxRegistration", "ID") if n.text.strip()]
    files = agreement.all("AdditionalReferencedDocument", "AttachmentBinaryObject")
    debit = settlement.value("SpecifiedTradePaymentTerms", "DirectDebitMandateID") is not None
    return Facts(
        means=tuple(_means(m, debit) for m in settlement.all("SpecifiedTradeSettlementPaymentMeans")),
        buyer_reference=agreement.value("BuyerReference"),
        seller=_place(seller.first("PostalTradeAddress")),
        seller_contact=_contact(contact) if contact else None,
        buyer=_place(agreement.first("BuyerTradeParty", "PostalTradeAddress")),
        delivery=_place(top.first(TRADE, DELIVERY, "ShipToTradeParty", "PostalTradeAddress")),
        terms=written.text if written else None,
        tax_codes=frozenset(c.text.strip() for c in codes),
        tax_number=bool(numbers or agreement.all("SellerTaxRepresentativeTradeParty")),
        attachments=tuple(f.attributes.get("filename", "") for f in files),
    )


def _means(means: Element, debit: bool) -> Means:
    return Means(
        means.value("TypeCode"),
        means.first("PayeePartyCreditorFinancialAccount") is not None,
        means.first("ApplicableTradeSettlementFinancialCard") is not None,
        debit or means.first("PayerPartyDebtorFinancialAccount") is not None,
    )


def _contact(contact: Element) -> Contact:
    return Contact(
        contact.value("PersonName") or contact.value("DepartmentName"),
        contact.value("TelephoneUniversalCommunication", "CompleteNumber"),
        contact.value("EmailURIUniversalCommunication", "URIID"),
    )


def _place(address: Element | None) -> Place | None:
    return Place(address.value("CityName"), address.value("PostcodeCode")) if address else None
