"""What catalogue, product feed, web site and stock list say of each article, row by row, in the same words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from readiness.checks.catalogue.life_cycle import ends
from readiness.evidence.base import Dossier, Evidence
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.range import Feeds
from readiness.evidence.stock import Stock
from readiness.evidence.web import SiteMap, WebProducts
from readiness.model.place import Place

FEED_WORDS = {
    "in stock": "InStock",
    "out of stock": "OutOfStock",
    "preorder": "PreOrder",
    "pre order": "PreOrder",
    "backorder": "BackOrder",
}
"""Words of the usual feeds, as members of schema.org's ItemAvailability; other words stay unknown."""


@dataclass(frozen=True)
class Row:
    """`price` and `availability` come from files made for everybody; of the others only that they state a price (`priced`)
    or a stock (`stocked`) is kept. `as_of`: the day the row or its file states."""

    told: Mapping[str, Any]
    place: Place
    as_of: date | None


def rows_of(dossier: Dossier) -> dict[str, list[Row]]:
    """Article -> its rows. A stock list says nothing of what is for sale and adds to articles named elsewhere."""
    found: dict[str, list[Row]] = {}
    ended = set()
    for number, row in _catalogue(dossier.get(Catalogue)):
        found.setdefault(number, []).append(row)
        if ends(row.told["status"]):
            ended.add(number)
    for number, row in (*_feed(dossier.get(Feeds)), *_site(dossier.get(WebProducts), dossier.get(SiteMap))):
        found.setdefault(number, []).append(row)
    for number, row in _stock(dossier.get(Stock)):
        if number in found:
            found[number].append(row)
    return {number: rows for number, rows in found.items() if number not in ended}


def _lines(evidence: Evidence | None) -> Iterator[tuple[dict[str, Any], Place]]:
    if evidence is not None:
        yield from zip(evidence.lines.to_pylist(), evidence.places(limit=None), strict=True)


def _catalogue(catalogue: Catalogue | None) -> Iterator[tuple[str, Row]]:
    for line, place in _lines(catalogue):
        if catalogue is None or line["supplier_pid"] is None:
            continue
        kind = (line["class_system"], line["class_group"])
        told = {
            "name": line["description_short"],
            "gtin": line["gtin"],
            "maker": line["manufacturer"],
            "mpn": line["mpn"],
            "class": kind if None not in kind else None,
            "customs_code": line["customs_tariff"],
            "country_of_origin": line["country_of_origin"],
            "lead_time": line["delivery_time"],
            "priced": line["price"] is not None,
            "status": line["status"],
        }
        yield line["supplier_pid"], Row(told, place, as_of=catalogue.taken_on(place.file))


def _feed(feeds: Feeds | None) -> Iterator[tuple[str, Row]]:
    for line, place in _lines(feeds):
        if feeds is None or line["supplier_pid"] is None:
            continue
        word = " ".join((line["availability"] or "").casefold().replace("_", " ").replace("-", " ").split())
        told = {
            "name": line["title"],
            "gtin": line["gtin"],
            "maker": line["manufacturer"],
            "mpn": line["mpn"],
            "price": _price(line, None),
            "availability": FEED_WORDS.get(word),
        }
        day = line["updated_at"].date() if line["updated_at"] is not None else feeds.taken_on(place.file)
        yield line["supplier_pid"], Row(told, place, as_of=day)


def _site(products: WebProducts | None, site_map: SiteMap | None) -> Iterator[tuple[str, Row]]:
    days = {} if site_map is None else _days(site_map)
    for line, place in _lines(products):
        number = line["article"] or line["mpn"]
        if products is None or number is None:
            continue
        told = {
            "name": line["product_name"],
            "gtin": line["gtin"],
            "mpn": line["mpn"],
            "country_of_origin": line["country_of_origin"],
            "lead_time": line["lead_time_days"],
            "price": _price(line, line["price_until"]),
            "availability": line["availability"],
        }
        day = days.get((place.file, line["url"])) or products.taken_on(place.file)
        yield number, Row(told, place, as_of=day)


def _days(site_map: SiteMap) -> dict[tuple[str, str], date]:
    """The day a site's own map says each of its pages was last changed; the map is part of the file it dates."""
    lines = zip(*(site_map.column(name) for name in ("file", "url", "updated_at")), strict=True)
    return {(file, url): moment.date() for file, url, moment in lines if moment is not None}


def _stock(stock: Stock | None) -> Iterator[tuple[str, Row]]:
    for line, place in _lines(stock):
        if stock is None or line["article"] is None:
            continue
        told = {
            "gtin": line["gtin"],
            "lead_time": line["lead_time_days"],
            "stocked": line["quantity"] is not None,
        }
        day = line["updated_at"].date() if line["updated_at"] is not None else stock.taken_on(place.file)
        yield line["article"], Row(told, place, as_of=day)


def _price(line: Mapping[str, Any], until: date | None) -> tuple[float, str | None, date | None] | None:
    return None if line["price"] is None else (line["price"], line["currency"], until)
