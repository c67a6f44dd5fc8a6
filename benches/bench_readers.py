"""Large files: a stock list of a million lines beside pandas, a catalogue of 100 MB beside a bare walk over its XML.

Then the memory either takes.
"""

from __future__ import annotations

import io
import random
from collections.abc import Iterator

import pandas as pd
from lxml import etree

from benches.memory import TELLS, Peak, peak
from benches.ratio import Ratio, side_by_side
from readiness.evidence.read import read_files

LINES = 1_000_000
CATALOGUE_BYTES = 100 * 2**20
MOST_MB = 300
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<BMECAT version="2005" xmlns="http://www.bmecat.org/bmecat/2005fd"><HEADER><CATALOG><LANGUAGE default="true">deu</LANGUAGE>
<CATALOG_ID>C1</CATALOG_ID><CATALOG_VERSION>001.000</CATALOG_VERSION><CATALOG_NAME>K</CATALOG_NAME>
<DATETIME type="generation_date"><DATE>2026-07-01</DATE></DATETIME><CURRENCY>EUR</CURRENCY></CATALOG>
<SUPPLIER><SUPPLIER_NAME>G</SUPPLIER_NAME></SUPPLIER></HEADER><T_NEW_CATALOG>
"""
FOOT = "</T_NEW_CATALOG></BMECAT>\n"
FEATURES = "".join(
    f"<FEATURE><FNAME>Merkmal {n}</FNAME><FVALUE>{n}</FVALUE><FUNIT>mm</FUNIT></FEATURE>\n" for n in range(6)
)
ARTICLE = """<PRODUCT mode="new"><SUPPLIER_PID>ART-{n:07d}</SUPPLIER_PID><PRODUCT_DETAILS>
<DESCRIPTION_SHORT lang="deu">Winkelgetriebe {n}</DESCRIPTION_SHORT>
<DESCRIPTION_LONG lang="deu">Winkelgetriebe der Baureihe {n}, spielarm, für Werkzeugmaschinen.</DESCRIPTION_LONG>
<MANUFACTURER_PID>M-{n}</MANUFACTURER_PID><MANUFACTURER_NAME>Getriebebau</MANUFACTURER_NAME>
<DELIVERY_TIME>{days}</DELIVERY_TIME></PRODUCT_DETAILS><PRODUCT_FEATURES>
<REFERENCE_FEATURE_SYSTEM_NAME>ECLASS-12.0</REFERENCE_FEATURE_SYSTEM_NAME>
<REFERENCE_FEATURE_GROUP_ID>23030190</REFERENCE_FEATURE_GROUP_ID>{features}</PRODUCT_FEATURES>
<PRODUCT_ORDER_DETAILS><ORDER_UNIT>C62</ORDER_UNIT></PRODUCT_ORDER_DETAILS><PRODUCT_PRICE_DETAILS>
<PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>{price}.50</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY>
</PRODUCT_PRICE></PRODUCT_PRICE_DETAILS><PRODUCT_LOGISTIC_DETAILS>
<COUNTRY_OF_ORIGIN>DE</COUNTRY_OF_ORIGIN></PRODUCT_LOGISTIC_DETAILS></PRODUCT>
"""


def stock_list(lines: int = LINES) -> bytes:
    drawn = random.Random(1)
    rows = ["Artikel;Bezeichnung;Bestand;Einheit;Werk;Stand;Lieferzeit in Tagen;Gesperrt\n"]
    for n in range(lines):
        day, hour, minute = drawn.randrange(1, 15), drawn.randrange(24), drawn.randrange(60)
        rows.append(
            f"ART-{n:07d};Lagerteil {n % 5000};{drawn.randrange(5000)},{drawn.randrange(10)};PCE;"
            f"Werk {n % 3};2026-07-{day:02d} {hour:02d}:{minute:02d};{drawn.randrange(1, 90)};nein\n"
        )
    return "".join(rows).encode()


def catalogue(size: int = CATALOGUE_BYTES) -> bytes:
    out = io.StringIO()
    out.write(HEAD)
    n = 0
    while out.tell() < size:
        out.write(ARTICLE.format(n=n, days=n % 60, price=n % 900 + 10, features=FEATURES))
        n += 1
    out.write(FOOT)
    return out.getvalue().encode()


def ratios() -> Iterator[Ratio | Peak]:
    """Ours is the whole way: the limited child, recognition, every rule, and the lines back in this process."""
    stock = stock_list()
    ours, floor = side_by_side(
        lambda: read_files([("f", stock)]),
        lambda: pd.read_csv(io.BytesIO(stock), sep=";", dtype=str, keep_default_na=False),
    )
    yield Ratio("stock list of a million lines", ours, floor, "pandas.read_csv of all as text", most=2.5)
    if TELLS:
        yield peak("memory of that stock list", stock, stock_list(1), MOST_MB)
    articles = catalogue()
    ours, floor = side_by_side(lambda: read_files([("f", articles)]), lambda: _walk(articles))
    yield Ratio("catalogue of 100 MB", ours, floor, "a bare lxml iterparse", most=2.5)
    if TELLS:
        yield peak("memory of that catalogue", articles, catalogue(10_000), MOST_MB)


def _walk(data: bytes) -> None:
    for _, element in etree.iterparse(io.BytesIO(data)):
        element.clear()
