"""Web pages: what they state of themselves, products and firms they present, markup nobody can read."""

from datetime import date

import pytest

from readiness.evidence.readers.web_page import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.website.saying import MICRODATA, ORGANISATION, PRODUCT, block, codes, lines_of, page


def seen(*content, **how):
    return read(page(*content, **how), Hint())


def product_of(**changes):
    reading = seen(block({**PRODUCT, **changes}))
    return lines_of(reading, "web-product")[0], [(t.code, t.field) for t in reading.problems]


def offer(**changes):
    return {"offers": {**PRODUCT["offers"], **changes}}


def test_html_and_xhtml_are_pages_and_other_xml_is_not():
    assert recognises(page("x"))
    assert recognises(
        b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>x</body></html>'
    )
    assert not recognises(b"<urlset/>")
    assert not recognises(b"a;b\n1;2\n")


def test_a_product_in_json_ld_is_read_with_its_line():
    reading = seen("<p>text</p>", block(PRODUCT))
    assert (reading.format, reading.tier, reading.records, codes(reading)) == (
        "web-page",
        "conformant",
        1,
        [],
    )
    line = lines_of(reading, "web-product")[0]
    assert (line["row"], line["article"], line["gtin"], line["brand"]) == (
        4,
        "MS-120-24",
        "4006381333931",
        "Spindelbau Beispiel",
    )
    assert (line["price"], line["currency"], line["availability"]) == (8450, "EUR", "MadeToOrder")
    assert (line["lead_time_days"], line["price_until"], line["country_of_origin"], line["features"]) == (
        42,
        date(2026, 12, 31),
        "DE",
        1,
    )


def test_the_page_states_title_address_languages_and_its_readable_text():
    head = (
        '<link rel="canonical" href="https://s.example/a"><link rel="alternate" hreflang="de-DE" href="/de">'
    )
    line = lines_of(seen("<p>one two</p><script>var three</script><noscript>four</noscript>", head=head))[0]
    assert (line["title"], line["url"], line["languages"]) == (
        "Spindles",
        "https://s.example/a",
        ["en", "de"],
    )
    assert (line["text_length"], line["noindex"]) == (len("one two"), False)


@pytest.mark.parametrize("content", ["noindex, follow", "NONE"])
def test_a_page_closed_to_search_engines_says_so(content):
    head = f'<meta name="robots" content="{content}">'
    assert lines_of(seen("x", head=head))[0]["noindex"] is True


def test_a_page_without_markup_is_parsable_and_holds_no_product():
    reading = seen("<h1>Welcome</h1>")
    assert (reading.tier, reading.records, lines_of(reading, "web-product")) == ("parsable", 1, [])
    assert codes(reading) == ["markup_none"]


def test_microdata_is_read_like_json_ld():
    reading = seen(MICRODATA)
    line = lines_of(reading, "web-product")[0]
    assert (line["product_name"], line["article"], line["price"], line["availability"]) == (
        "Bearing set",
        "B-7",
        99.5,
        "InStock",
    )
    assert reading.tier == "conformant"


def test_broken_json_ld_is_named_with_its_line_and_the_rest_is_read():
    reading = seen(
        block('{"@context": "https://schema.org",\n "@type": "Product"\n "name": 1}'), block(PRODUCT)
    )
    trouble = reading.problems[0]
    assert (trouble.code, trouble.row) == ("markup_broken", 6)
    assert (reading.tier, len(lines_of(reading, "web-product"))) == ("parsable", 1)
    assert lines_of(reading)[0]["markup_faults"] == 1


