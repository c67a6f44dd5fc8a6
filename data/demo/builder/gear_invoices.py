"""The gearbox maker's invoices to its German customer: Peppol BIS Billing, without tax, because a firm in China owes none."""

from __future__ import annotations

from decimal import Decimal

from data.demo.builder.articles import Article
from data.demo.builder.edifact import BUYER_GLN, DESPATCH, ORDER, SELLER_GLN, ordered
from data.demo.builder.gear import NAME
from data.demo.builder.messages import CUSTOMER
from data.demo.builder.ubl import BILLING, Line, bare_quantity, document, item, money, party, price

PEPPOL = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
ACCOUNT, BANK = "0000001234567890", "QTIBCNBHXXX"
BILLED_TOO_MUCH = 2
"""Planted: so many pieces more than were ordered and sent."""


def first_invoice(articles: list[Article]) -> bytes:
    """For the gearboxes and kits of lines 20 and 30; nothing is wrong with it."""
    return _invoice("QC26-0511", ordered(articles)[1:])


def second_invoice(articles: list[Article], defective: bool) -> bytes:
    """Planted: six planetary gearboxes billed, four ordered and sent."""
    line = ordered(articles)[0]
    more = BILLED_TOO_MUCH if defective else 0
    return _invoice("QC26-0534", (Line(line.number, line.article, line.quantity + more),))


def _invoice(number: str, lines: tuple[Line, ...]) -> bytes:
    net = sum((line.amount for line in lines), Decimal(0))
    scheme = "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
    untaxed = f"<cbc:ID>O</cbc:ID><cbc:TaxExemptionReasonCode>VATEX-EU-O</cbc:TaxExemptionReasonCode>{scheme}"
    return document(
        "Invoice",
        f"""<cbc:CustomizationID>{PEPPOL}</cbc:CustomizationID><cbc:ProfileID>{BILLING}</cbc:ProfileID>
<cbc:ID>{number}</cbc:ID><cbc:IssueDate>2026-05-11</cbc:IssueDate><cbc:DueDate>2026-07-10</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>4812-Einkauf</cbc:BuyerReference><cac:OrderReference><cbc:ID>{ORDER}</cbc:ID></cac:OrderReference>
<cac:DespatchDocumentReference><cbc:ID>{DESPATCH}</cbc:ID></cac:DespatchDocumentReference>
<cac:AccountingSupplierParty>{party(NAME, _SELLER)}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>{party(CUSTOMER, _BUYER)}</cac:AccountingCustomerParty>
<cac:Delivery><cbc:ActualDeliveryDate>2026-05-08</cbc:ActualDeliveryDate></cac:Delivery>
<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>{ACCOUNT}</cbc:ID>
<cac:FinancialInstitutionBranch><cbc:ID>{BANK}</cbc:ID></cac:FinancialInstitutionBranch></cac:PayeeFinancialAccount>
</cac:PaymentMeans><cac:TaxTotal>{money("TaxAmount", Decimal(0))}<cac:TaxSubtotal>{money("TaxableAmount", net)}
{money("TaxAmount", Decimal(0))}<cac:TaxCategory>{untaxed}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal>{money("LineExtensionAmount", net)}{money("TaxExclusiveAmount", net)}
{money("TaxInclusiveAmount", net)}{money("PayableAmount", net)}</cac:LegalMonetaryTotal>
"""
        + "".join(
            f"<cac:InvoiceLine><cbc:ID>{place}</cbc:ID>{bare_quantity('InvoicedQuantity', line)}"
            f"{money('LineExtensionAmount', line.amount)}<cac:OrderLineReference><cbc:LineID>{line.number}"
            "</cbc:LineID></cac:OrderLineReference>"
            f"{item(line, f'<cac:ClassifiedTaxCategory><cbc:ID>O</cbc:ID>{scheme}</cac:ClassifiedTaxCategory>')}"
            f"{price(line)}</cac:InvoiceLine>\n"
            for place, line in enumerate(lines, 1)
        ),
    )


_SELLER = f"""<cbc:EndpointID schemeID="0088">{SELLER_GLN}</cbc:EndpointID>
<cac:PartyIdentification><cbc:ID schemeID="0088">{SELLER_GLN}</cbc:ID></cac:PartyIdentification>
<cac:PartyName><cbc:Name>{NAME}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>88 Qingshan Road</cbc:StreetName>
<cbc:CityName>Lin'an, Hangzhou</cbc:CityName><cbc:PostalZone>311300</cbc:PostalZone><cac:Country>
<cbc:IdentificationCode>CN</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>{NAME}</cbc:RegistrationName></cac:PartyLegalEntity>"""
_BUYER = f"""<cbc:EndpointID schemeID="0088">{BUYER_GLN}</cbc:EndpointID>
<cac:PostalAddress><cbc:CityName>Nagold</cbc:CityName><cbc:PostalZone>72202</cbc:PostalZone>
<cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>{CUSTOMER}</cbc:RegistrationName></cac:PartyLegalEntity>"""
