"""Offers of a feed, in the dialects met so far."""

import pytest

from readiness.evidence.feed.offers import line_of, offers, price_of

PRODUCT = {
    "id": "P",
    "title": "Spindle",
    "description": {"plain": "Motor spindle"},
    "url": "https://example.com/p",
    "media": [{"type": "image", "url": "https://example.com/p.jpg"}],
    "brand": {"name": "ACME"},
    "variants": [
        {
            "id": "P-1",
            "title": "Spindle 24k",
            "price": {"amount": 1999, "currency": "EUR"},
            "availability": {"available": True},
            "barcodes": [{"type": "GTIN", "value": "4006381333931"}],
            "condition": ["new"],
        }
    ],
}


def test_a_variant_inherits_what_its_product_says():
    (offer,) = offers({"products": [PRODUCT], "updated_at": "2026-07-01T00:00:00Z"})
    line = line_of(offer)
    assert offer.pointer == "/products/0/variants/0"
    assert (line["supplier_pid"], line["title"], line["description"]) == (
        "P-1",
        "Spindle 24k",
        "Motor spindle",
    )
    assert (line["price"], line["currency"], line["availability"]) == (19.99, "EUR", "in_stock")
    assert (line["gtin"], line["manufacturer"], line["condition"]) == ("4006381333931", "ACME", "new")
    assert (line["image_url"], line["updated_zoned"]) == ("https://example.com/p.jpg", True)


def test_a_flat_list_is_a_feed_if_each_entry_is_an_offer():
    flat = {"item_id": 7, "title": "Seal", "link": "https://example.com/s", "price": "12.50 EUR"}
    (offer,) = offers([flat])
    line = line_of(offer)
    assert (line["supplier_pid"], line["price"], line["currency"], line["url"]) == (
        "7",
        12.5,
        "EUR",
        flat["link"],
    )
    assert offers([flat, {"id": 1}]) == []
    assert offers([]) == []


def test_documents_by_name_are_read_together():
    found = offers({"a/b": {"products": [PRODUCT]}, "error": {"code": "x"}})
    assert [o.pointer for o in found] == ["/a~1b/products/0/variants/0"]


@pytest.mark.parametrize("document", [{}, {"products": []}, {"products": [{"name": "x"}]}, 3, "x", None])
def test_other_json_holds_no_offer(document):
    assert offers(document) == []


@pytest.mark.parametrize(
    ("said", "price"),
    [
        ({"amount": 500, "currency": "JPY"}, (500.0, "JPY")),
        ({"amount": "5", "currency": "EUR"}, (None, "EUR")),
        ("9.99 USD", (9.99, "USD")),
        ("on request", (None, None)),
        (3, (3.0, None)),
        (True, (None, None)),
    ],
)
def test_prices_in_every_manner(said, price):
    assert price_of(said) == price
