"""Files of a web site, written by hand: pages with markup, rules for robots, guides, profiles."""

import json

PRODUCT = {
    "@context": "https://schema.org",
    "@type": "Product",
    "name": "Motor spindle MS-120",
    "sku": "MS-120-24",
    "mpn": "MS12024",
    "gtin13": "4006381333931",
    "brand": {"@type": "Brand", "name": "Spindelbau Beispiel"},
    "countryOfOrigin": {"@type": "Country", "name": "DE"},
    "additionalProperty": [{"@type": "PropertyValue", "name": "Power", "value": 12, "unitCode": "KWT"}],
    "offers": {
        "@type": "Offer",
        "price": "8450.00",
        "priceCurrency": "EUR",
        "priceValidUntil": "2026-12-31",
        "availability": "https://schema.org/MadeToOrder",
        "deliveryLeadTime": {"@type": "QuantitativeValue", "value": 6, "unitCode": "WEE"},
    },
}
ORGANISATION = {
    "@context": "https://schema.org",
    "@type": "Organization",
    "name": "Spindelbau Beispiel",
    "legalName": "Spindelbau Beispiel GmbH",
    "url": "https://spindel.example/",
    "vatID": "DE136695976",
    "leiCode": "5299000J2N45DDNE4Y28",
    "address": {"@type": "PostalAddress", "addressCountry": "DE"},
    "contactPoint": [{"@type": "ContactPoint", "telephone": "+49 7361 1"}],
    "email": "info@spindel.example",
    "hasCertification": {"@type": "Certification", "name": "ISO 9001"},
}
CARD = {
    "name": "Quotation desk",
    "description": "Price and lead time of spindles",
    "version": "1.0.0",
    "supportedInterfaces": [
        {"url": "https://agent.spindel.example/a2a", "protocolBinding": "JSONRPC", "protocolVersion": "1.0"}
    ],
    "capabilities": {"streaming": False},
    "defaultInputModes": ["text/plain"],
    "defaultOutputModes": ["application/json"],
    "skills": [
        {"id": "price", "name": "Price", "description": "Price of an article", "tags": ["price"]},
        {"id": "stock", "name": "Stock", "description": "Stock of an article", "tags": ["stock"]},
    ],
}
PROFILE = {
    "ucp": {
        "version": "2026-04-08",
        "services": {
            "dev.ucp.shopping": [
                {"version": "2026-04-08", "transport": "rest", "endpoint": "https://spindel.example/ucp/v1"}
            ]
        },
        "capabilities": {"dev.ucp.shopping.checkout": [{"version": "2026-04-08"}]},
        "payment_handlers": {},
    }
}
ROBOTS = """# who may come in
User-agent: *
Disallow: /cart
Allow: /

User-agent: GPTBot
User-agent: CCBot
Disallow: /   # no training

Sitemap: https://spindel.example/sitemap.xml
"""
LLMS = """# Spindelbau Beispiel

> Motor spindles for milling and grinding, built in Aalen.

Prices on request.

## Products

- [Catalogue](https://spindel.example/catalogue.md): all spindles with data
- [Spare parts](https://spindel.example/spares.md)
"""
SECURITY = """Contact: mailto:security@spindel.example
Contact: https://spindel.example/report
Expires: 2027-03-01T00:00:00Z
Preferred-Languages: en, de
Policy: https://spindel.example/disclosure
"""
SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://spindel.example/ms-120</loc><lastmod>2026-07-01</lastmod></url>
<url><loc>https://spindel.example/about</loc></url>
</urlset>
"""
MICRODATA = """<div itemscope itemtype="https://schema.org/Product">
<span itemprop="name">Bearing set</span> <meta itemprop="sku" content="B-7">
<div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
<meta itemprop="price" content="99.50"><meta itemprop="priceCurrency" content="EUR">
<link itemprop="availability" href="https://schema.org/InStock"></div></div>"""


def block(content) -> str:
    text = content if isinstance(content, str) else json.dumps(content, indent=1)
    return f'<script type="application/ld+json">\n{text}\n</script>'


def page(*content: str, head: str = "", lang: str = "en") -> bytes:
    """An HTML page; each piece of content stands in its body."""
    body = "\n".join(content)
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><title>Spindles</title>{head}</head>\n<body>{body}</body></html>'
    ).encode()


def lines_of(reading, kind=None):
    """The lines of a reading as plain values, of its main kind unless another is named."""
    table = reading.lines if kind is None else reading.more.get(kind)
    return [] if table is None else table.to_pylist()


def codes(reading):
    return [trouble.code for trouble in reading.problems]
