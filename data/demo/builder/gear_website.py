"""The gearbox maker's English site as a saved archive: start page, three products, site map, rules for robots."""

from __future__ import annotations

from html import escape
from typing import Any

from data.demo.builder.articles import Article
from data.demo.builder.edifact import SELLER_GLN
from data.demo.builder.footprints import ADDRESS
from data.demo.builder.gear import NAME
from data.demo.builder.website import packed, page

SHOWN = ("GP-125", "GH-100", "GB-063")
SOLD_OUT = "GB-063"
"""Planted: said to be in stock, while the stock list has none."""
DESCRIBED = (
    "Case-hardened gears, ground teeth, lubricated for life. Made and tested in Lin'an; drawing, STEP model and data "
    "sheet are ready to download. Spare kits are kept for eight years after the last delivery. Every order "
    "confirmation names a contact who answers in English within one working day."
)


def website(articles: list[Article], defective: bool) -> bytes:
    shown = [a for a in articles if a.number in SHOWN]
    places = {a.number: f"products/{a.number.lower()}.html" for a in shown}
    urls = "".join(
        f"<url><loc>{ADDRESS}/{p}</loc><lastmod>2026-07-01</lastmod></url>\n" for p in ("", *places.values())
    )
    pages = {
        "index.html": _start(shown, places),
        "robots.txt": f"User-agent: *\nAllow: /\n\nSitemap: {ADDRESS}/sitemap.xml\n",
        "sitemap.xml": '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>\n',
    }
    for article in shown:
        gone = article.number == SOLD_OUT and not defective
        pages[places[article.number]] = _product(article, "OutOfStock" if gone else "InStock")
    return packed(pages)


def _start(shown: list[Article], places: dict[str, str]) -> str:
    firm = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": "Qicheng Drives",
        "legalName": NAME,
        "url": ADDRESS,
        "globalLocationNumber": SELLER_GLN,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "88 Qingshan Road",
            "postalCode": "311300",
            "addressLocality": "Lin'an, Hangzhou",
            "addressCountry": "CN",
        },
        "contactPoint": {"@type": "ContactPoint", "telephone": "+86 571 0000 0000", "contactType": "sales"},
    }
    links = "".join(f'<li><a href="{places[a.number]}">{escape(a.english)}</a></li>' for a in shown)
    text = f"<h1>Gearboxes for machinery</h1><p>Made in Lin'an, sold to Europe.</p><ul>{links}</ul>"
    return page("Qicheng Drives", firm, text, "en")


def _product(article: Article, availability: str) -> str:
    marked: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": article.english,
        "sku": article.number,
        "mpn": article.number,
        "gtin13": article.gtin,
        "brand": {"@type": "Brand", "name": "Qicheng Drives"},
        "countryOfOrigin": "CN",
        "offers": {
            "@type": "Offer",
            "url": f"{ADDRESS}/products/{article.number.lower()}.html",
            "price": f"{article.price:.2f}",
            "priceCurrency": "EUR",
            "availability": f"https://schema.org/{availability}",
        },
    }
    text = (
        f"<h1>{escape(article.english)}</h1><p>Article {article.number}, GTIN {article.gtin}, customs code {article.hs}. "
        f"Price {article.price:.2f} EUR, FOB Ningbo.</p><p>{DESCRIBED}</p>"
    )
    return page(article.english, marked, text, "en")
