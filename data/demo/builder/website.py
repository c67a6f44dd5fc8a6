"""The firm's web site as a saved archive: start page, pages of its products, site map, rules for robots."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from html import escape
from io import BytesIO
from typing import Any

from data.demo.builder.articles import FIRM, Article
from data.demo.builder.messages import VAT_NUMBER

ADDRESS = "https://www.albspindel.example"
DESCRIBED = (
    "Gefertigt und geprüft in Aalen und Ellwangen, mit Abnahmeprotokoll, Einbauerklärung und Montageanleitung in der "
    "Sprache des Bestimmungslands. Lager, Geber und Spanner kommen von geprüften Lieferanten; Ersatzteile liefern wir "
    "mindestens zehn Jahre nach der letzten Auslieferung. Zeichnung, STEP-Modell und Datenblatt stehen bereit, "
    "eine Austauschspindel verlässt das Werk in der Regel innerhalb von fünf Arbeitstagen. Für Rückfragen nennt jede "
    "Auftragsbestätigung einen Ansprechpartner mit Durchwahl."
)
SHUT = ("OAI-SearchBot", "PerplexityBot")
"""Defect 8: two robots that search for a buyer's assistant are kept out. Google-Extended is a choice, not a defect."""


def website(articles: list[Article], defective: bool) -> bytes:
    shown = [a for a in articles if a.product]
    pages = {"index.html": _start(shown), "robots.txt": _robots(defective), "sitemap.xml": _site_map(shown)}
    pages |= {f"produkte/{a.number.lower()}.html": _product(a, priced=not defective) for a in shown}
    if not defective:
        pages["llms.txt"] = _guide(shown)
    return packed(pages)


def _robots(defective: bool) -> str:
    shut = "".join(f"User-agent: {agent}\nDisallow: /\n\n" for agent in SHUT) if defective else ""
    return f"{shut}User-agent: Google-Extended\nDisallow: /\n\nUser-agent: *\nAllow: /\n\nSitemap: {ADDRESS}/sitemap.xml\n"


def _guide(articles: list[Article]) -> str:
    links = "".join(
        f"- [{a.english}]({ADDRESS}/produkte/{a.number.lower()}.html): data, price on request\n"
        for a in articles
    )
    return f"# {FIRM}\n\n> Motor spindles and servo axes for machine tools, made in Aalen and Ellwangen.\n\n## Products\n\n{links}"


def _site_map(articles: list[Article]) -> str:
    places = ["", *(f"produkte/{a.number.lower()}.html" for a in articles)]
    urls = "".join(f"<url><loc>{ADDRESS}/{p}</loc><lastmod>2026-07-01</lastmod></url>\n" for p in places)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>\n'


def _start(articles: list[Article]) -> str:
    firm = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": "Albspindel",
        "legalName": FIRM,
        "url": ADDRESS,
        "vatID": VAT_NUMBER,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "Industriestraße 41",
            "postalCode": "73433",
            "addressLocality": "Aalen",
            "addressCountry": "DE",
        },
        "contactPoint": {"@type": "ContactPoint", "telephone": "+49 7361 000-0", "contactType": "sales"},
    }
    links = "".join(
        f'<li><a href="produkte/{a.number.lower()}.html">{escape(a.german)}</a></li>' for a in articles
    )
    return page(
        FIRM,
        firm,
        f"<h1>Spindeln und Achsen</h1><p>Wir bauen sie in Aalen und Ellwangen.</p><ul>{links}</ul>",
    )


def _product(article: Article, priced: bool) -> str:
    """Names and numbers are marked up; price and availability, as with most machinery makers, are not unless `priced`."""
    marked: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": article.german,
        "sku": article.number,
        "mpn": article.number,
        "gtin13": article.gtin,
        "brand": {"@type": "Brand", "name": "Albspindel"},
        "countryOfOrigin": "DE",
    }
    if priced:
        marked["offers"] = {
            "@type": "Offer",
            "url": f"{ADDRESS}/produkte/{article.number.lower()}.html",
            "price": f"{article.price:.2f}",
            "priceCurrency": "EUR",
            "availability": "https://schema.org/MadeToOrder",
            "deliveryLeadTime": {"@type": "QuantitativeValue", "value": article.days, "unitCode": "DAY"},
        }
    price = (
        f"Preis {article.price:.2f} EUR, Lieferzeit {article.days} Tage."
        if priced
        else "Preis und Lieferzeit auf Anfrage."
    )
    text = (
        f"<h1>{escape(article.german)}</h1><p>Artikelnummer {article.number}, GTIN {article.gtin}, "
        f"Zolltarifnummer {article.hs}. {price}</p><p>{DESCRIBED}</p>"
    )
    return page(article.german, marked, text)


def page(title: str, marked: dict[str, Any], body: str, lang: str = "de") -> str:
    data = json.dumps(marked, ensure_ascii=False, indent=1)
    return (
        f'<!doctype html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{escape(title)}</title>\n'
        f'<script type="application/ld+json">\n{data}\n</script></head>\n<body>{body}</body></html>\n'
    )


def packed(pages: Mapping[str, str | bytes]) -> bytes:
    """A ZIP whose bytes depend on the pages alone."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in sorted(pages.items()):
            archive.writestr(zipfile.ZipInfo(name, (2026, 7, 14, 8, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()
