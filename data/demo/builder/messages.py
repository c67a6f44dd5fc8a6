"""One customer's order as its systems exchange it: order, confirmation, despatch advice and two invoices, in UBL."""

from __future__ import annotations

from decimal import Decimal

from data.demo.builder.articles import FIRM, Article
from data.demo.builder.ubl import (
    BILLING,
    Line,
    bare_quantity,
    document,
    item,
    money,
    party,
    period,
    price,
    quantity,
)

XRECHNUNG = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
VAT_NUMBER = "DE999999995"
"""The check digit is right, the number belongs to nobody: tax offices do not give out nines alone."""
BANK_ACCOUNT = "DE89370400440532013000"
"""The example account of the IBAN registry."""
CUSTOMER = "Hallwanger Maschinenbau AG"
ORDER = "4500017812"
DESPATCH = "LS-20260622-1"
TAX = Decimal("0.19")


def ordered(articles: list[Article]) -> tuple[Line, ...]:
    by_number = {a.number: a for a in articles}
    wanted = (("10", "MSP-150", 1), ("30", "BRG-HYB-7014", 4), ("40", "ENC-SP-1024", 2))
    return tuple(Line(line, by_number[number], quantity) for line, number, quantity in wanted)


def order(articles: list[Article]) -> bytes:
    return document(
        "Order",
        f"""<cbc:ID>{ORDER}</cbc:ID><cbc:IssueDate>2026-05-04</cbc:IssueDate>
<cbc:IssueTime>09:12:00+02:00</cbc:IssueTime><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:BuyerCustomerParty>{party(CUSTOMER)}</cac:BuyerCustomerParty>
<cac:SellerSupplierParty>{party(FIRM)}</cac:SellerSupplierParty>
<cac:DeliveryTerms><cbc:ID>DAP</cbc:ID><cbc:SpecialTerms>Nagold</cbc:SpecialTerms></cac:DeliveryTerms>
"""
        + "".join(
            f"<cac:OrderLine><cac:LineItem>{quantity('Quantity', line)}{period('Requested', '2026-06-26')}"
            f"{price(line)}{item(line)}</cac:LineItem></cac:OrderLine>\n"
            for line in ordered(articles)
        ),
    )


def order_response(articles: list[Article]) -> bytes:
    return document(
        "OrderResponse",
        f"""<cbc:ID>AB-{ORDER}</cbc:ID><cbc:IssueDate>2026-05-05</cbc:IssueDate>
<cbc:IssueTime>08:30:00+02:00</cbc:IssueTime><cbc:OrderResponseCode>CA</cbc:OrderResponseCode>
<cac:OrderReference><cbc:ID>{ORDER}</cbc:ID></cac:OrderReference>
<cac:SellerSupplierParty>{party(FIRM)}</cac:SellerSupplierParty>
<cac:BuyerCustomerParty>{party(CUSTOMER)}</cac:BuyerCustomerParty>
"""
        + "".join(
            f"<cac:OrderLine><cac:LineItem><cbc:ID>{line.number}</cbc:ID><cbc:LineStatusCode>5</cbc:LineStatusCode>"
            f"{bare_quantity('Quantity', line)}{period('Promised', '2026-06-24')}{price(line)}{item(line)}"
            f"</cac:LineItem><cac:OrderLineReference><cbc:LineID>{line.number}</cbc:LineID></cac:OrderLineReference>"
            "</cac:OrderLine>\n"
            for line in ordered(articles)
        ),
    )


def despatch_advice(articles: list[Article]) -> bytes:
    return document(
        "DespatchAdvice",
        f"""<cbc:ID>{DESPATCH}</cbc:ID><cbc:IssueDate>2026-06-22</cbc:IssueDate>
<cbc:IssueTime>15:40:00+02:00</cbc:IssueTime><cac:OrderReference><cbc:ID>{ORDER}</cbc:ID></cac:OrderReference>
<cac:Shipment><cbc:ID>1</cbc:ID><cac:Delivery><cac:EstimatedDeliveryPeriod><cbc:StartDate>2026-06-24</cbc:StartDate>
</cac:EstimatedDeliveryPeriod><cac:Despatch><cbc:ActualDespatchDate>2026-06-22</cbc:ActualDespatchDate></cac:Despatch>
</cac:Delivery><cac:TransportHandlingUnit><cbc:ID>340999000000000019</cbc:ID></cac:TransportHandlingUnit></cac:Shipment>
"""
        + "".join(
            f"<cac:DespatchLine><cbc:ID>{line.number}</cbc:ID>{bare_quantity('DeliveredQuantity', line)}"
            f"<cac:OrderLineReference><cbc:LineID>{line.number}</cbc:LineID><cac:OrderReference><cbc:ID>{ORDER}</cbc:ID>"
            f"</cac:OrderReference></cac:OrderLineReference>{item(line)}</cac:DespatchLine>\n"
            for line in ordered(articles)
        ),
    )


