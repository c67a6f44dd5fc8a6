"""ETIM xChange catalogues."""

import json

import pytest

from readiness.evidence.readers.etim_xchange import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import read_one
from tests.evidence.xchange.test_product import ITEM, PRODUCT

CATALOGUE = {
    "CatalogueId": "C1",
    "CatalogueType": "FULL",
    "CatalogueValidityStart": "2026-01-01",
    "GenerationDate": "2026-07-01",
    "Language": ["de-DE"],
    "CurrencyCode": "EUR",
    "Supplier": [{"SupplierName": "ACME", "Product": [{**PRODUCT, "TradeItem": [ITEM, ITEM]}]}],
}


def data(document):
    return json.dumps(document).encode()


def test_each_trade_item_is_an_article_and_brings_its_substances():
    reading = read(data(CATALOGUE), Hint())
    assert (reading.format, reading.tier, reading.records) == ("etim-xchange", "conformant", 2)
    assert reading.lines.column("pointer").to_pylist()[1] == "/Supplier/0/Product/0/TradeItem/1"
    assert reading.more["substances"].num_rows == 2
    assert str(reading.taken_on) == "2026-07-01"


def test_a_product_without_trade_items_is_an_article_too():
    document = json.loads(data(CATALOGUE))
    del document["Supplier"][0]["Product"][0]["TradeItem"]
    assert read(data(document), Hint()).records == 1


@pytest.mark.parametrize(
    ("path", "field"),
    [
        (("CatalogueType",), "/CatalogueType"),
        (("Supplier", 0, "Product", 0, "ProductIdentification", "ManufacturerName"), None),
        (("Supplier", 0, "Product", 0, "TradeItem", 0, "Ordering", "OrderUnit"), None),
        (("Supplier", 0, "Product", 0, "TradeItem", 1, "Pricing", 0, "PriceUnit"), None),
    ],
)
def test_a_broken_rule_has_its_pointer(path, field):
    document = json.loads(data(CATALOGUE))
    at = document
    for step in path[:-1]:
        at = at[step]
    del at[path[-1]]
    reading = read(data(document), Hint())
    wanted = field or "/" + "/".join(map(str, path))
    assert (reading.tier, [t.field for t in reading.problems]) == ("parsable", [wanted])


@pytest.mark.parametrize("other", [b"{}", b"[]", b'{"CatalogueId": "1", "Supplier": []}', b"a;b"])
def test_other_json_is_left_to_others(other):
    assert not recognises(other)


def test_the_real_child_gives_both_kinds():
    head, _, problems = read_one(data(CATALOGUE))
    assert (head.format, head.kind, problems) == ("etim-xchange", "catalogue", [])
