"""What one article says, field by field."""

from datetime import date

import pytest

from readiness.evidence.bmecat.article import Defaults, generation_date, read_article
from readiness.evidence.readers.bmecat import read
from readiness.evidence.reading import Hint
from tests.evidence.bmecat.growing import tree_of
from tests.evidence.making import HEADER, PRODUCT, bmecat

RICH = """<PRODUCT><SUPPLIER_PID>MSP-150</SUPPLIER_PID>
<PRODUCT_DETAILS><DESCRIPTION_SHORT lang="deu">Spindel</DESCRIPTION_SHORT>
<DESCRIPTION_SHORT lang="eng">Spindle</DESCRIPTION_SHORT><DESCRIPTION_LONG>Lang</DESCRIPTION_LONG>
<INTERNATIONAL_PID type="upc">1</INTERNATIONAL_PID><INTERNATIONAL_PID type="gtin">8712670911213</INTERNATIONAL_PID>
<MANUFACTURER_PID>M-1</MANUFACTURER_PID><MANUFACTURER_NAME>Maker</MANUFACTURER_NAME>
<DELIVERY_TIME>30</DELIVERY_TIME><KEYWORD>Spindel</KEYWORD><KEYWORD>Sondermaschine</KEYWORD>
<PRODUCT_STATUS type="old_product">Auslauf</PRODUCT_STATUS>
<INTERNATIONAL_RESTRICTIONS type="dual_use">2B001.b.2</INTERNATIONAL_RESTRICTIONS></PRODUCT_DETAILS>
<PRODUCT_FEATURES><REFERENCE_FEATURE_SYSTEM_NAME>udf_Haus-1.0</REFERENCE_FEATURE_SYSTEM_NAME>
<REFERENCE_FEATURE_GROUP_ID>7</REFERENCE_FEATURE_GROUP_ID></PRODUCT_FEATURES>
<PRODUCT_FEATURES><REFERENCE_FEATURE_SYSTEM_NAME>ECLASS-14.0</REFERENCE_FEATURE_SYSTEM_NAME>
<REFERENCE_FEATURE_GROUP_ID>27020101</REFERENCE_FEATURE_GROUP_ID>
<FEATURE><FNAME>Drehzahl</FNAME><FVALUE>18000</FVALUE><FUNIT>RPM</FUNIT></FEATURE>
<FEATURE><FNAME>Farbe</FNAME><FVALUE>grau</FVALUE></FEATURE><FEATURE><FNAME>leer</FNAME></FEATURE></PRODUCT_FEATURES>
<PRODUCT_ORDER_DETAILS><ORDER_UNIT>C62</ORDER_UNIT><CONTENT_UNIT>C62</CONTENT_UNIT><NO_CU_PER_OU>1</NO_CU_PER_OU>
<PRICE_QUANTITY>1</PRICE_QUANTITY><QUANTITY_MIN>2</QUANTITY_MIN><QUANTITY_INTERVAL>1</QUANTITY_INTERVAL></PRODUCT_ORDER_DETAILS>
<PRODUCT_PRICE_DETAILS><DATETIME type="valid_start_date"><DATE>2026-01-01</DATE></DATETIME>
<DATETIME type="valid_end_date"><DATE>2026-12-31</DATE></DATETIME>
<PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>90</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY><LOWER_BOUND>10</LOWER_BOUND></PRODUCT_PRICE>
<PRODUCT_PRICE price_type="net_list"><PRICE_AMOUNT>200</PRICE_AMOUNT><PRICE_CURRENCY>EUR</PRICE_CURRENCY><PRICE_FACTOR>0.5</PRICE_FACTOR><LOWER_BOUND>1</LOWER_BOUND></PRODUCT_PRICE></PRODUCT_PRICE_DETAILS>
<MIME_INFO><MIME><MIME_SOURCE>a.pdf</MIME_SOURCE><MIME_PURPOSE>data_sheet</MIME_PURPOSE></MIME><MIME><MIME_SOURCE>b.jpg</MIME_SOURCE><MIME_PURPOSE>normal</MIME_PURPOSE></MIME></MIME_INFO>
<PRODUCT_REFERENCE type="similar"><PROD_ID_TO>X</PROD_ID_TO></PRODUCT_REFERENCE>
<PRODUCT_REFERENCE type="followup"><PROD_ID_TO>MSP-160</PROD_ID_TO></PRODUCT_REFERENCE>
<PRODUCT_LOGISTIC_DETAILS><CUSTOMS_TARIFF_NUMBER><CUSTOMS_NUMBER>8466 93 60</CUSTOMS_NUMBER></CUSTOMS_TARIFF_NUMBER>
<COUNTRY_OF_ORIGIN>DE-08</COUNTRY_OF_ORIGIN></PRODUCT_LOGISTIC_DETAILS></PRODUCT>"""


def line(product: str, header: str = HEADER) -> dict:
    reading = read(bmecat(product, header=header), Hint())
    assert reading.lines is not None
    (row,) = reading.lines.to_pylist()
    return row


