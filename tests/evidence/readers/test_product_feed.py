"""Product feeds as JSON."""

import json

import pytest

from readiness.evidence.readers.product_feed import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import csv_bytes, read_one, sample

OFFER = {"id": "1", "title": "Seal", "link": "https://example.com/s", "price": "12.50 EUR"}


def data(*offers):
    return json.dumps(list(offers)).encode()


def test_a_sound_feed_conforms():
    reading = read(data(OFFER), Hint())
    assert (reading.format, reading.tier, reading.records, reading.kind) == (
        "product-feed",
        "conformant",
        1,
        "feed",
    )


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": ""}, "/0/title"),
        ({"price": "cheap"}, "/0/price"),
        ({"link": "example.com"}, "/0/url"),
        ({"image_link": "x"}, "/0/image_url"),
    ],
)
def test_a_broken_rule_has_its_pointer(change, field):
    reading = read(data({**OFFER, **change}), Hint())
    assert (reading.tier, [t.field for t in reading.problems]) == ("parsable", [field])


def test_an_offer_without_a_number_counts_but_gives_no_line():
    reading = read(data(OFFER, {**OFFER, "id": ""}), Hint())
    assert (reading.records, reading.lines.num_rows) == (2, 1)


@pytest.mark.parametrize("other", [b"{}", b"[1]", b"a;b", b'{"products": 3}'])
def test_other_files_are_left_to_others(other):
    assert not recognises(other)


def test_the_published_examples_are_a_feed_of_two_offers():
    reading = read(sample("agentic/examples.feed.json"), Hint())
    assert reading.records == 2


def test_a_feed_as_tsv_is_a_feed_too():
    head, evidence, problems = read_one(
        csv_bytes(
            "id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tbrand\tgtin",
            "A1\tSeal\tShaft seal\thttps://example.com/a\thttps://example.com/a.jpg\tin_stock\t12.50 EUR\tACME\t4006381333931",
        )
    )
    assert (head.format, head.kind, head.tier, problems) == ("product-feed", "feed", "conformant", [])
    assert (evidence.column("price"), evidence.column("currency")) == ([12.5], ["EUR"])