def first_invoice(articles: list[Article]) -> bytes:
    """For the spindle alone; nothing is wrong with it."""
    return _invoice("4698", ordered(articles)[:1], {}, Decimal(0))


def second_invoice(articles: list[Article], defective: bool) -> bytes:
    """Defect 4: it cites line 20, which the order does not have, and its total is 10 cents above its own sums."""
    wrong_line = {"30": "20"} if defective else {}
    return _invoice("4711", ordered(articles)[1:], wrong_line, Decimal("0.10") if defective else Decimal(0))


def _invoice(number: str, lines: tuple[Line, ...], cited: dict[str, str], off: Decimal) -> bytes:
    net = sum((line.amount for line in lines), Decimal(0))
    tax = (net * TAX).quantize(Decimal("0.01"))
    gross = net + tax + off
    category = (
        "<cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"
    )
    return document(
        "Invoice",
        f"""<cbc:CustomizationID>{XRECHNUNG}</cbc:CustomizationID><cbc:ProfileID>{BILLING}</cbc:ProfileID>
<cbc:ID>{number}</cbc:ID><cbc:IssueDate>2026-06-23</cbc:IssueDate><cbc:DueDate>2026-07-23</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>4812-Einkauf</cbc:BuyerReference><cac:OrderReference><cbc:ID>{ORDER}</cbc:ID></cac:OrderReference>
<cac:DespatchDocumentReference><cbc:ID>{DESPATCH}</cbc:ID></cac:DespatchDocumentReference>
<cac:AccountingSupplierParty>{party(FIRM, _SELLER)}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>{party(CUSTOMER, _BUYER)}</cac:AccountingCustomerParty>
<cac:Delivery><cbc:ActualDeliveryDate>2026-06-24</cbc:ActualDeliveryDate></cac:Delivery>
<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>
<cac:PayeeFinancialAccount><cbc:ID>{BANK_ACCOUNT}</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:PaymentTerms><cbc:Note>#SKONTO#TAGE=14#PROZENT=2.00#
</cbc:Note></cac:PaymentTerms>
<cac:TaxTotal>{money("TaxAmount", tax)}<cac:TaxSubtotal>{money("TaxableAmount", net)}{money("TaxAmount", tax)}
<cac:TaxCategory>{category}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal>{money("LineExtensionAmount", net)}{money("TaxExclusiveAmount", net)}
{money("TaxInclusiveAmount", gross)}{money("PayableAmount", gross)}</cac:LegalMonetaryTotal>
"""
        + "".join(
            f"<cac:InvoiceLine><cbc:ID>{place}</cbc:ID>{bare_quantity('InvoicedQuantity', line)}"
            f"{money('LineExtensionAmount', line.amount)}<cac:OrderLineReference><cbc:LineID>"
            f"{cited.get(line.number, line.number)}</cbc:LineID></cac:OrderLineReference>"
            f"{item(line, f'<cac:ClassifiedTaxCategory>{category}</cac:ClassifiedTaxCategory>')}{price(line)}"
            "</cac:InvoiceLine>\n"
            for place, line in enumerate(lines, 1)
        ),
    )


_SELLER = f"""<cbc:EndpointID schemeID="0088">4099900000018</cbc:EndpointID>
<cac:PartyName><cbc:Name>{FIRM}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>Industriestraße 41</cbc:StreetName>
<cbc:CityName>Aalen</cbc:CityName><cbc:PostalZone>73433</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE
</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>{VAT_NUMBER}</cbc:CompanyID>
<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>{FIRM}</cbc:RegistrationName></cac:PartyLegalEntity>
<cac:Contact><cbc:Name>Debitorenbuchhaltung</cbc:Name><cbc:Telephone>+49 7361 000-0</cbc:Telephone>
<cbc:ElectronicMail>rechnung@albspindel.example</cbc:ElectronicMail></cac:Contact>""".replace("DE\n<", "DE<")
_BUYER = f"""<cbc:EndpointID schemeID="EM">eingang@hallwanger.example</cbc:EndpointID>
<cac:PostalAddress><cbc:CityName>Nagold</cbc:CityName><cbc:PostalZone>72202</cbc:PostalZone>
<cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>{CUSTOMER}</cbc:RegistrationName></cac:PartyLegalEntity>"""
