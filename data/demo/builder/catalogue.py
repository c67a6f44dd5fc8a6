"""The catalogue as BMEcat 2005, with its planted defects or clean."""

from __future__ import annotations

from lxml import etree

from data.demo.builder.articles import FIRM, NO_LEAD_TIME, Article

ALPHA_2 = {
    "DEU": "DE",
    "CHE": "CH",
    "FRA": "FR",
    "ITA": "IT",
    "JPN": "JP",
    "SWE": "SE",
    "TWN": "TW",
    "GBR": "GB",
}
SPACE = "http://www.bmecat.org/bmecat/2005"
WRONG_GTIN = ("ENC-SP-1024", "RU-150")
"""Defect 2: the first has a wrong check digit, the second carries the very same wrong number."""


def bmecat(articles: list[Article], defective: bool) -> bytes:
    root = etree.Element(f"{{{SPACE}}}BMECAT", nsmap={None: SPACE}, version="2005")
    header = _sub(root, "HEADER")
    catalog = _sub(header, "CATALOG")
    _sub(catalog, "LANGUAGE", "deu")
    _sub(catalog, "CATALOG_ID", "ALB-2026-06")
    _sub(catalog, "CATALOG_VERSION", "003.000")
    _sub(catalog, "CATALOG_NAME", "Komponenten und Ersatzteile")
    _sub(catalog, "GENERATION_DATE", "2026-06-23T05:12:00+02:00")
    _sub(catalog, "CURRENCY", "EUR")
    _sub(_sub(header, "SUPPLIER"), "SUPPLIER_NAME", FIRM)
    new = _sub(root, "T_NEW_CATALOG")
    shared = _next_digit(next(a.gtin for a in articles if a.number == WRONG_GTIN[0]))
    for article in articles:
        wrong = defective and article.number in WRONG_GTIN
        _product(
            new, article, shared if wrong else article.gtin, defective and article.number in NO_LEAD_TIME
        )
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _next_digit(gtin: str) -> str:
    return gtin[:-1] + str((int(gtin[-1]) + 1) % 10)


def _product(parent: etree._Element, article: Article, gtin: str, no_lead_time: bool) -> None:
    product = _sub(parent, "PRODUCT", mode="new")
    _sub(product, "SUPPLIER_PID", article.number)
    details = _sub(product, "PRODUCT_DETAILS")
    for lang, words in (("deu", article.german), ("eng", article.english)):
        _sub(details, "DESCRIPTION_SHORT", words, lang=lang)
    _sub(details, "INTERNATIONAL_PID", gtin, type="gtin")
    _sub(details, "MANUFACTURER_PID", article.maker_number)
    _sub(details, "MANUFACTURER_NAME", article.maker)
    if not no_lead_time:
        _sub(details, "DELIVERY_TIME", str(article.days))
    features = _sub(product, "PRODUCT_FEATURES")
    _sub(features, "REFERENCE_FEATURE_SYSTEM_NAME", "ECLASS-13.0")
    _sub(features, "REFERENCE_FEATURE_GROUP_ID", article.eclass)
    order = _sub(product, "PRODUCT_ORDER_DETAILS")
    _sub(order, "ORDER_UNIT", "C62")
    _sub(order, "CONTENT_UNIT", "C62")
    _sub(order, "QUANTITY_MIN", "1")
    prices = _sub(product, "PRODUCT_PRICE_DETAILS")
    for kind, day in (("valid_start_date", "2026-01-01"), ("valid_end_date", "2026-12-31")):
        _sub(_sub(prices, "DATETIME", type=kind), "DATE", day)
    price = _sub(prices, "PRODUCT_PRICE", price_type="net_list")
    _sub(price, "PRICE_AMOUNT", f"{article.price:.2f}")
    _sub(price, "PRICE_CURRENCY", "EUR")
    if article.product:
        mime = _sub(_sub(product, "MIME_INFO"), "MIME")
        _sub(mime, "MIME_TYPE", "application/pdf")
        _sub(mime, "MIME_SOURCE", f"{article.number}_datenblatt.pdf")
        _sub(mime, "MIME_PURPOSE", "data_sheet")
    logistics = _sub(product, "PRODUCT_LOGISTIC_DETAILS")
    _sub(_sub(logistics, "CUSTOMS_TARIFF_NUMBER"), "CUSTOMS_NUMBER", f"{article.hs}00")
    _sub(logistics, "COUNTRY_OF_ORIGIN", ALPHA_2[article.origin])


def _sub(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    child = etree.SubElement(parent, f"{{{SPACE}}}{name}", attributes)
    child.text = text
    return child
