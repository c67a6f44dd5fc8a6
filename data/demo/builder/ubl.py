"""How both firms' builders write a UBL document: its frame, its parties, its lines."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from xml.sax.saxutils import escape

from data.demo.builder.articles import Article

SCHEMA = "urn:oasis:names:specification:ubl:schema:xsd"
BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"


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


def document(root: str, content: str) -> bytes:
    names = (
        f'xmlns="{SCHEMA}:{root}-2" xmlns:cac="{SCHEMA}:CommonAggregateComponents-2" '
        f'xmlns:cbc="{SCHEMA}:CommonBasicComponents-2"'
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {names}>\n{content}</{root}>\n'.encode()


def party(name: str, content: str | None = None) -> str:
    said = content or f"<cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName>"
    return f"<cac:Party>{said}</cac:Party>"


def money(name: str, amount: Decimal) -> str:
    return f'<cbc:{name} currencyID="EUR">{amount:.2f}</cbc:{name}>'


def quantity(name: str, line: Line) -> str:
    return f"<cbc:ID>{line.number}</cbc:ID>{bare_quantity(name, line)}"


def bare_quantity(name: str, line: Line) -> str:
    return f'<cbc:{name} unitCode="C62">{line.quantity}</cbc:{name}>'


def period(kind: str, day: str) -> str:
    return (
        f"<cac:Delivery><cac:{kind}DeliveryPeriod><cbc:EndDate>{day}</cbc:EndDate></cac:{kind}DeliveryPeriod>"
        "</cac:Delivery>"
    )


def price(line: Line) -> str:
    return (
        f"<cac:Price>{money('PriceAmount', line.price)}"
        '<cbc:BaseQuantity unitCode="C62">1</cbc:BaseQuantity></cac:Price>'
    )


def item(line: Line, taxed: str = "") -> str:
    article = line.article
    return (
        f"<cac:Item><cbc:Name>{escape(article.english)}</cbc:Name>"
        f"<cac:SellersItemIdentification><cbc:ID>{article.number}</cbc:ID></cac:SellersItemIdentification>"
        f'<cac:StandardItemIdentification><cbc:ID schemeID="0160">{article.gtin}</cbc:ID></cac:StandardItemIdentification>'
        f"{taxed}</cac:Item>"
    )
