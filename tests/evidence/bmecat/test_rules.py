"""Our rules for a conformant BMEcat: each broken once, each named with its element and line."""

import pytest

from readiness.evidence.readers.bmecat import read
from readiness.evidence.reading import Hint
from tests.evidence.making import HEADER, PRODUCT, bmecat


def faults(data: bytes) -> list[tuple[str, object]]:
    reading = read(data, Hint())
    assert (reading.tier == "conformant") == (not reading.problems)
    return [(t.code, t.params.get("element")) for t in reading.problems]


def test_a_sound_catalogue_has_none():
    assert faults(bmecat(PRODUCT, PRODUCT)) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "element"),
    [
        ("<ORDER_UNIT>C62</ORDER_UNIT>", "", "bmecat_missing", "ORDER_UNIT"),
        ("<ORDER_UNIT>C62</ORDER_UNIT>", "<ORDER_UNIT/>", "bmecat_missing", "ORDER_UNIT"),
        (
            '<PRODUCT_PRICE price_type="net_list">',
            "<PRODUCT_PRICE>",
            "bmecat_missing",
            "PRODUCT_PRICE price_type",
        ),
        ("12.50", "12,50", "bmecat_value", "PRICE_AMOUNT"),
        ("EUR", "Euro", "bmecat_value", "PRICE_CURRENCY"),
        ("0042", "4" * 33, "bmecat_value", "SUPPLIER_PID"),
        ("<DELIVERY_TIME>10", "<DELIVERY_TIME>10 Tage", "bmecat_value", "DELIVERY_TIME"),
        ("<ORDER_UNIT>", "<PRICE_QUANTITY>1</PRICE_QUANTITY><ORDER_UNIT>", "bmecat_unexpected", "ORDER_UNIT"),
        ("<ORDER_UNIT>", "<COLOUR>red</COLOUR><ORDER_UNIT>", "bmecat_unexpected", "COLOUR"),
        ("</ORDER_UNIT>", "</ORDER_UNIT><ORDER_UNIT>X</ORDER_UNIT>", "bmecat_unexpected", "ORDER_UNIT"),
        ("<ORDER_UNIT>", "in Stück <ORDER_UNIT>", "bmecat_mixed", "PRODUCT_ORDER_DETAILS"),
        ("</ORDER_UNIT>", "</ORDER_UNIT> in Stück", "bmecat_mixed", "PRODUCT_ORDER_DETAILS"),
        (
            "</PRODUCT>",
            "<USER_DEFINED_EXTENSIONS><UDX.A>1</UDX.A></USER_DEFINED_EXTENSIONS></PRODUCT>",
            "bmecat_extension",
            None,
        ),
        (
            "</PRODUCT>",
            "<USER_DEFINED_EXTENSIONS>text</USER_DEFINED_EXTENSIONS></PRODUCT>",
            "bmecat_extension",
            None,
        ),
    ],
)
def test_each_rule_of_an_article_bites(old, new, code, element):
    assert (code, element) in faults(bmecat(PRODUCT.replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "element"),
    [
        ("<LANGUAGE>deu</LANGUAGE>", "", "LANGUAGE"),
        ("<CATALOG_ID>C</CATALOG_ID>", "<CATALOG_ID> </CATALOG_ID>", "CATALOG_ID"),
        ("<SUPPLIER_NAME>S</SUPPLIER_NAME>", "", "SUPPLIER_NAME"),
        (HEADER, "", "HEADER"),
    ],
)
def test_each_rule_of_the_header_bites(old, new, element):
    assert ("bmecat_missing", element) in faults(bmecat(PRODUCT, header=HEADER.replace(old, new)))


def test_version_and_transaction_are_checked():
    assert ("bmecat_version", None) in faults(bmecat(PRODUCT, version="2007"))
    none = bmecat(PRODUCT).replace(b"T_NEW_CATALOG", b"T_SOMETHING")
    assert ("bmecat_missing", "T_NEW_CATALOG") in faults(none)


def test_an_empty_extension_is_allowed():
    assert faults(bmecat(PRODUCT.replace("</PRODUCT>", "<USER_DEFINED_EXTENSIONS/></PRODUCT>"))) == []


def test_a_price_update_needs_prices_alone():
    update = (
        PRODUCT[: PRODUCT.index("<PRODUCT_DETAILS>")] + PRODUCT[PRODUCT.index("<PRODUCT_PRICE_DETAILS>") :]
    )
    data = bmecat(update).replace(b"T_NEW_CATALOG", b"T_UPDATE_PRICES")
    assert faults(data) == []
    assert ("bmecat_missing", "PRODUCT_DETAILS") in faults(bmecat(update))
