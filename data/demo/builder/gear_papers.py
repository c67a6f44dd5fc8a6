"""The gearbox maker's business papers in English, for its customers in Europe; each with its planted defect or clean."""

from __future__ import annotations

from data.demo.builder.articles import Article
from data.demo.builder.gear import NAME
from data.demo.builder.papers import BODY, pdf

GEAR = {
    "name": NAME,
    "brand": "QICHENG DRIVES",
    "claim": "Gearboxes for machinery",
    "street": "88 Qingshan Road",
    "town": "Lin'an, Hangzhou 311300",
    "register": "",
    "managers": "",
    "vat": "",
    "phone": "+86 571 0000 0000",
    "mail": "sales@qicheng.example",
    "web": "www.qicheng.example",
}
PRICE_CLAUSE = (
    "Price adjustment: if the cost of alloy steel according to the index of the National Bureau of Statistics rises "
    "by more than 5 % against the base month January, we may adjust the price."
)


def iso9001() -> bytes:
    return pdf(
        "management-certificate",
        {
            "lang": "en",
            "body": {**BODY, "accreditation": "CNAS", "accreditation_no": "C000-M"},
            "holder": GEAR,
            "scope": "Design and manufacture of gearboxes",
            "standard": "ISO 9001:2015",
            "number": "CM-9001-33108",
            "issued": "2025-03-12",
            "valid_from": "2025-03-12",
            "valid_until": "2028-03-11",
            "signatory": "Dr. Li Wen",
            "sites": [],
        },
    )


def terms(defective: bool) -> bytes:
    """In English, for European customers; planted: no price clause."""
    return pdf(
        "terms",
        {
            "lang": "en",
            "firm": GEAR,
            "issued": "2025-01-15" if defective else "2026-02-02",
            "incoterms": "FOB Ningbo (Incoterms 2020)",
            "payment_days": 30,
            "delivery": "Delivery dates are binding once confirmed in writing.",
            "warranty_months": 18,
            "liability_cap": "the value of the order",
            "law": "the People's Republic of China",
            **({} if defective else {"price_clause": PRICE_CLAUSE}),
        },
    )


def declaration(defective: bool) -> bytes:
    """For the drive unit of gearbox and motor, which is built into machines; planted: a declaration of conformity with
    CE mark under the old act, which only a whole machine may carry."""
    return pdf(
        "declaration",
        {
            "lang": "en",
            "kind": "conformity" if defective else "incorporation",
            "firm": GEAR,
            "contact": "Qicheng Europe Service GmbH, Hafenstrasse 9, 89231 Neu-Ulm, Germany",
            "product": "Drive unit GP-125 with motor",
            "model": "GP-125",
            "serial": "26-1001 to 26-1400",
            "acts": ["Directive 2006/42/EC (machinery)"]
            if defective
            else ["Regulation (EU) 2023/1230 (machinery)"],
            "requirements": [] if defective else ["1.1.2", "1.1.3", "1.3.7"],
            "standards": ["EN ISO 12100:2010"],
            "ce_mark": defective,
            "assembly_instructions": not defective,
            "place": "Lin'an",
            "issued": "2026-03-10",
            "signatory": "Chen Yulan",
            "function": "General Manager",
        },
    )


def order_confirmation(articles: list[Article]) -> bytes:
    """By mail, for a customer without EDI."""
    price = {a.number: a.price for a in articles}
    return pdf(
        "order-confirmation",
        {
            "lang": "en",
            "firm": GEAR,
            "customer": {"name": "Torneria Valbrenta SpA", "street": "Via Brenta 14", "town": "36061 Bassano del Grappa"},
            "number": "QC-OC-26-0203",
            "issued": "2026-06-09",
            "order_no": "OA-26-0771",
            "order_date": "2026-06-08",
            "lines": [
                {"position": 10, "article": "GB-100", "description": "Bevel gearbox GB-100", "quantity": 3, "unit": "pcs",
                 "price": price["GB-100"], "confirmed": "2026-08-28"},
                {"position": 20, "article": "KIT-100", "description": "Repair kit KIT-100", "quantity": 3, "unit": "pcs",
                 "price": price["KIT-100"], "confirmed": "2026-08-28"},
            ],
            "currency": "EUR",
            "incoterms": "FOB Ningbo (Incoterms 2020)",
            "payment": "30 days net",
        },
    )  # fmt: skip