def test_a_rich_article_is_read_whole():
    reading = read(bmecat(RICH), Hint())
    assert reading.tier == "conformant"
    row = line(RICH)
    assert {k: v for k, v in row.items() if k not in ("file", "sheet", "row", "pointer", "offer_class")} == {
        "supplier_pid": "MSP-150",
        "description_short": "Spindel",
        "description_long": "Lang",
        "languages": ["deu", "eng"],
        "keywords": ["Spindel", "Sondermaschine"],
        "gtin": "8712670911213",
        "manufacturer": "Maker",
        "mpn": "M-1",
        "class_system": "ECLASS-14.0",
        "class_group": "27020101",
        "features": 2,
        "features_with_unit": 1,
        "price": 100,
        "currency": "EUR",
        "price_quantity": 1,
        "price_steps": 2,
        "price_from": date(2026, 1, 1),
        "price_until": date(2026, 12, 31),
        "order_unit": "C62",
        "content_unit": "C62",
        "units_per_order": 1,
        "moq": 2,
        "quantity_interval": 1,
        "delivery_time": 30,
        "country_of_origin": "DE-08",
        "customs_tariff": "84669360",
        "export_class": "2B001.b.2",
        "mime_count": 2,
        "mime_kinds": ["data_sheet", "normal"],
        "status": "old_product",
        "successor": "MSP-160",
    }


def test_a_plain_article_leaves_the_rest_unknown():
    row = line(PRODUCT)
    for name in (
        "gtin",
        "manufacturer",
        "country_of_origin",
        "customs_tariff",
        "moq",
        "price_until",
        "offer_class",
    ):
        assert row[name] is None, name
    assert (row["mime_count"], row["features"], row["price"]) == (0, 0, 12.5)


def test_the_header_speaks_for_articles_that_say_nothing():
    header = HEADER.replace("</CATALOG>", "<CURRENCY>CHF</CURRENCY></CATALOG>")
    product = (
        PRODUCT.replace("<PRICE_CURRENCY>EUR</PRICE_CURRENCY>", "")
        .replace(' lang="deu"', "")
        .replace(' lang="eng"', "")
    )
    row = line(product, header)
    assert (row["currency"], row["languages"]) == ("CHF", ["deu"])


def test_a_price_on_request_is_no_price():
    row = line(PRODUCT.replace("<PRICE_AMOUNT>12.50</PRICE_AMOUNT>", "").replace("net_list", "on_request"))
    assert (row["price"], row["currency"], row["price_steps"]) == (None, None, 1)


@pytest.mark.parametrize(
    ("base", "length", "days"), [("day", "5", 5), ("week", "2", 14), ("month", "1", 30), ("hour", "8", None)]
)
def test_a_delivery_time_may_be_a_span(base, length, days):
    span = f"<DELIVERY_TIMES><TIME_SPAN><TIME_BASE>{base}</TIME_BASE><TIME_VALUE_DURATION>{length}</TIME_VALUE_DURATION></TIME_SPAN></DELIVERY_TIMES>"
    product = PRODUCT.replace("<DELIVERY_TIME>10</DELIVERY_TIME>", "").replace(
        "</PRODUCT>", f"<PRODUCT_LOGISTIC_DETAILS>{span}</PRODUCT_LOGISTIC_DETAILS></PRODUCT>"
    )
    assert line(product)["delivery_time"] == days


def test_the_kind_of_offer_follows_from_type_keyword_or_configuration():
    assert line(RICH)["offer_class"] == "machine_to_spec"
    typed = PRODUCT.replace("</PRODUCT_DETAILS>", "<PRODUCT_TYPE>service</PRODUCT_TYPE></PRODUCT_DETAILS>")
    assert line(typed)["offer_class"] == "service"
    configured = PRODUCT.replace("</PRODUCT>", "<PRODUCT_CONFIG_DETAILS/></PRODUCT>")
    assert line(configured)["offer_class"] == "configurable"


def test_an_ean_counts_as_gtin():
    row = line(PRODUCT.replace("<DELIVERY_TIME>", "<EAN>4006381333931</EAN><DELIVERY_TIME>"))
    assert row["gtin"] == "4006381333931"


def test_a_number_that_is_none_is_named_at_its_line():
    product = PRODUCT.replace("12.50", "zwölf")
    reading = read(bmecat(product), Hint())
    named = [(t.row, t.field) for t in reading.problems if t.code == "number_unreadable"]
    at = bmecat(product).decode().split("<PRICE_AMOUNT>")[0].count("\n") + 1
    assert named == [(at, "price")]


def test_an_article_with_nothing_in_it_breaks_nothing():
    found = read_article(tree_of(b"\n\n<PRODUCT/>"), Defaults())
    assert found.values["price_steps"] == 0
    assert "supplier_pid" not in found.values


def test_a_date_that_is_none_is_unknown():
    dated = b'<CATALOG><DATETIME type="generation_date"><DATE>soon</DATE></DATETIME></CATALOG>'
    assert generation_date(tree_of(b"<HEADER>" + dated + b"</HEADER>")) is None
    assert generation_date(tree_of(b"<HEADER/>")) is None


def test_a_factor_that_is_no_finite_number_leaves_the_price_alone():
    priced = PRODUCT.replace("</PRICE_CURRENCY>", "</PRICE_CURRENCY><PRICE_FACTOR>NaN</PRICE_FACTOR>")
    assert line(priced)["price"] == 12.5
