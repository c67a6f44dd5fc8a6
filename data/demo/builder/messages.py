"""One customer's order as its systems exchange it: order, confirmation, despatch advice and two invoices, in UBL."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from xml.sax.saxutils import escape

from data.demo.builder.articles import FIRM, Article

SCHEMA = "urn:oasis:names:specification:ubl:schema:xsd"
XRECHNUNG = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
VAT_NUMBER = "DE999999995"
"""The check digit is right, the number belongs to nobody: tax offices do not give out nines alone."""
BANK_ACCOUNT = "DE89370400440532013000"
"""The example account of the IBAN registry."""
CUSTOMER = "Hallwanger Maschinenbau AG"
ORDER = "4500017812"
DESPATCH = "LS-20260622-1"
TAX = Decimal("0.19")


@dataclass(frozen=True)
class Line:
    number: str
    article: Article
    quantity: int

    @property
    def price(self) -> Decimal:
        return Decimal(str(self.article.price)).quantize(Decimal("0.01"))

    @property
    def amount(self) -> Decimal:
        return self.price * self.quantity


def ordered(articles: list[Article]) -> tuple[Line, ...]:
    by_number = {a.number: a for a in articles}
    wanted = (("10", "MSP-150", 1), ("30", "BRG-HYB-7014", 4), ("40", "ENC-SP-1024", 2))
    return tuple(Line(line, by_number[number], quantity) for line, number, quantity in wanted)


def order(articles: list[Article]) -> bytes:
    return _document(
        "Order",
        f"""<cbc:ID>{ORDER}</cbc:ID><cbc:IssueDate>2026-05-04</cbc:IssueDate>
<cbc:IssueTime>09:12:00+02:00</cbc:IssueTime><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:BuyerCustomerParty>{_party(CUSTOMER)}</cac:BuyerCustomerParty>
<cac:SellerSupplierParty>{_party(FIRM)}</cac:SellerSupplierParty>
<cac:DeliveryTerms><cbc:ID>DAP</cbc:ID><cbc:SpecialTerms>Nagold</cbc:SpecialTerms></cac:DeliveryTerms>
"""
        + "".join(
            f"<cac:OrderLine><cac:LineItem>{_quantity('Quantity', line)}{_period('Requested', '2026-06-26')}"
            f"{_price(line)}{_item(line)}</cac:LineItem></cac:OrderLine>\n"
            for line in ordered(articles)
        ),
    )


def order_response(articles: list[Article]) -> bytes:
    return _document(
        "OrderResponse",
        f"""<cbc:ID>AB-{ORDER}</cbc:ID><cbc:IssueDate>2026-05-05</cbc:IssueDate>
<cbc:IssueTime>08:30:00+02:00</cbc:IssueTime><cbc:OrderResponseCode>CA</cbc:OrderResponseCode>
<cac:OrderReference><cbc:ID>{ORDER}</cbc:ID></cac:OrderReference>
<cac:SellerSupplierParty>{_party(FIRM)}</cac:SellerSupplierParty>
<cac:BuyerCustomerParty>{_party(CUSTOMER)}</cac:BuyerCustomerParty>
"""
        + "".join(
            f"<cac:OrderLine><cac:LineItem><cbc:ID>{line.number}</cbc:ID><cbc:LineStatusCode>5</cbc:LineStatusCode>"
            f"{_bare_quantity('Quantity', line)}{_period('Promised', '2026-06-24')}{_price(line)}{_item(line)}"
            f"</cac:LineItem><cac:OrderLineReference><cbc:LineID>{line.number}</cbc:LineID></cac:OrderLineReference>"
            "</cac:OrderLine>\n"
            for line in ordered(articles)
        ),
    )


def despatch_advice(articles: list[Article]) -> bytes:
    return _document(
        "DespatchAdvice",
        f"""<cbc:ID>{DESPATCH}</cbc:ID><cbc:IssueDate>2026-06-22</cbc:IssueDate>
<cbc:IssueTime>15:40:00+02:00</cbc:IssueTime><cac:OrderReference><cbc:ID>{ORDER}</cbc:ID></cac:OrderReference>
<cac:Shipment><cbc:ID>1</cbc:ID><cac:Delivery><cac:EstimatedDeliveryPeriod><cbc:StartDate>2026-06-24</cbc:StartDate>
</cac:EstimatedDeliveryPeriod><cac:Despatch><cbc:ActualDespatchDate>2026-06-22</cbc:ActualDespatchDate></cac:Despatch>
</cac:Delivery><cac:TransportHandlingUnit><cbc:ID>340999000000000019</cbc:ID></cac:TransportHandlingUnit></cac:Shipment>
"""
        + "".join(
            f"<cac:DespatchLine><cbc:ID>{line.number}</cbc:ID>{_bare_quantity('DeliveredQuantity', line)}"
            f"<cac:OrderLineReference><cbc:LineID>{line.number}</cbc:LineID><cac:OrderReference><cbc:ID>{ORDER}</cbc:ID>"
            f"</cac:OrderReference></cac:OrderLineReference>{_item(line)}</cac:DespatchLine>\n"
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
    return _document(
        "Invoice",
        f"""<cbc:CustomizationID>{XRECHNUNG}</cbc:CustomizationID><cbc:ProfileID>{BILLING}</cbc:ProfileID>
