"""Articles in JSON-LD and in a flat feed say the same."""

import csv
import io
import json
from datetime import date

from readiness.model.place import Place
from readiness.report.pack.article import Article
from readiness.report.pack.fact import Fact
from readiness.report.pack.products import HEAD, products_parts

AT = Place(file="catalogue.csv", row=2)
VALUES = {
    "name": "=Axis",
    "gtin": "4099900100107",
    "maker": "Firm GmbH",
    "mpn": "A-1",
    "class": ("ECLASS-13.0", "36050301"),
    "customs_code": "84669300",
    "country_of_origin": "DEU",
    "lead_time": (10.0, date(2026, 7, 1)),
    "price": (5.0, "EUR", date(2026, 12, 31)),
    "availability": ("InStock", date(2026, 7, 14)),
}
WHOLE = Article("A/1 x", {name: Fact(value, (AT,)) for name, value in VALUES.items()}, (AT,))
BARE = Article("B", {}, (AT,))


def made():
    graph, feed = products_parts([WHOLE, BARE], {"DEU": "DE"})
    return graph, feed


def test_a_product_has_the_terms_of_schema_org():
    graph, _ = made()
    told = json.loads(graph.data)
    assert told["@context"] == "https://schema.org"
    whole, bare = told["@graph"]
    assert whole["@id"] == "#article-A%2F1%20x"
    assert whole["category"]["codeValue"] == "36050301"
    assert whole["countryOfOrigin"] == {"@type": "Country", "name": "DE"}
    offer = whole["offers"]
    assert (offer["price"], offer["priceCurrency"], offer["priceValidUntil"]) == (5.0, "EUR", "2026-12-31")
    assert offer["availability"] == "https://schema.org/InStock"
    assert offer["deliveryLeadTime"]["additionalProperty"][0]["value"] == "2026-07-01"
    assert bare == {"@type": "Product", "@id": "#article-B", "sku": "B"}


def test_the_feed_has_the_same_facts_and_runs_no_formula():
    _, feed = made()
    whole, bare = csv.DictReader(io.StringIO(feed.data.decode()))
    assert tuple(whole) == HEAD
    assert whole["title"] == "'=Axis"
    assert (whole["price"], whole["availability_on"], whole["class"]) == ("5.0", "2026-07-14", "36050301")
    assert {value for name, value in bare.items() if name != "id"} == {""}


def test_every_article_is_traced():
    graph, feed = made()
    assert [source.at for source in graph.sources] == ["/@graph/0", "/@graph/1"]
    assert [source.at for source in feed.sources] == ["/1", "/2"]


def test_without_articles_there_is_no_file():
    assert products_parts([], {}) == ()
