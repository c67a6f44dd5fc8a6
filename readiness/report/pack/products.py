"""The articles as schema.org products and as a flat feed: the same facts twice."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from io import StringIO
from typing import Any
from urllib.parse import quote

from readiness.report.handover.jira import neutral
from readiness.report.pack.article import Article
from readiness.report.pack.fact import Part, Source, as_json

CONTEXT = "https://schema.org"
GRAPH_FILE, FEED_FILE = "products.jsonld", "products.csv"
HEAD = (
    "id", "title", "brand", "mpn", "gtin", "class_system", "class", "customs_code", "country_of_origin",
    "lead_time_days", "lead_time_on", "price", "currency", "price_until", "availability", "availability_on",
)  # fmt: skip
DAY = "DAY"
"""UN/CEFACT's common code of the unit."""


def products_parts(articles: Sequence[Article], iso2: Mapping[str, str]) -> tuple[Part, ...]:
    """`iso2`: alpha-3 -> alpha-2, which schema.org asks for."""
    if not articles:
        return ()
    graph = {"@context": CONTEXT, "@graph": [_product(article, iso2) for article in articles]}
    rows = [HEAD, *(_row(article) for article in articles)]
    return (
        Part(GRAPH_FILE, as_json(graph), len(articles), _proof(articles, lambda n: f"/@graph/{n}")),
        Part(FEED_FILE, _csv(rows), len(articles), _proof(articles, lambda n: f"/{n + 1}")),
    )


def _proof(articles: Sequence[Article], at: Any) -> tuple[Source, ...]:
    """A row of the feed counts from its header, 0."""
    return tuple(
        Source(at(number), place) for number, article in enumerate(articles) for place in article.places
    )


def _product(article: Article, iso2: Mapping[str, str]) -> dict[str, Any]:
    said = {name: fact.value for name, fact in article.facts.items()}
    country = said.get("country_of_origin")
    told: dict[str, Any] = {
        "@type": "Product",
        "@id": f"#article-{quote(article.id, safe='')}",
        "sku": article.id,
        "name": said.get("name"),
        "gtin": said.get("gtin"),
        "mpn": said.get("mpn"),
        "manufacturer": {"@type": "Organization", "name": said["maker"]} if "maker" in said else None,
        "category": _category(said["class"]) if "class" in said else None,
        "countryOfOrigin": {"@type": "Country", "name": iso2[country]} if country else None,
        "additionalProperty": _customs(said["customs_code"]) if "customs_code" in said else None,
        "offers": _offer(said),
    }
    return _stated(told)


def _category(kind: tuple[str, str]) -> dict[str, Any]:
    system, group = kind
    held = {"@type": "CategoryCodeSet", "name": system}
    return {"@type": "CategoryCode", "codeValue": group, "inCodeSet": held}


def _customs(code: str) -> list[dict[str, str]]:
    return [{"@type": "PropertyValue", "propertyID": "customsTariffNumber", "value": code}]


def _offer(said: Mapping[str, Any]) -> dict[str, Any] | None:
    """None where no file states anything about buying it."""
    price, currency, until = said.get("price", (None, None, None))
    availability, available_on = said.get("availability", (None, None))
    days, days_on = said.get("lead_time", (None, None))
    told = {
        "price": price,
        "priceCurrency": currency,
        "priceValidUntil": until,
        "availability": f"{CONTEXT}/{availability}" if availability else None,
        "deliveryLeadTime": None if days is None else _lead_time(days, days_on),
        "additionalProperty": [_as_of("availabilityAsOf", available_on)] if available_on else None,
    }
    stated = _stated(told)
    return {"@type": "Offer", **stated} if stated else None


def _lead_time(days: float, on: date | None) -> dict[str, Any]:
    told = {"@type": "QuantitativeValue", "value": days, "unitCode": DAY}
    return told if on is None else {**told, "additionalProperty": [_as_of("asOf", on)]}


def _as_of(name: str, on: date) -> dict[str, Any]:
    return {"@type": "PropertyValue", "name": name, "value": on}


def _stated(told: Mapping[str, Any]) -> dict[str, Any]:
    """What nobody proves is left out: an empty value would read as a statement."""
    return {name: value for name, value in told.items() if value is not None}


def _row(article: Article) -> tuple[Any, ...]:
    said = {name: fact.value for name, fact in article.facts.items()}
    plain = (article.id, *(said.get(name) for name in ("name", "maker", "mpn", "gtin")))
    kind, terms = said.get("class", (None, None)), said.get("lead_time", (None, None))
    price, there = said.get("price", (None, None, None)), said.get("availability", (None, None))
    return (*plain, *kind, said.get("customs_code"), said.get("country_of_origin"), *terms, *price, *there)


def _csv(rows: Sequence[Sequence[Any]]) -> bytes:
    held = StringIO()
    table = csv.writer(held, lineterminator="\r\n")
    for row in rows:
        table.writerow(["" if cell is None else neutral(str(cell)) for cell in row])
    return held.getvalue().encode("utf-8")