<cbc:ID>{number}</cbc:ID><cbc:IssueDate>2026-06-23</cbc:IssueDate><cbc:DueDate>2026-07-23</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>4812-Einkauf</cbc:BuyerReference><cac:OrderReference><cbc:ID>{ORDER}</cbc:ID></cac:OrderReference>
<cac:DespatchDocumentReference><cbc:ID>{DESPATCH}</cbc:ID></cac:DespatchDocumentReference>
<cac:AccountingSupplierParty>{_party(FIRM, _SELLER)}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>{_party(CUSTOMER, _BUYER)}</cac:AccountingCustomerParty>
<cac:Delivery><cbc:ActualDeliveryDate>2026-06-24</cbc:ActualDeliveryDate></cac:Delivery>
<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>
<cac:PayeeFinancialAccount><cbc:ID>{BANK_ACCOUNT}</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:PaymentTerms><cbc:Note>#SKONTO#TAGE=14#PROZENT=2.00#
</cbc:Note></cac:PaymentTerms>
<cac:TaxTotal>{_money("TaxAmount", tax)}<cac:TaxSubtotal>{_money("TaxableAmount", net)}{_money("TaxAmount", tax)}
<cac:TaxCategory>{category}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal>{_money("LineExtensionAmount", net)}{_money("TaxExclusiveAmount", net)}
{_money("TaxInclusiveAmount", gross)}{_money("PayableAmount", gross)}</cac:LegalMonetaryTotal>
"""
        + "".join(
            f"<cac:InvoiceLine><cbc:ID>{place}</cbc:ID>{_bare_quantity('InvoicedQuantity', line)}"
            f"{_money('LineExtensionAmount', line.amount)}<cac:OrderLineReference><cbc:LineID>"
            f"{cited.get(line.number, line.number)}</cbc:LineID></cac:OrderLineReference>"
            f"{_item(line, f'<cac:ClassifiedTaxCategory>{category}</cac:ClassifiedTaxCategory>')}{_price(line)}"
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


def _document(root: str, content: str) -> bytes:
    names = (
        f'xmlns="{SCHEMA}:{root}-2" xmlns:cac="{SCHEMA}:CommonAggregateComponents-2" '
        f'xmlns:cbc="{SCHEMA}:CommonBasicComponents-2"'
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {names}>\n{content}</{root}>\n'.encode()


def _party(name: str, content: str | None = None) -> str:
    said = content or f"<cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName>"
    return f"<cac:Party>{said}</cac:Party>"


def _money(name: str, amount: Decimal) -> str:
    return f'<cbc:{name} currencyID="EUR">{amount:.2f}</cbc:{name}>'


def _quantity(name: str, line: Line) -> str:
    return f"<cbc:ID>{line.number}</cbc:ID>{_bare_quantity(name, line)}"


def _bare_quantity(name: str, line: Line) -> str:
    return f'<cbc:{name} unitCode="C62">{line.quantity}</cbc:{name}>'


def _period(kind: str, day: str) -> str:
    return (
        f"<cac:Delivery><cac:{kind}DeliveryPeriod><cbc:EndDate>{day}</cbc:EndDate></cac:{kind}DeliveryPeriod>"
        "</cac:Delivery>"
    )


def _price(line: Line) -> str:
    return (
        f"<cac:Price>{_money('PriceAmount', line.price)}"
        '<cbc:BaseQuantity unitCode="C62">1</cbc:BaseQuantity></cac:Price>'
    )


def _item(line: Line, taxed: str = "") -> str:
    article = line.article
    return (
        f"<cac:Item><cbc:Name>{escape(article.english)}</cbc:Name>"
        f"<cac:SellersItemIdentification><cbc:ID>{article.number}</cbc:ID></cac:SellersItemIdentification>"
        f'<cac:StandardItemIdentification><cbc:ID schemeID="0160">{article.gtin}</cbc:ID></cac:StandardItemIdentification>'
        f"{taxed}</cac:Item>"
    )