def test_a_block_that_names_no_vocabulary_is_not_guessed():
    bare = {name: value for name, value in PRODUCT.items() if name != "@context"}
    reading = seen(block(bare))
    assert (codes(reading), lines_of(reading, "web-product")) == (["markup_vocabulary"], [])


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        (offer(price="1.234,50"), "price"),
        (offer(price=True), "price"),
        (offer(priceCurrency="Euro"), "currency"),
        (offer(availability="in stock"), "availability"),
        (offer(priceValidUntil="31.12.2026"), "price_until"),
        (offer(deliveryLeadTime="6 weeks"), "lead_time_days"),
        (offer(deliveryLeadTime={"value": 6}), "lead_time_days"),
    ],
)
def test_a_value_of_the_wrong_form_stays_unknown_and_is_named(changes, field):
    line, troubles = product_of(**changes)
    assert line[field] is None
    assert troubles == [("markup_value", field)]


def test_an_aggregate_offer_and_a_price_specification_give_a_price():
    aggregate = {"@type": "AggregateOffer", "lowPrice": 10, "priceCurrency": "EUR", "offers": []}
    assert product_of(offers=aggregate)[0]["price"] == 10
    detailed = {"@type": "Offer", "priceSpecification": {"price": "11", "priceCurrency": "CHF"}}
    line, _ = product_of(offers=[detailed])
    assert (line["price"], line["currency"]) == (11, "CHF")


@pytest.mark.parametrize("types", ["schema:Product", "http://schema.org/Product", ["Product", "Car"]])
def test_a_type_may_be_written_in_several_ways(types):
    assert product_of(**{"@type": types})[0]["article"] == "MS-120-24"


def test_products_in_a_graph_a_list_and_variants_of_a_group_are_found():
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebPage", "mainEntity": {"@id": "#p"}},
            {"@type": "Product", "@id": "#p", "name": "One", "offers": {"@id": "#o"}},
            {"@type": "Offer", "@id": "#o", "price": 5, "priceCurrency": "EUR"},
            {
                "@type": "ItemList",
                "itemListElement": [{"@type": "ListItem", "item": {"@type": "Product", "name": "Two"}}],
            },
            {
                "@type": "ProductGroup",
                "name": "Group",
                "brand": "B",
                "hasVariant": [
                    {"@type": "Product", "sku": "V1"},
                    {"@type": "Product", "sku": "V2", "brand": "C"},
                ],
            },
        ],
    }
    found = lines_of(seen(block(graph)), "web-product")
    assert [(p["product_name"], p["article"], p["brand"], p["price"]) for p in found] == [
        ("One", None, None, 5),
        ("Two", None, None, None),
        ("Group", "V1", "B", None),
        ("Group", "V2", "C", None),
    ]


def test_a_product_merely_mentioned_is_no_product_of_the_page():
    action = {
        "@context": "https://schema.org",
        "@type": "EatAction",
        "object": {"@type": "Product", "name": "Cake"},
    }
    related = {**PRODUCT, "isRelatedTo": {"@type": "Product", "name": "Other"}}
    assert lines_of(seen(block(action)), "web-product") == []
    assert len(lines_of(seen(block(related)), "web-product")) == 1


def test_the_firm_is_read_where_it_presents_itself():
    line = lines_of(seen(block(ORGANISATION)), "web-organisation")[0]
    assert (line["legal_name"], line["vat_id"], line["country"]) == (
        "Spindelbau Beispiel GmbH",
        "DE136695976",
        "DE",
    )
    assert (line["contact_points"], line["certifications"]) == (2, ["ISO 9001"])
    assert lines_of(seen(block(PRODUCT)), "web-organisation") == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_umlauts_survive_without_a_declared_encoding(encoding):
    data = "<!DOCTYPE html><html><head><title>Größe ä</title></head><body>x</body></html>".encode(encoding)
    assert lines_of(read(data, Hint()))[0]["title"] == "Größe ä"


def test_an_entity_from_outside_is_never_fetched_and_deep_nesting_ends():
    evil = b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body>&x;</body></html>'
    assert lines_of(read(evil, Hint()))[0]["text_length"] <= len("]> &x;")
    deep = b"<!DOCTYPE html><html><body>" + b"<div>" * 50_000
    assert read(deep, Hint()).format == "web-page"
